import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownBlock } from '../pages/block-page.tsx';
import { blockText } from '../text.ts';
import styles from './blocks.module.css';

/** What was changed of who was in the block when, by whom and why; nothing where nothing was. */
export function TermChanges({ block: { termChanges } }: { readonly block: ShownBlock }) {
  const t = useText(blockText);
  if (termChanges.length === 0) return null;

  function span(from: string, to: string | null): string {
    return t.span(formatDate(from), to === null ? t.goesOn : formatDate(to));
  }

  return (
    <Card title={t.changes}>
      <ul className={styles['list']}>
        {termChanges.map(({ id, member, role, fromBefore, toBefore, fromAfter, toAfter, reason, by, at }) => (
          <li key={id}>
            {t.changeLine(
              member.name,
              t.role[role].toLocaleLowerCase('vi'),
              span(fromBefore, toBefore),
              fromAfter === null ? t.removed : span(fromAfter, toAfter),
            )}
            {reason !== '' && <p className={styles['text']}>{reason}</p>}
            <p className={styles['quiet']}>{t.changed(by, formatDateTime(at))}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
