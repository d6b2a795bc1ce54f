import { useText } from '../../../lib/text/language.tsx';
import { formatDate } from '../../../lib/format/index.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { PlanTimeline } from './plan-timeline.tsx';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';

/** Each phase with the plan's own wording beside the day it was understood as, and what it greets. */
export function MovementPhases({ plan }: { readonly plan: ShownPlan }) {
  const t = useText(movementText).movement;
  const w = useText(planText).fields;
  return (
    <div className={classNames(styles['sheets'], styles['phases'])}>
      {plan.phases.length > 0 && (
        <Card>
          <PlanTimeline {...plan} />
        </Card>
      )}
      {plan.phases.map((phase) => (
        <Card key={phase.id} title={phase.name}>
          <DescriptionList
            items={[
              {
                term: w.period,
                detail: `${t.phasePeriod(formatDate(phase.fromDay), formatDate(phase.toDay))} (“${phase.fromText} ${phase.toText}”)`,
              },
              {
                term: t.review,
                detail:
                  phase.reviewOn === null
                    ? phase.reviewText
                    : `${formatDate(phase.reviewOn)} (“${phase.reviewText ?? ''}”)`,
              },
            ]}
          />
          <ul className={styles['plain']}>
            {phase.occasions.map((occasion) => (
              <li key={occasion.id}>{t.occasion(occasion.name, occasion.statedYears)}</li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
