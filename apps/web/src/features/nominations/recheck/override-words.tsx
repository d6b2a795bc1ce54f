import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import styles from './recheck.module.css';
import { recheckText } from './text.ts';

export interface ShownOverride {
  readonly ground: string;
  readonly reason: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly conditions: readonly string[];
}

interface OverrideWordsProps {
  readonly override: ShownOverride;
  readonly className?: string | undefined;
}

/** Who let the line past which conditions, on what ground and why; printed with the list it stands in. */
export function OverrideWords({ override, className }: OverrideWordsProps) {
  const t = useText(recheckText).override;
  const { ground, reason, madeAt, madeBy, conditions } = override;
  return (
    <div className={className}>
      <p>
        <b>{t.mark}.</b> {t.line(madeBy, formatDateTime(madeAt))}
      </p>
      {conditions.length > 0 && <p>{t.conditions(conditions.join('; '))}</p>}
      <p className={styles['words']}>{t.ground(ground)}</p>
      <p className={styles['words']}>{t.reason(reason)}</p>
    </div>
  );
}
