import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { taskText } from '../task-text.ts';
import { OutcomeSelect } from './outcome-select.tsx';
import { ownerWords } from './task-item-card.tsx';

type Task = ShownPlan['tasks'][number];

/** The concrete work of a task, who does it and how it went; who writes the plan judges it until a check has closed the task. */
export function TaskItems({ plan, task: { items, closing } }: { readonly plan: ShownPlan; readonly task: Task }) {
  const t = useText(planText).task;
  const words = useText(taskText);
  const mayJudge = plan.viewerCan.includes('EDIT') && plan.status !== 'DRAFT' && closing === null;
  if (items.length === 0) return null;
  return (
    <ul className={styles['items']}>
      {items.map((item) => {
        const { id, text, outcome, dueDay } = item;
        const charge = [
          ownerWords(item, words),
          ...(dueDay === null ? [] : [words.dueShort(formatDate(dueDay))]),
        ].filter((part) => part !== undefined);
        return (
          <li key={id}>
            <span>
              {text}
              {charge.length > 0 && <span className={styles['charge']}>{charge.join(', ')}</span>}
            </span>
            {mayJudge ? (
              <OutcomeSelect item={item} />
            ) : (
              <span className={styles['lead']}>{outcome === null ? t.notJudged : t.judged[outcome]}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
