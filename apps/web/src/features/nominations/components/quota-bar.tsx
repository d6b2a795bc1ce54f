import { useText } from '../../../lib/text/language.tsx';
import { IconAlertTriangle } from '../../../ui/icons.ts';
import { quotaLine, type Board } from '../quota-line.ts';
import { nominationText } from '../text.ts';
import styles from './quota-bar.module.css';

/** The totals, always in sight under the list: the division's own numbers, then those of the whole body. */
export function QuotaBar({ quota }: { readonly quota: Board }) {
  const t = useText(nominationText);
  const line = quotaLine(t, quota);
  return (
    <section className={styles['bar']} aria-label={t.quota.label}>
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
        {line.contradiction !== undefined && <p className={styles['contradiction']}>{line.contradiction}</p>}
        <p>
          {t.quota.base} {quota.capGround !== null && t.quota.ground(quota.capGround)}
        </p>
      </details>
    </section>
  );
}
