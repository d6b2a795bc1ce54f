import { useQuery } from '@apollo/client/react';
import { PROGRAMME_LIMITS } from '@thidua/domain/programmes';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { workplaceOptions } from '../../../lib/workplace-options.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { numberOf, orNull, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownItem, ShownProgramme } from '../pages/programme-page.tsx';
import { programmeText } from '../text.ts';
import { ProgrammeChoicesDocument, SaveProgrammeItemDocument } from './programme-acts.gql.ts';

interface ItemDialogProps {
  readonly programme: ShownProgramme;
  readonly year: number;
  /** The content to change; a new one when absent. */
  readonly known?: ShownItem;
  readonly onClose: () => void;
}

/** Words and year of a content, who carries it out, and what of the plan it belongs to. */
export function ItemDialog({ programme, year, known, onClose }: ItemDialogProps) {
  const t = useText(programmeText);
  const words = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(() => known?.id ?? newId());
  const asked = useQuery(ProgrammeChoicesDocument, { variables: { year } });
  if (asked.data === undefined) return <DialogState title={t.item.title} asked={[asked]} onClose={onClose} />;
  const { departments, movement } = asked.data;
  const optional = { kind: 'select', isOptional: true } as const;
  const fields: readonly FormField[] = [
    { name: 'text', kind: 'area', label: t.item.text, limit: PROGRAMME_LIMITS.text },
    { name: 'year', kind: 'number', label: t.item.year },
    {
      ...optional,
      name: 'ownerDepartmentId',
      label: t.item.owner,
      options: workplaceOptions(departments),
    },
    {
      ...optional,
      name: 'taskId',
      label: t.item.task,
      options: (movement?.tasks ?? []).map((task) => ({ value: task.id, label: `${task.number}. ${task.title}` })),
    },
    {
      ...optional,
      name: 'targetId',
      label: t.item.target,
      hint: t.item.targetHint,
      options: (movement?.targets ?? [])
        .filter(({ countsRegistered }) => countsRegistered)
        .map((target) => ({ value: target.id, label: `${target.code} ${target.title}` })),
    },
  ];
  return (
    <FormDialog
      title={t.item.title}
      confirm={t.item.save}
      busy={t.item.busy}
      fields={fields}
      initial={{
        text: known?.text ?? '',
        year: numberEntry(known?.year ?? year),
        ownerDepartmentId: known?.ownerDepartment?.id ?? '',
        taskId: known?.taskId ?? '',
        targetId: known?.targetId ?? '',
      }}
      sentenceOf={(problem) => problemSentence(words, fields, problem, t.problems)}
      onSend={async (values) => {
        const input = {
          id,
          version: known?.version ?? null,
          programmeId: programme.id,
          text: textOf(values, 'text'),
          year: Math.trunc(numberOf(values, 'year').value ?? 0),
          ownerDepartmentId: orNull(textOf(values, 'ownerDepartmentId')),
          taskId: orNull(textOf(values, 'taskId')),
          targetId: orNull(textOf(values, 'targetId')),
        };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: SaveProgrammeItemDocument, variables: { input } })).data
              ?.saveProgrammeItem,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.item.done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
