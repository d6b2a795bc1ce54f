import { daysBetween, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import type { TrainingStepKind } from './training-life.ts';

/** Longest texts in characters, longest course in days, most lessons; the CHECKs of the tables repeat them. */
export const TRAINING_LIMITS = {
  title: 250,
  organiser: 250,
  paper: 100,
  certificate: 200,
  note: 1_000,
  days: 3_660,
  lessons: 10_000,
  pasted: 20_000,
} as const;

/** Lessons of a day of study: Nghị định 101/2017/NĐ-CP Điều 15, “một ngày học 08 tiết”. */
export const LESSONS_A_DAY = 8;

/** Days of study that lessons make, to one decimal. */
export function daysOfLessons(lessons: number): number {
  return Math.round((lessons * 10) / LESSONS_A_DAY) / 10;
}

export interface TypedTrainingCourse {
  readonly title: string;
  readonly organiser: string;
  readonly paper: string;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly lessons: number | undefined;
}

/** What is wrong with a course; empty when it may be kept. */
export function trainingCourseProblems(typed: TypedTrainingCourse): readonly InputProblem[] {
  const { title, organiser, paper, firstDay, lastDay, lessons } = typed;
  return [
    ...neededProblems('title', title, TRAINING_LIMITS.title),
    ...neededProblems('organiser', organiser, TRAINING_LIMITS.organiser),
    ...tooLongProblems('paper', paper, TRAINING_LIMITS.paper),
    ...dayProblems(firstDay, lastDay),
    ...(lessons !== undefined && (!Number.isInteger(lessons) || lessons < 1 || lessons > TRAINING_LIMITS.lessons)
      ? [{ field: 'lessons', code: 'OUT_OF_RANGE', limit: TRAINING_LIMITS.lessons, actual: lessons }]
      : []),
  ];
}

function dayProblems(firstDay: PlainDate, lastDay: PlainDate): readonly InputProblem[] {
  if (lastDay < firstDay) return [{ field: 'lastDay', code: 'ENDS_BEFORE_START' }];
  const days = daysBetween(firstDay, lastDay) + 1;
  return days > TRAINING_LIMITS.days
    ? [{ field: 'lastDay', code: 'TOO_MANY_DAYS', limit: TRAINING_LIMITS.days, actual: days }]
    : [];
}

export interface TypedTrainingStep {
  readonly step: TrainingStepKind;
  readonly onDay: PlainDate;
  readonly certificate: string;
  readonly note: string;
}

/** What is wrong with a step: nobody completes before the course begins or tomorrow; what is taken back or not reached has its reason. */
export function trainingStepProblems(
  { step, onDay, certificate, note }: TypedTrainingStep,
  { firstDay, today }: { readonly firstDay: PlainDate; readonly today: PlainDate },
): readonly InputProblem[] {
  return [
    ...(onDay > today ? [{ field: 'onDay', code: 'IN_FUTURE' }] : []),
    ...(step === 'COMPLETE' && onDay < firstDay ? [{ field: 'onDay', code: 'BEFORE_FIRST_DAY' }] : []),
    ...tooLongProblems('certificate', certificate, TRAINING_LIMITS.certificate),
    ...(step === 'COMPLETE'
      ? tooLongProblems('note', note, TRAINING_LIMITS.note)
      : neededProblems('note', note, TRAINING_LIMITS.note)),
  ];
}
