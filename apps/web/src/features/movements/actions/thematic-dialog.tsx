import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { manyOf, numberOf, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import type { NumberEntry } from '../../../ui/number-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ThematicMovementsPageQuery } from '../pages/thematic-movements-page.gql.ts';
import { registerText } from '../register-text.ts';
import { CreateThematicMovementDocument, SaveThematicMovementDocument } from './thematic-acts.gql.ts';

export type ShownThematic = ThematicMovementsPageQuery['thematicMovements'][number];

interface ThematicDialogProps {
  /** The movement to change; a new one when absent. */
  readonly movement?: ShownThematic;
  readonly onClose: () => void;
}

/** Name, years and pledges of a thematic movement. A pledge that stays keeps its id: people have pledged it. */
export function ThematicDialog({ movement, onClose }: ThematicDialogProps) {
  const t = useText(registerText).thematicForm;
  const words = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(() => movement?.id ?? newId());
  const fields: readonly FormField[] = [
    { name: 'name', kind: 'text', label: t.name },
    { name: 'fromYear', kind: 'number', label: t.from, isOptional: true },
    { name: 'toYear', kind: 'number', label: t.to, isOptional: true },
    {
      name: 'commitments',
      kind: 'lines',
      label: t.commitments,
      isOptional: true,
      line: { label: t.commitment, add: t.addCommitment, remove: t.removeCommitment },
    },
  ];

  async function save(values: FormValues): Promise<FormAnswer> {
    const input = {
      id,
      name: textOf(values, 'name'),
      fromYear: numberOf(values, 'fromYear').value ?? null,
      toYear: numberOf(values, 'toYear').value ?? null,
      commitments: commitmentsOf(movement?.commitments ?? [], manyOf(values, 'commitments')),
    };
    const outcome = await send(async (client) =>
      movement === undefined
        ? (await client.mutate({ mutation: CreateThematicMovementDocument, variables: { input } })).data
            ?.createThematicMovement
        : (
            await client.mutate({
              mutation: SaveThematicMovementDocument,
              variables: { input: { ...input, version: movement.version } },
            })
          ).data?.saveThematicMovement,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.done });
    return outcome;
  }

  return (
    <FormDialog
      title={movement === undefined ? t.addTitle : t.editTitle}
      confirm={t.confirm}
      busy={t.busy}
      fields={fields}
      initial={{
        name: movement?.name ?? '',
        fromYear: yearEntry(movement?.fromYear),
        toYear: yearEntry(movement?.toYear),
        commitments: movement?.commitments.map(({ text }) => text) ?? [],
      }}
      sentenceOf={(problem) => problemSentence(words, fields, problem, problem.field === 'name' ? {} : t.problems)}
      onSend={save}
      onClose={onClose}
    />
  );
}

/** A year without the point that a thousand has. */
function yearEntry(year: number | null | undefined): NumberEntry {
  return year === null || year === undefined ? { text: '', value: undefined } : { text: String(year), value: year };
}

/** Lines to pledges: one whose words are kept keeps its id, and so does the one at its place. */
function commitmentsOf(
  known: ShownThematic['commitments'],
  lines: readonly string[],
): { readonly id: string; readonly text: string }[] {
  const texts = lines.map((line) => line.trim()).filter((line) => line !== '');
  const left = known.filter(({ text }) => !texts.includes(text));
  return texts.map((text) => {
    const same = known.find((commitment) => commitment.text === text);
    return { id: same?.id ?? left.shift()?.id ?? newId(), text };
  });
}
