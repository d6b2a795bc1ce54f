import type { TaskOutcome } from '../../../gql/schema-types.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { MarkTaskItemDocument } from '../actions/movement-acts.gql.ts';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';

const OUTCOMES = ['MET', 'NOT_MET', 'NOT_MEASURED'] as const satisfies readonly TaskOutcome[];

type Item = ShownPlan['tasks'][number]['items'][number];

/** The concrete work of a task and how it went; who writes the plan judges it once the movement is launched. */
export function TaskItems({ plan, items }: { readonly plan: ShownPlan; readonly items: readonly Item[] }) {
  const t = useText(planText).task;
  const toast = useToast();
  const { send } = useSending();
  const mayJudge = plan.viewerCan.includes('EDIT') && plan.status !== 'DRAFT';
  if (items.length === 0) return null;

  async function judge(itemId: string, outcome: TaskOutcome | null, before: TaskOutcome | null): Promise<void> {
    const variables = { input: { itemId, outcome } };
    const told = await send(
      async (client) => (await client.mutate({ mutation: MarkTaskItemDocument, variables })).data?.markTaskItem,
    );
    if (told.kind === 'DONE') toast({ message: t.judgedDone, onUndo: () => void judge(itemId, before, outcome) });
    else if (told.kind === 'FAILED') toast({ message: told.sentence });
  }

  return (
    <ul className={styles['items']}>
      {items.map(({ id, text, outcome }) => (
        <li key={id}>
          <span>{text}</span>
          {mayJudge ? (
            <SelectField<TaskOutcome>
              label={t.judge(text)}
              isLabelHidden
              isClearable
              placeholder={t.notJudged}
              options={OUTCOMES.map((value) => ({ value, label: t.judged[value] }))}
              value={outcome ?? undefined}
              onChange={(next) => void judge(id, next ?? null, outcome)}
            />
          ) : (
            <span className={styles['lead']}>{outcome === null ? t.notJudged : t.judged[outcome]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
