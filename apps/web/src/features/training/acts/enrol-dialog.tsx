import { useQuery } from '@apollo/client/react';
import { pastedPeople, TRAINING_LIMITS } from '@thidua/domain/training';
import { useRef } from 'react';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { workplaceOptions } from '../../../lib/workplace-options.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { flagOf, manyOf, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { usePeople } from '../../gatherings/index.ts';
import { TrainingDivisionsDocument } from '../pages/training-page.gql.ts';
import type { ShownCourse } from '../pages/training-course-page.tsx';
import { trainingText } from '../text.ts';
import { EnrolInTrainingDocument } from './training-acts.gql.ts';

/** So many lines are named in one sentence. */
const NAMED_LINES = 5;

/** Lists people at once: everybody, divisions, or the lines of a pasted list. */
export function EnrolDialog({ course, onClose }: { readonly course: ShownCourse; readonly onClose: () => void }) {
  const t = useText(trainingText);
  const words = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const people = usePeople(course.year);
  const divisions = useQuery(TrainingDivisionsDocument, { variables: { year: course.year } });
  const lines = useRef('');
  if (people.data === undefined || divisions.data === undefined) {
    return <DialogState title={t.enrol.title} asked={[people, divisions]} onClose={onClose} />;
  }
  const known = people.data.map(({ value, label, code }) => ({ id: value, name: label, code }));
  const fields: readonly FormField[] = [
    { name: 'everybody', kind: 'check', label: t.enrol.everybody },
    {
      name: 'departmentIds',
      kind: 'many',
      label: t.enrol.divisions,
      options: workplaceOptions(divisions.data.departments),
      isOptional: true,
    },
    {
      name: 'pasted',
      kind: 'area',
      label: t.enrol.pasted,
      hint: t.enrol.pastedHint,
      isOptional: true,
      limit: TRAINING_LIMITS.pasted,
    },
  ];
  const inWords = (unread: readonly string[]) =>
    unread.length > NAMED_LINES ? `${unread.slice(0, NAMED_LINES).join('; ')}; …` : unread.join('; ');
  return (
    <FormDialog
      title={t.enrol.title}
      body={t.enrol.body}
      confirm={t.enrol.confirm}
      busy={t.enrol.busy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) =>
        problemSentence(words, fields, problem, {
          ...t.problems,
          UNKNOWN_LINES: t.enrol.unknown(lines.current),
          AMBIGUOUS_LINES: t.enrol.ambiguous(lines.current),
        })
      }
      onSend={async (values) => {
        const { ids, unknown, ambiguous } = pastedPeople(textOf(values, 'pasted'), known);
        const unread = unknown.length > 0 ? unknown : ambiguous;
        if (unread.length > 0) {
          lines.current = inWords(unread);
          const code = unknown.length > 0 ? 'UNKNOWN_LINES' : 'AMBIGUOUS_LINES';
          return { kind: 'PROBLEMS', problems: [{ field: 'pasted', code }] };
        }
        const input = {
          id: course.id,
          everybody: flagOf(values, 'everybody'),
          departmentIds: manyOf(values, 'departmentIds'),
          staffIds: ids,
        };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: EnrolInTrainingDocument, variables: { input } })).data?.enrolInTraining,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.enrol.done });
        // Who is not in service was pasted: the field of the list tells it.
        return outcome.kind === 'PROBLEMS' ? { kind: 'PROBLEMS', problems: outcome.problems.map(atAField) } : outcome;
      }}
      onClose={onClose}
    />
  );
}

function atAField<Problem extends { readonly field: string }>(problem: Problem): Problem {
  return problem.field === 'staffIds' ? { ...problem, field: 'pasted' } : problem;
}
