import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { IconAlertTriangle } from '../../../ui/icons.ts';
import { quotaLine, type Board } from '../quota-line.ts';
import { nominationText } from '../text.ts';
import styles from './quota-bar.module.css';

interface QuotaBarProps {
  readonly quota: Board;
  /** Stays in sight under a long list. */
  readonly isSticky?: boolean;
}

/** The totals: the division's own numbers, then those of the whole body. */
export function QuotaBar({ quota, isSticky = false }: QuotaBarProps) {
  const t = useText(nominationText);
  const line = quotaLine(t, quota);
  return (
    <section className={classNames(styles['bar'], isSticky && styles['sticky'])} aria-label={t.quota.label}>
      <div role="status" className={styles['lines']}>
        {line.department !== '' && <p>{line.department}</p>}
        <p className={line.isOver ? styles['over'] : undefined}>
          {line.isOver && <IconAlertTriangle size={18} stroke={1.75} aria-hidden />}
          {line.organisation}
        </p>
        {line.plan !== undefined && <p className={styles['plan']}>{line.plan}</p>}
      </div>
      <details className={styles['more']}>
        <summary>{line.contradiction === undefined ? t.quota.more : t.quota.why}</summary>
        {line.plan !== undefined && <p className={styles['planOnPhone']}>{line.plan}.</p>}
        {line.contradiction !== undefined && <p className={styles['contradiction']}>{line.contradiction}</p>}
        <p>
          {t.quota.base} {quota.capGround !== null && t.quota.ground(quota.capGround)}
        </p>
      </details>
    </section>
  );
}
