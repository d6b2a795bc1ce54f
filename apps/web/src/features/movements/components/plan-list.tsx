import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';
import { MovementStatusChip, type ListedPlan } from './movement-header.tsx';

/** Plans beside that of the year, each with its days, its state and the way to its targets. */
export function PlanList({ plans }: { readonly plans: readonly ListedPlan[] }) {
  const { plans: t, kinds } = useText(planText);
  const { seeTargets } = useText(movementText).movement;
  return (
    <ul className={styles['plans']}>
      {plans.map((plan) => (
        <li key={plan.id}>
          <Link to={hrefs.plan(plan.id)}>{plan.title}</Link>
          <span className={styles['lead']}>
            {kinds[plan.kind]}, {t.period(formatDate(plan.fromDay), formatDate(plan.toDay))}
          </span>
          <MovementStatusChip status={plan.status} />
          <Link to={hrefs.planTargets(plan.id)}>
            {seeTargets}
            <span className="visually-hidden">: {plan.title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
