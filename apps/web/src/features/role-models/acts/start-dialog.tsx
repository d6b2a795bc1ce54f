import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { Notice } from '../../../ui/notice.tsx';
import {
  GatheringChoicesDocument,
  gatheringText,
  purposesOf,
  unitsOf,
  usePeople,
  type GatheringChoicesQuery,
  type PersonOption,
} from '../../gatherings/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { roleModelText } from '../text.ts';
import { StartRoleModelDocument } from './role-model-acts.gql.ts';

interface StartRoleModelDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Of whom the example is, and for what achievement; the story is written on its page. */
export function StartRoleModelDialog(props: StartRoleModelDialogProps) {
  const t = useText(roleModelText).start;
  const choices = useQuery(GatheringChoicesDocument, { variables: { year: props.year } });
  const people = usePeople(props.year);
  if (choices.data === undefined || people.data === undefined) {
    return <DialogState title={t.title} asked={[choices, people]} onClose={props.onClose} />;
  }
  return choices.data.movements.length === 0 ? (
    <AppDialog isOpen title={t.title} onClose={props.onClose}>
      <Notice kind="info">{t.noMovement}</Notice>
    </AppDialog>
  ) : (
    <StartForm {...props} choices={choices.data} people={people.data} />
  );
}

interface StartFormProps extends StartRoleModelDialogProps {
  readonly choices: GatheringChoicesQuery;
  readonly people: readonly PersonOption[];
}

const UNIT = 'unit:';

function StartForm({ year, choices, people, onClose }: StartFormProps) {
  const { start: t, problems } = useText(roleModelText);
  const words = useText(gatheringText);
  const viewer = useViewer();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const headed = viewer.roles.flatMap(({ role, department }) => (role === 'HEAD' && department ? [department.id] : []));
  const isSecretary = viewer.roles.some(({ role }) => role === 'SECRETARY');
  const isOwn = (departmentId: string | undefined) =>
    isSecretary || (departmentId !== undefined && headed.includes(departmentId));
  // A whole plan, not one of its tasks.
  const movements = purposesOf(words, choices, year).filter(({ value }) => !value.includes('/'));
  const subjects = [
    ...unitsOf(choices)
      .filter(({ value }) => isOwn(value))
      .map((unit) => ({ ...unit, value: `${UNIT}${unit.value}` })),
    ...people.filter(({ departmentId }) => isOwn(departmentId)),
  ];
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[
        { name: 'title', kind: 'text', label: t.name, hint: t.nameHint },
        { name: 'subject', kind: 'select', label: t.subject, options: subjects },
        { name: 'achievedOn', kind: 'date', label: t.achievedOn },
        { name: 'movementId', kind: 'select', label: t.movement, options: movements },
      ]}
      initial={{ movementId: movements[0]?.value ?? '' }}
      onAsk={async (client, values) => {
        const subject = textOf(values, 'subject');
        const of = subject.startsWith(UNIT) ? { departmentId: subject.slice(UNIT.length) } : { staffId: subject };
        const input = {
          id,
          ...of,
          movementId: textOf(values, 'movementId'),
          title: textOf(values, 'title'),
          achievedOn: sentDay(values, 'achievedOn'),
        };
        return (await client.mutate({ mutation: StartRoleModelDocument, variables: { input } })).data?.startRoleModel;
      }}
      onDone={() => void navigate(hrefs.roleModel(id))}
      onClose={onClose}
    />
  );
}
