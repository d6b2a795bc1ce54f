import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownSession } from '../pages/scoring-session-page.tsx';
import { sessionText } from '../text.ts';

/** Each time the session was opened again after its lock, by whom and why; nothing where it never was. */
export function ReopeningsCard({ session: { reopenings } }: { readonly session: ShownSession }) {
  const t = useText(sessionText).reopen;
  if (reopenings.length === 0) return null;
  return (
    <Card title={t.kept}>
      <DescriptionList
        items={reopenings.map(({ reason, reopenedAt, by }) => ({
          term: by === '' ? formatDateTime(reopenedAt) : t.by(formatDateTime(reopenedAt), by),
          detail: reason,
        }))}
      />
    </Card>
  );
}
