import { useQuery } from '@apollo/client/react';
import { isRatedOrganisation } from '@thidua/domain/vocabulary';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { dayOf, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import type { Option } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { TaskItemLifeFragment } from '../components/task-item-card.gql.ts';
import type { ShownTask } from '../pages/task-page.tsx';
import { taskText } from '../task-text.ts';
import { AssignTaskItemDocument, TaskOwnersDocument, type TaskOwnersQuery } from './task-acts.gql.ts';

interface AssignItemDialogProps {
  readonly item: TaskItemLifeFragment;
  readonly movement: ShownTask['movement'];
  readonly onClose: () => void;
}

/** Who does it and by when. One choice names the division, and the person where it is one. */
export function AssignItemDialog({ item, movement, onClose }: AssignItemDialogProps) {
  const t = useText(taskText);
  const words = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const owners = useQuery(TaskOwnersDocument, { variables: { year: movement.year } });
  if (owners.data === undefined) return <DialogState title={t.assign.title} asked={[owners]} onClose={onClose} />;
  const fields: readonly FormField[] = [
    {
      name: 'departmentId',
      kind: 'select',
      label: t.assign.who,
      hint: t.assign.whoHint,
      options: [{ value: NOBODY, label: t.noOwner }, ...ownersOf(owners.data)],
    },
    { name: 'dueDay', kind: 'date', label: t.assign.dueDay, isOptional: true },
  ];
  const { ownerDepartment, ownerStaff } = item;
  return (
    <FormDialog
      title={t.assign.title}
      body={item.text}
      confirm={t.assign.confirm}
      busy={t.assign.busy}
      fields={fields}
      initial={{
        departmentId: ownerDepartment === null ? '' : ownerKey(ownerDepartment.id, ownerStaff?.id),
        dueDay: dateEntry(item.dueDay),
      }}
      sentenceOf={(problem) => problemSentence(words, fields, problem, t.assign.problems)}
      onSend={async (values) => {
        const chosen = textOf(values, 'departmentId');
        const [departmentId = null, staffId = null] = chosen === NOBODY ? [] : chosen.split('/');
        const input = { itemId: item.id, departmentId, staffId, dueDay: dayOf(values, 'dueDay') ?? null };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: AssignTaskItemDocument, variables: { input } })).data?.assignTaskItem,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.assign.done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

const NOBODY = '-';

function ownerKey(departmentId: string, staffId: string | undefined): string {
  return staffId === undefined ? departmentId : `${departmentId}/${staffId}`;
}

/** Every division, and under each its people; the work of the organisations beside them is not the plan's. */
function ownersOf({ departments }: TaskOwnersQuery): readonly Option[] {
  return departments
    .filter(({ kind }) => !isRatedOrganisation(kind))
    .flatMap(({ id, name, members }) => [
      { value: ownerKey(id, undefined), label: name },
      ...members
        // Somebody seconded here belongs to another division.
        .filter(({ department }) => department?.id === id)
        .map((member) => ({ value: ownerKey(id, member.id), label: member.fullName, detail: name })),
    ]);
}
