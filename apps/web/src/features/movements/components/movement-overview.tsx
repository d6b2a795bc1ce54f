import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { YearBlocks } from '../../block-sheets/index.ts';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';
import type { ListedPlan } from './movement-header.tsx';
import { OtherPlans } from './other-plans.tsx';
import { PlanCheckSummary } from './plan-check-summary.tsx';
import { PlanRoleModels } from './plan-role-models.tsx';
import { PlanUnitChecks } from './plan-checks-of-units.tsx';
import { PlanGatherings } from './plan-gatherings.tsx';

interface MovementOverviewProps {
  readonly plan: ShownPlan;
  /** Further plans that run in the year. */
  readonly others: readonly ListedPlan[];
  /** Every plan of the body, to copy from. */
  readonly plans: readonly ListedPlan[];
}

/** Theme, purposes, requirements and goals in the plan's own words, and the points to look at again. */
export function MovementOverview({ plan, others, plans }: MovementOverviewProps) {
  const t = useText(movementText).movement;
  const w = useText(planText);
  return (
    <div className={styles['sheets']}>
      <Card title={t.theme}>
        <p className={styles['quote']}>“{plan.theme}”</p>
      </Card>
      <Card title={t.checks}>
        <PlanCheckSummary key={plan.id} planId={plan.id} checks={plan.checks} />
      </Card>
      <Card title={t.purposes}>
        <Lines lines={plan.purposes} />
      </Card>
      <Card title={t.requirements}>
        <Lines lines={plan.requirements} />
      </Card>
      <Card title={t.goals}>
        <Lines lines={plan.generalGoals} />
      </Card>
      <Card title={t.plan}>
        <DescriptionList
          items={[
            { term: w.fields.period, detail: w.plans.period(formatDate(plan.fromDay), formatDate(plan.toDay)) },
            { term: w.fields.issuer, detail: plan.issuer },
            { term: t.launched, detail: plan.launchedOn === null ? null : formatDate(plan.launchedOn) },
            {
              term: t.signer,
              detail: plan.signerName === null ? null : `${plan.signerPost ?? ''} ${plan.signerName}`.trim(),
            },
          ]}
        />
      </Card>
      <PlanGatherings year={plan.year} gatherings={plan.gatherings} />
      <PlanUnitChecks movementId={plan.id} year={plan.year} />
      {plan.kind === 'YEARLY' && <YearBlocks year={plan.year} />}
      <PlanRoleModels movementId={plan.id} year={plan.year} />
      <OtherPlans title={w.plans.others} others={others} plans={plans} />
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className={styles['prose']}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
