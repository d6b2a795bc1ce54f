import { formatRange, type RangeTarget } from '../../lib/format/index.ts';
import { useText } from '../../lib/text/language.tsx';
import { classNames } from '../class-names.ts';
import { uiText } from '../text.ts';
import styles from './charts.module.css';

export interface BulletProps {
  /** What is measured: the name of a target. */
  readonly label: string;
  readonly value: number;
  readonly target: RangeTarget;
  /** A legal ceiling below or above the plan's target; gets its own mark and words. */
  readonly ceiling?: number | undefined;
  /** The state in words: “Đạt”, “Có nguy cơ không đạt”. */
  readonly stateWords: string;
  readonly isReached: boolean;
  /** Writes a number with its unit: `8` → `8`, `15.4` → `15,4%`. */
  readonly format?: (value: number) => string;
}

/** The bar leaves room beyond the largest mark, so that a mark never stands on the edge. */
const HEADROOM = 1.15;

/** Result against a target: bar, target mark (or band for a range), second mark for a legal ceiling. */
export function Bullet({ label, value, target, ceiling, stateWords, isReached, format = String }: BulletProps) {
  const t = useText(uiText);
  const largest = Math.max(value, target.minimum, target.maximum ?? 0, ceiling ?? 0, 1) * HEADROOM;
  const at = (amount: number) => `${(amount / largest) * 100}%`;
  const isRange = target.maximum !== undefined && target.maximum > target.minimum;
  const wanted = format === String ? formatRange(target) : format(target.minimum);
  const sentence = [
    `${label}: ${format(value)}`,
    `${t.target} ${wanted}`,
    ...(ceiling === undefined ? [] : [`${t.ceiling} ${format(ceiling)}`]),
    stateWords,
  ].join('; ');

  return (
    <div className={styles['bullet']} role="img" aria-label={sentence}>
      <div className={styles['track']} />
      {isRange && (
        <div
          className={styles['band']}
          style={{ left: at(target.minimum), width: at((target.maximum ?? 0) - target.minimum) }}
        />
      )}
      <div className={classNames(styles['value'], isReached && styles['reached'])} style={{ width: at(value) }} />
      {!isRange && <div className={styles['targetMark']} style={{ left: at(target.minimum) }} />}
      {ceiling !== undefined && <div className={styles['ceilingMark']} style={{ left: at(ceiling) }} />}
    </div>
  );
}
