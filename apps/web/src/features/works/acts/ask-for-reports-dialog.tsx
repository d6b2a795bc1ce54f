import { useQuery } from '@apollo/client/react';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { manyOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { reportText, type ReportWords } from '../report-text.ts';
import { AskForReportsUnitsDocument } from './ask-for-reports-units.gql.ts';
import { AskForReportsDocument } from './report-acts.gql.ts';

/** Kinds that are asked unless somebody takes them out; unions and the party cell are there to be added. */
const ASKED_AT_FIRST: readonly string[] = ['DIVISION', 'ATTACHED_UNIT'];
const NEVER_ASKED: readonly string[] = ['DIRECTORATE'];

interface AskForReportsDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Asks all or some of the divisions. The id is made here: pressing twice asks once. */
export function AskForReportsDialog({ year, onClose }: AskForReportsDialogProps) {
  const t = useText(reportText);
  const asked = useQuery(AskForReportsUnitsDocument, { variables: { year } });
  if (asked.data === undefined) return <DialogState title={t.ask.title} asked={[asked]} onClose={onClose} />;
  const units = asked.data.departments.filter(({ kind }) => !NEVER_ASKED.includes(kind));
  return <AskForm year={year} units={units} onClose={onClose} />;
}

interface AskFormProps extends AskForReportsDialogProps {
  readonly units: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
}

function AskForm({ year, units, onClose }: AskFormProps) {
  const t = useText(reportText);
  const outcomeWords = useText(outcomeText);
  const navigate = useNavigate();
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(newId);
  const fields = fieldsOf(t, units);

  async function ask(values: FormValues): Promise<FormAnswer> {
    const departmentIds = manyOf(values, 'departmentIds');
    const input = {
      id,
      year,
      title: textOf(values, 'title'),
      periodFrom: sentDay(values, 'periodFrom'),
      periodTo: sentDay(values, 'periodTo'),
      dueOn: sentDay(values, 'dueOn'),
      questions: manyOf(values, 'questions').filter((question) => question.trim() !== ''),
      departmentIds,
    };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: AskForReportsDocument, variables: { input } })).data?.askForReports,
    );
    if (outcome.kind === 'DONE') {
      showToast({ message: t.ask.done(departmentIds.length) });
      void navigate(hrefs.reportRequest(outcome.done.id));
    }
    return outcome;
  }

  return (
    <FormDialog
      title={t.ask.title}
      body={t.ask.body}
      confirm={t.ask.confirm}
      busy={t.ask.busy}
      fields={fields}
      initial={{
        questions: t.ask.starters,
        departmentIds: units.filter(({ kind }) => ASKED_AT_FIRST.includes(kind)).map((unit) => unit.id),
      }}
      sentenceOf={(problem: InputProblem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={ask}
      onClose={onClose}
    />
  );
}

function fieldsOf({ ask }: ReportWords, units: AskFormProps['units']): readonly FormField[] {
  return [
    { name: 'title', kind: 'text', label: ask.name, hint: ask.nameHint },
    { name: 'periodFrom', kind: 'date', label: ask.from },
    { name: 'periodTo', kind: 'date', label: ask.to },
    { name: 'dueOn', kind: 'date', label: ask.due },
    {
      name: 'questions',
      kind: 'lines',
      label: ask.questions,
      line: { label: ask.question, add: ask.addQuestion, remove: ask.removeQuestion },
    },
    {
      name: 'departmentIds',
      kind: 'many',
      label: ask.units,
      options: units.map(({ id: value, name: label }) => ({ value, label })),
    },
  ];
}
