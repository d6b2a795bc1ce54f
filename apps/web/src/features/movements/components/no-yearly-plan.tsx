import { useQuery } from '@apollo/client/react';

import { runsIn } from '../../../lib/plan-years.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MovementPlansDocument } from '../pages/movement-page.gql.ts';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';
import { PlanList } from './plan-list.tsx';

/** A year without its own plan: says so, and leads to the thematic plans that run in it. */
export function NoYearlyPlan({ year }: { readonly year: number }) {
  const { movement } = useText(movementText);
  const { plans: t } = useText(planText);
  const { data } = useQuery(MovementPlansDocument, { fetchPolicy: 'cache-and-network' });
  const running = data?.movements.filter((plan) => runsIn(plan, year)) ?? [];
  return (
    <>
      <EmptyState>{movement.none(year)}</EmptyState>
      {running.length > 0 && (
        <Card title={t.inYear(year)}>
          <PlanList plans={running} />
        </Card>
      )}
    </>
  );
}
