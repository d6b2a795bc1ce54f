import { useText } from '../../../lib/text/language.tsx';
import { initiativeText } from '../text.ts';
import styles from './authors-field.module.css';
import { formatShare, totalShares } from './share-entry.ts';

/** “Tổng: 90% (còn thiếu 10%)”, read out after each change. */
export function ShareTotalLine({ shares }: { readonly shares: readonly string[] }) {
  const t = useText(initiativeText);
  const { sum, missing } = totalShares(shares);
  const words =
    missing === 0
      ? t.authors.total(formatShare(sum))
      : missing > 0
        ? t.authors.totalMissing(formatShare(sum), formatShare(missing))
        : t.authors.totalOver(formatShare(sum), formatShare(-missing));
  return (
    <p className={styles['total']} data-whole={missing === 0} role="status">
      {words}
    </p>
  );
}
