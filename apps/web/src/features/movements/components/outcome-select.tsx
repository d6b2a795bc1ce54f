import type { TaskOutcome } from '../../../gql/schema-types.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { MarkTaskItemDocument } from '../actions/movement-acts.gql.ts';
import { planText } from '../plan-text.ts';

const OUTCOMES = ['MET', 'NOT_MET', 'NOT_MEASURED'] as const satisfies readonly TaskOutcome[];

interface OutcomeSelectProps {
  readonly item: { readonly id: string; readonly text: string; readonly outcome: TaskOutcome | null };
}

/** How a concrete work went: chosen at once, taken back with a press. */
export function OutcomeSelect({ item: { id, text, outcome } }: OutcomeSelectProps) {
  const t = useText(planText).task;
  const toast = useToast();
  const { send } = useSending();

  async function judge(next: TaskOutcome | null, before: TaskOutcome | null): Promise<void> {
    const variables = { input: { itemId: id, outcome: next } };
    const told = await send(
      async (client) => (await client.mutate({ mutation: MarkTaskItemDocument, variables })).data?.markTaskItem,
    );
    if (told.kind === 'DONE') toast({ message: t.judgedDone, onUndo: () => void judge(before, next) });
    else if (told.kind === 'FAILED') toast({ message: told.sentence });
  }

  return (
    <SelectField<TaskOutcome>
      label={t.judge(text)}
      isLabelHidden
      isClearable
      placeholder={t.notJudged}
      options={OUTCOMES.map((value) => ({ value, label: t.judged[value] }))}
      value={outcome ?? undefined}
      onChange={(next) => void judge(next ?? null, outcome)}
    />
  );
}
