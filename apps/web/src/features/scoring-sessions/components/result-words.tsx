import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownEntry } from '../pages/scoring-session-page.tsx';
import { sessionText } from '../text.ts';
import styles from './sessions.module.css';

interface ResultWordsProps {
  readonly entry: ShownEntry;
}

/** What the points of a request say together, or what it still waits for. */
export function ResultWords({ entry }: ResultWordsProps) {
  const t = useText(sessionText);
  const { isWithheld, meanTenths, lowest, highest, needsThird, gap, isPassed, wanted, cells, hasNames } = entry;
  const count = (value: number) => formatNumber(value, 0);
  if (isWithheld) return <span className={styles['quiet']}>{t.matrix.withheld}</span>;
  return (
    <div className={styles['result']}>
      {isPassed !== null && (
        <StatusChip family={isPassed ? 'ok' : 'no'}>{isPassed ? t.matrix.passed : t.matrix.notPassed}</StatusChip>
      )}
      {meanTenths !== null && lowest !== null && highest !== null && (
        <>
          <span>{t.matrix.mean(formatNumber(meanTenths / 10))}</span>
          <span className={styles['quiet']}>
            {t.matrix.spread(count(lowest), count(highest), count(highest - lowest))}
          </span>
        </>
      )}
      {needsThird ? (
        <StatusChip family="need">{t.matrix.third(count(gap ?? 0))}</StatusChip>
      ) : (
        wanted > 0 && <StatusChip family="need">{t.matrix.wanted(count(wanted))}</StatusChip>
      )}
      {hasNames && <StatusChip family="need">{t.matrix.named}</StatusChip>}
      {wanted === 0 && isPassed === null && cells.some(({ standing }) => standing === 'ASSIGNED') && (
        <span className={styles['quiet']}>{t.matrix.waiting}</span>
      )}
    </div>
  );
}
