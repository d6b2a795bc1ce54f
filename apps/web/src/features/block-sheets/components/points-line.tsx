import { totalPoints, unscoredCount, type CountedGroup, type PointsOf } from '@thidua/domain/blocks';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { pointsText } from '../logic/points-text.ts';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';

interface PointsLineProps {
  readonly groups: readonly CountedGroup[];
  readonly points: PointsOf;
  readonly baseHundredths: number;
}

/** The total as it stands, and how many criteria have no points yet; counted while they are typed. */
export function PointsLine({ groups, points, baseHundredths }: PointsLineProps) {
  const t = useText(blockSheetText);
  const left = unscoredCount(groups, points);
  return (
    <p className={styles['row']} role="status">
      <span className={styles['total']}>
        {t.entry.total(pointsText(totalPoints(groups, points)), pointsText(baseHundredths))}
      </span>
      {left > 0 && <span className={styles['quiet']}>{t.entry.left(formatNumber(left, 0))}</span>}
    </p>
  );
}
