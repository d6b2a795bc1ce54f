import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { numberOf, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { registerText } from '../register-text.ts';
import { RecordThematicResultDocument } from './thematic-acts.gql.ts';
import type { ShownThematic } from './thematic-dialog.tsx';

interface ThematicResultDialogProps {
  readonly movement: ShownThematic;
  /** The year that is offered; its result is corrected where there is one. */
  readonly year: number;
  readonly onClose: () => void;
}

/** What came of a thematic movement in a year. */
export function ThematicResultDialog({ movement, year, onClose }: ThematicResultDialogProps) {
  const t = useText(registerText).resultForm;
  const words = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const known = movement.results.find((result) => result.year === year);
  const fields: readonly FormField[] = [
    ...(known === undefined ? [{ name: 'year', kind: 'number' as const, label: t.year }] : []),
    { name: 'text', kind: 'area', label: t.text, hint: t.hint, limit: 4_000 },
  ];

  async function save(values: FormValues): Promise<FormAnswer> {
    const input = {
      thematicMovementId: movement.id,
      year: known?.year ?? numberOf(values, 'year').value ?? year,
      text: textOf(values, 'text'),
      version: known?.version ?? null,
    };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RecordThematicResultDocument, variables: { input } })).data
          ?.recordThematicResult,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.done });
    return outcome;
  }

  return (
    <FormDialog
      title={t.title}
      body={movement.name}
      confirm={t.confirm}
      busy={t.busy}
      fields={fields}
      initial={{ year: { text: String(year), value: year }, text: known?.text ?? '' }}
      sentenceOf={(problem) => problemSentence(words, fields, problem, t.problems)}
      onSend={save}
      onClose={onClose}
    />
  );
}
