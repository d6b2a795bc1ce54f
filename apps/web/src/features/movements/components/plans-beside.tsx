import { useQuery } from '@apollo/client/react';

import { runsIn } from '../../../lib/plan-years.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { MovementPlansDocument } from '../pages/movement-page.gql.ts';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { PlanList } from './plan-list.tsx';

/** Below the targets of the year's plan: the thematic plans that run in the year, each with the way to its own targets. */
export function PlansBeside({ year, planId }: { readonly year: number; readonly planId: string }) {
  const { plans: t } = useText(planText);
  const { data } = useQuery(MovementPlansDocument, { fetchPolicy: 'cache-and-network' });
  const others = data?.movements.filter((plan) => plan.id !== planId && runsIn(plan, year)) ?? [];
  if (others.length === 0) return null;
  return (
    <div className={styles['beside']}>
      <Card title={t.others}>
        <PlanList plans={others} />
      </Card>
    </div>
  );
}
