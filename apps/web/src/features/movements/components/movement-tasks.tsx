import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { registerText } from '../register-text.ts';
import { movementText } from '../text.ts';
import { TaskItems } from './task-items.tsx';

/** The tasks and the thematic movements of the plan. */
export function MovementTasks({ plan }: { readonly plan: ShownPlan }) {
  const t = useText(movementText).movement;
  const r = useText(registerText).thematic;
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
              <TaskItems plan={plan} items={task.items} />
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
          {plan.runningThematicMovements.map((movement) => (
            <li key={movement.id}>
              “{movement.name}” ({r.running})
            </li>
          ))}
        </ul>
        <p>
          <Link to={hrefs.thematicMovements()}>{r.title}</Link>
        </p>
      </Card>
    </div>
  );
}
