import { TRAINING_GRADES, TRAINING_LIMITS, type TrainingGrade, type TrainingStepKind } from '@thidua/domain/training';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownCourse } from '../pages/training-course-page.tsx';
import { trainingText, type TrainingWords } from '../text.ts';
import { RecordTrainingDocument, WithdrawTrainingCourseDocument } from './training-acts.gql.ts';

const NO_GRADE = 'NONE';

interface RecordDialogProps {
  readonly course: ShownCourse;
  readonly people: readonly ShownCourse['records'][number][];
  readonly step: TrainingStepKind;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One outcome for one person or for many: a certificate has its number only where it is one person's. */
export function RecordDialog({ course, people, step, onDone, onClose }: RecordDialogProps) {
  const t = useText(trainingText);
  const { today } = useViewer();
  const count = formatNumber(people.length, 0);
  const said = t.record[step];
  const day = course.lastDay < today ? course.lastDay : today;
  return (
    <SentFormDialog
      title={said.title(count)}
      body={people.map(({ name }) => name).join(', ')}
      confirm={t.record.confirm}
      busy={t.record.busy}
      done={said.done(count)}
      problems={t.problems}
      fields={fieldsOf(t, step)}
      initial={{ onDay: dateEntry(step === 'COMPLETE' ? day : today), grade: NO_GRADE }}
      onAsk={async (client, values) => {
        const grade = textOf(values, 'grade');
        const input = {
          id: course.id,
          recordIds: people.map(({ id }) => id),
          step,
          onDay: sentDay(values, 'onDay'),
          // The options of the field are the grades.
          grade: step !== 'COMPLETE' || grade === NO_GRADE ? null : (grade as TrainingGrade),
          certificate: textOf(values, 'certificate'),
          note: textOf(values, 'note'),
        };
        return (await client.mutate({ mutation: RecordTrainingDocument, variables: { input } })).data?.recordTraining;
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

function fieldsOf({ record, grade }: TrainingWords, step: TrainingStepKind): readonly FormField[] {
  const isDone = step === 'COMPLETE';
  return [
    { name: 'onDay', kind: 'date', label: record.onDay },
    ...(isDone
      ? ([
          {
            name: 'grade',
            kind: 'select',
            label: record.grade,
            options: [
              { value: NO_GRADE, label: record.noGrade },
              ...TRAINING_GRADES.map((value) => ({ value, label: grade[value] })),
            ],
          },
          {
            name: 'certificate',
            kind: 'text',
            label: record.certificate,
            hint: record.certificateHint,
            isOptional: true,
          },
        ] as const)
      : []),
    {
      name: 'note',
      kind: 'area',
      label: isDone ? record.remark : record.note,
      isOptional: isDone,
      limit: TRAINING_LIMITS.note,
    },
  ];
}

/** A course that was recorded by mistake goes, with the reason. */
export function WithdrawCourseDialog({
  course: { id, version },
  onClose,
}: {
  readonly course: ShownCourse;
  readonly onClose: () => void;
}) {
  const t = useText(trainingText);
  return (
    <SentFormDialog
      title={t.withdraw.title}
      body={t.withdraw.body}
      confirm={t.withdraw.open}
      busy={t.withdraw.busy}
      done={t.withdraw.done}
      problems={t.problems}
      fields={[{ name: 'reason', kind: 'area', label: t.withdraw.reason, limit: TRAINING_LIMITS.note }]}
      onAsk={async (client, values) => {
        const input = { id, version, reason: textOf(values, 'reason') };
        return (await client.mutate({ mutation: WithdrawTrainingCourseDocument, variables: { input } })).data
          ?.withdrawTrainingCourse;
      }}
      onClose={onClose}
    />
  );
}
