import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import type { ShownSession } from '../pages/scoring-session-page.tsx';
import { sessionText, type SessionWords } from '../text.ts';

type Scorer = ShownSession['scorers'][number];

/** How many sheets lie with whom, and how far they are. */
export function ScorersCard({ session: { scorers, count } }: { readonly session: ShownSession }) {
  const t = useText(sessionText);
  const sent = formatNumber(count.sent, 0);
  const sheets = formatNumber(count.sheets, 0);
  return (
    <Card title={t.load.title}>
      {count.sheets > 0 && (
        <ProgressBar
          label={t.load.progress}
          done={count.sent}
          all={count.sheets}
          words={t.load.progressWords(sent, sheets)}
        />
      )}
      <DataTable
        caption={t.load.caption}
        columns={columnsOf(t)}
        rows={scorers}
        keyOf={({ staffId }) => staffId}
        empty={{ message: t.spread.nobody }}
      />
    </Card>
  );
}

function columnsOf(t: SessionWords): readonly Column<Scorer>[] {
  const count = (value: number) => formatNumber(value, 0);
  return [
    {
      key: 'name',
      header: t.load.name,
      isRowHeader: true,
      cell: ({ name, isFree }) => (isFree ? name : `${name} (${t.load.notFree})`),
    },
    { key: 'drafts', header: t.load.drafts, width: '9rem', align: 'end', cell: ({ drafts }) => count(drafts) },
    { key: 'sheets', header: t.load.sheets, width: '6rem', align: 'end', cell: ({ sheets }) => count(sheets) },
    { key: 'sent', header: t.load.sent, width: '6rem', align: 'end', cell: ({ sent }) => count(sent) },
    {
      key: 'reminded',
      header: t.load.reminded,
      width: '10rem',
      cell: ({ remindedOn }) => (remindedOn === null ? '–' : formatDate(remindedOn)),
    },
  ];
}
