import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { registerText } from '../register-text.ts';
import { movementText } from '../text.ts';
import { TaskClosing } from './task-closing.tsx';
import { TaskItems } from './task-items.tsx';

/** The tasks of the plan, who is to do what, and its thematic movements. */
export function MovementTasks({ plan }: { readonly plan: ShownPlan }) {
  const t = useText(movementText).movement;
  const r = useText(registerText).thematic;
  const { duties } = useText(planText).fields;
  return (
    <div className={styles['sheets']}>
      <Card title={t.tasks}>
        <ol className={styles['tasks']}>
          {plan.tasks.map((task) => (
            <li key={task.id}>
              <h3>
                <Link to={hrefs.task(task.id)}>
                  {task.number}. {task.title}
                </Link>
              </h3>
              <TaskWords task={task} />
              <TaskItems plan={plan} task={task} />
              <TaskClosing closing={task.closing} />
            </li>
          ))}
        </ol>
      </Card>
      {plan.duties.length > 0 && (
        <Card title={duties}>
          <DescriptionList items={plan.duties.map(({ unit, text }) => ({ term: unit, detail: text }))} />
        </Card>
      )}
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

type Task = ShownPlan['tasks'][number];

/** The plan's own words. Where every one of them stands in the list of work below, they wait behind a press; paper has them all. */
function TaskWords({ task: { content, items } }: { readonly task: Task }) {
  const t = useText(planText).task;
  const said = content.toLocaleLowerCase('vi');
  const isSaidBelow = items.length > 0 && items.every(({ text }) => said.includes(text.toLocaleLowerCase('vi')));
  if (!isSaidBelow) return <p>{content}</p>;
  return (
    <details className={styles['words']}>
      <summary>{t.words}</summary>
      <p>{content}</p>
    </details>
  );
}
