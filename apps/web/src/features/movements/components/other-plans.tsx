import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { CreatePlanDialog } from '../actions/create-plan-dialog.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import type { ListedPlan } from './movement-header.tsx';
import { PlanList } from './plan-list.tsx';

interface OtherPlansProps {
  readonly title: string;
  /** Those that run in the year beside the one that is shown. */
  readonly others: readonly ListedPlan[];
  /** Every plan of the body, the newest first: one of them can be copied. */
  readonly plans: readonly ListedPlan[];
}

/** The other plans of the year; who writes plans begins one here. */
export function OtherPlans({ title, others, plans }: OtherPlansProps) {
  const { plans: t } = useText(planText);
  const viewer = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const mayAdd = may(viewer, 'movement:edit');
  if (others.length === 0 && !mayAdd) return null;
  return (
    <Card
      title={title}
      actions={
        mayAdd && (
          <Button icon={<IconPlus size={20} stroke={1.75} aria-hidden />} onClick={() => setIsOpen(true)}>
            {t.add}
          </Button>
        )
      }
    >
      {others.length === 0 ? <p className={styles['lead']}>{t.noOthers}</p> : <PlanList plans={others} />}
      {isOpen && <CreatePlanDialog plans={plans} onClose={() => setIsOpen(false)} />}
    </Card>
  );
}
