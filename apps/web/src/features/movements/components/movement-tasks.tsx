import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PlanOfYear } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { movementText } from '../text.ts';

/** The tasks and the thematic movements of the plan. */
export function MovementTasks({ plan }: { readonly plan: PlanOfYear }) {
  const t = useText(movementText).movement;
  return (
    <div className={styles['sheets']}>
      <Card title={t.tasks}>
        <ol className={styles['tasks']}>
          {plan.tasks.map((task) => (
            <li key={task.id}>
              <h3>
                {task.number}. {task.title}
              </h3>
              <p>{task.content}</p>
            </li>
          ))}
        </ol>
      </Card>
      <Card title={t.thematic}>
        <ul className={styles['plain']}>
          {plan.thematicMovements.map((movement) => (
            <li key={movement.id}>
              “{movement.name}”
              {movement.fromYear !== null &&
                movement.toYear !== null &&
                `, ${t.thematicYears(movement.fromYear, movement.toYear)}`}
              {movement.commitments.length > 0 && (
                <ul className={styles['plain']}>
                  {movement.commitments.map((commitment) => (
                    <li key={commitment.id}>{commitment.text}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
