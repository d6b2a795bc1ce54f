import { useQuery } from '@apollo/client/react';
import { DIFFICULTY_LIMITS } from '@thidua/domain/works';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField } from '../../../ui/forms/form-field.ts';
import type { Option } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { difficultyText } from '../difficulty-text.ts';
import { AskForReportsUnitsDocument } from './ask-for-reports-units.gql.ts';
import { RaiseDifficultyDocument } from './difficulty-acts.gql.ts';

interface RaiseDifficultyDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** A head raises for the own unit; the secretariat may have to choose one without a head. */
export function RaiseDifficultyDialog({ year, onClose }: RaiseDifficultyDialogProps) {
  const t = useText(difficultyText);
  const viewer = useViewer();
  const headed = viewer.roles.flatMap(({ role, department }) =>
    role === 'HEAD' && department ? [{ value: department.id, label: department.name }] : [],
  );
  const asked = useQuery(AskForReportsUnitsDocument, { variables: { year } });
  if (asked.data === undefined) return <DialogState title={t.raise.title} asked={[asked]} onClose={onClose} />;
  const all = asked.data.departments.map(({ id, name }) => ({ value: id, label: name }));
  const units = may(viewer, 'difficulty:route') ? all : headed;
  return <RaiseForm units={units} first={headed[0]?.value ?? ''} onClose={onClose} />;
}

interface RaiseFormProps {
  readonly units: readonly Option[];
  readonly first: string;
  readonly onClose: () => void;
}

function RaiseForm({ units, first, onClose }: RaiseFormProps) {
  const t = useText(difficultyText);
  const outcomeWords = useText(outcomeText);
  const navigate = useNavigate();
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(newId);
  const fields: readonly FormField[] = [
    { name: 'departmentId', kind: 'select', label: t.raise.unit, options: units },
    { name: 'title', kind: 'text', label: t.raise.name },
    { name: 'content', kind: 'area', label: t.raise.content, limit: DIFFICULTY_LIMITS.content },
  ];
  return (
    <FormDialog
      title={t.raise.title}
      body={t.raise.body}
      confirm={t.raise.confirm}
      busy={t.raise.busy}
      fields={fields}
      initial={{ departmentId: first }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem)}
      onSend={async (values) => {
        const input = {
          id,
          departmentId: textOf(values, 'departmentId'),
          title: textOf(values, 'title'),
          content: textOf(values, 'content'),
        };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: RaiseDifficultyDocument, variables: { input } })).data?.raiseDifficulty,
        );
        if (outcome.kind === 'DONE') {
          showToast({ message: t.raise.done });
          void navigate(hrefs.difficulty(outcome.done.id));
        }
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
