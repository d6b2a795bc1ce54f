import { useQuery } from '@apollo/client/react';
import { TRAINING_KINDS, type TrainingKind } from '@thidua/domain/training';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { runsIn } from '../../../lib/plan-years.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, numberOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import type { Option } from '../../../ui/select-field.tsx';
import { GatheringChoicesDocument, type GatheringChoicesQuery } from '../../gatherings/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownCourse } from '../pages/training-course-page.tsx';
import { trainingText, type TrainingWords } from '../text.ts';
import { SaveTrainingCourseDocument, TrainingTargetsDocument, type TrainingTargetsQuery } from './training-acts.gql.ts';

const NONE = 'NONE';

interface CourseDialogProps {
  readonly year: number;
  /** The course to change; a new one without. */
  readonly known?: ShownCourse;
  readonly onClose: () => void;
}

/** Records a course, or puts one right. Who learns is listed on its page. */
export function CourseDialog({ year, known, onClose }: CourseDialogProps) {
  const t = useText(trainingText);
  const navigate = useNavigate();
  const [id] = useState(known?.id ?? newId);
  const choices = useQuery(GatheringChoicesDocument, { variables: { year } });
  const plan = useQuery(TrainingTargetsDocument, { variables: { year } });
  const title = known === undefined ? t.edit.title : t.edit.changeTitle;
  if (choices.data === undefined || plan.data === undefined) {
    return <DialogState title={title} asked={[choices, plan]} onClose={onClose} />;
  }
  return (
    <SentFormDialog
      title={title}
      confirm={t.edit.confirm}
      busy={t.edit.busy}
      done={known === undefined ? t.edit.done : t.edit.changed}
      problems={t.problems}
      fields={fieldsOf(t, { tasks: taskOptions(t, choices.data, year), targets: targetOptions(t, plan.data) })}
      initial={known === undefined ? { taskId: NONE, targetId: NONE } : valuesOf(known)}
      onAsk={async (client, values) => {
        const input = { ...typedCourse(values), id, ...(known === undefined ? {} : { version: known.version }) };
        return (await client.mutate({ mutation: SaveTrainingCourseDocument, variables: { input } })).data
          ?.saveTrainingCourse;
      }}
      onDone={() => {
        if (known === undefined) void navigate(hrefs.trainingCourse(id));
      }}
      onClose={onClose}
    />
  );
}

function fieldsOf(
  t: TrainingWords,
  { tasks, targets }: Readonly<Record<'tasks' | 'targets', readonly Option[]>>,
): readonly FormField[] {
  const { edit } = t;
  return [
    { name: 'title', kind: 'text', label: edit.name },
    {
      name: 'kind',
      kind: 'select',
      label: edit.kind,
      options: TRAINING_KINDS.map((value) => ({ value, label: t.kind[value] })),
    },
    { name: 'organiser', kind: 'text', label: edit.organiser },
    { name: 'firstDay', kind: 'date', label: edit.firstDay },
    { name: 'lastDay', kind: 'date', label: edit.lastDay, isOptional: true },
    { name: 'lessons', kind: 'number', label: edit.lessons, hint: edit.lessonsHint, isOptional: true },
    { name: 'paper', kind: 'text', label: edit.paper, hint: edit.paperHint, isOptional: true, isCode: true },
    { name: 'taskId', kind: 'select', label: edit.task, options: tasks },
    // Most plans have no target that courses could tell.
    ...(targets.length > 1
      ? ([{ name: 'targetId', kind: 'select', label: edit.target, hint: edit.targetHint, options: targets }] as const)
      : []),
  ];
}

/** The tasks of plans that run in the year. */
function taskOptions(t: TrainingWords, { movements }: GatheringChoicesQuery, year: number): readonly Option[] {
  return [
    { value: NONE, label: t.edit.noTask },
    ...movements
      .filter((plan) => runsIn(plan, year))
      .flatMap(({ tasks }) =>
        tasks.map(({ id, number, title }) => ({ value: id, label: t.edit.taskOf(number, title) })),
      ),
  ];
}

/** Targets of participation whose number nothing else tells. */
function targetOptions(t: TrainingWords, { movement }: TrainingTargetsQuery): readonly Option[] {
  return [
    { value: NONE, label: t.edit.noTarget },
    ...(movement?.targets ?? [])
      .filter(({ kind, thematicMovementId }) => kind === 'PARTICIPATION_ALL' && thematicMovementId === null)
      .map(({ id, code, title }) => ({ value: id, label: t.edit.targetOf(code, title) })),
  ];
}

function typedCourse(values: FormValues) {
  const firstDay = sentDay(values, 'firstDay');
  return {
    // The options of the field are the kinds.
    kind: textOf(values, 'kind') as TrainingKind,
    title: textOf(values, 'title'),
    organiser: textOf(values, 'organiser'),
    firstDay,
    lastDay: dayOf(values, 'lastDay') ?? firstDay,
    lessons: wholeOf(numberOf(values, 'lessons').value),
    paper: textOf(values, 'paper'),
    taskId: chosen(values, 'taskId'),
    targetId: chosen(values, 'targetId'),
  };
}

function chosen(values: FormValues, name: string): string | null {
  const value = textOf(values, name);
  return value === NONE || value === '' ? null : value;
}

/** The contract takes whole lessons; a fraction is sent as a number that the server refuses at its field. */
function wholeOf(lessons: number | undefined): number | null {
  if (lessons === undefined) return null;
  return Number.isInteger(lessons) ? lessons : 0;
}

function valuesOf(known: ShownCourse): FormValues {
  return {
    title: known.title,
    kind: known.kind,
    organiser: known.organiser,
    firstDay: dateEntry(known.firstDay),
    lastDay: dateEntry(known.lastDay === known.firstDay ? null : known.lastDay),
    lessons: numberEntry(known.lessons ?? undefined),
    paper: known.paper,
    taskId: known.taskId ?? NONE,
    targetId: known.targetId ?? NONE,
  };
}
