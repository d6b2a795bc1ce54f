import { useState } from 'react';
import { Link } from 'react-router';

import type { MovementStatus } from '../../../gql/schema-types.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { CreatePlanDialog } from '../actions/create-plan-dialog.tsx';
import type { MovementPlansQuery } from '../pages/movement-page.gql.ts';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';

export type ListedPlan = MovementPlansQuery['movements'][number];

const FAMILIES = {
  DRAFT: 'draft',
  LAUNCHED: 'review',
  INTERIM_REVIEWED: 'review',
  FINAL_REVIEWED: 'ok',
  CLOSED: 'issued',
} as const satisfies Record<MovementStatus, StatusFamily>;

export function MovementStatusChip({ status }: { readonly status: MovementStatus }) {
  const t = useText(movementText).movement.status;
  return <StatusChip family={FAMILIES[status]}>{t[status]}</StatusChip>;
}

interface OtherPlansProps {
  /** Those that run in the year beside the one that is shown. */
  readonly others: readonly ListedPlan[];
  /** Every plan of the body, the newest first: one of them can be copied. */
  readonly plans: readonly ListedPlan[];
}

/** The other plans of the year, each with its days and its state; who writes plans begins one here. */
export function OtherPlans({ others, plans }: OtherPlansProps) {
  const { plans: t, kinds } = useText(planText);
  const viewer = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const mayAdd = may(viewer, 'movement:edit');
  if (others.length === 0 && !mayAdd) return null;
  return (
    <Card
      title={t.others}
      actions={
        mayAdd && (
          <Button icon={<IconPlus size={20} stroke={1.75} aria-hidden />} onClick={() => setIsOpen(true)}>
            {t.add}
          </Button>
        )
      }
    >
      {others.length === 0 && <p className={styles['lead']}>{t.noOthers}</p>}
      <ul className={styles['plans']}>
        {others.map((plan) => (
          <li key={plan.id}>
            <Link to={hrefs.plan(plan.id)}>{plan.title}</Link>
            <span className={styles['lead']}>
              {kinds[plan.kind]}, {t.period(formatDate(plan.fromDay), formatDate(plan.toDay))}
            </span>
            <MovementStatusChip status={plan.status} />
          </li>
        ))}
      </ul>
      {isOpen && <CreatePlanDialog plans={plans} onClose={() => setIsOpen(false)} />}
    </Card>
  );
}
