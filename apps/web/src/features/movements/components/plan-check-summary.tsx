import { CHECK_SEVERITIES, CHECK_SEVERITY, type CheckSeverity } from '@thidua/domain/movements';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { keep, kept } from '../kept.ts';
import { movementText } from '../text.ts';
import type { ShownCheck } from './check-sentence.ts';
import { PlanChecks } from './plan-checks.tsx';
import styles from './plan-checks.module.css';

type Opened = Readonly<Record<CheckSeverity, boolean>>;

const CLOSED: Opened = { LAW: false, GAP: false, WORDING: false };

interface PlanCheckSummaryProps {
  readonly planId: string;
  readonly checks: readonly ShownCheck[];
}

/** The findings of a plan, counted by how grave they are; each count opens its list, and stays as it was left. */
export function PlanCheckSummary({ planId, checks }: PlanCheckSummaryProps) {
  const t = useText(movementText);
  const key = `checks.${planId}`;
  const [opened, setOpened] = useState(() => kept(key, CLOSED) ?? CLOSED);
  if (checks.length === 0) return <EmptyState>{t.movement.noChecks}</EmptyState>;

  function toggle(severity: CheckSeverity, isOpen: boolean): void {
    if (opened[severity] === isOpen) return;
    const next = { ...opened, [severity]: isOpen };
    setOpened(next);
    keep(key, next);
  }

  return (
    <div className={styles['summary']}>
      {CHECK_SEVERITIES.map((severity) => {
        const alike = checks.filter(({ code }) => CHECK_SEVERITY[code] === severity);
        if (alike.length === 0) return null;
        return (
          <details
            key={severity}
            className={styles['fold']}
            open={opened[severity]}
            onToggle={(event) => toggle(severity, event.currentTarget.open)}
          >
            <summary>
              {t.severities[severity]} <span className={styles['count']}>{t.points(alike.length)}</span>
            </summary>
            <PlanChecks checks={alike} />
          </details>
        );
      })}
    </div>
  );
}
