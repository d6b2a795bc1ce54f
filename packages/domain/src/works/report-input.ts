import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from './typed-problems.ts';

/** Longest texts in characters and the most questions; the CHECKs of the tables repeat the lengths. */
export const REPORT_LIMITS = { title: 250, question: 500, questions: 20, answer: 10_000, reason: 1_000 } as const;

export interface ReportAsked {
  readonly title: string;
  readonly periodFrom: PlainDate;
  readonly periodTo: PlainDate;
  readonly dueOn: PlainDate;
  readonly questions: readonly string[];
  readonly departmentIds: readonly string[];
}

/** What keeps a request from being sent to the divisions; empty when it may go. */
export function askProblems(asked: ReportAsked, today: PlainDate): readonly InputProblem[] {
  const { title, periodFrom, periodTo, questions, departmentIds } = asked;
  return [
    ...neededProblems('title', title, REPORT_LIMITS.title),
    ...(periodTo < periodFrom ? [{ field: 'periodTo', code: 'ENDS_BEFORE_START' }] : []),
    ...dueProblems(asked.dueOn, today),
    ...questionProblems(questions),
    ...(departmentIds.length === 0 ? [{ field: 'departmentIds', code: 'REQUIRED' }] : []),
  ];
}

/** A report cannot be due on a day that is over. */
export function dueProblems(dueOn: PlainDate, today: PlainDate): readonly InputProblem[] {
  return dueOn < today ? [{ field: 'dueOn', code: 'IN_PAST' }] : [];
}

function questionProblems(questions: readonly string[]): readonly InputProblem[] {
  if (questions.length === 0) return [{ field: 'questions', code: 'REQUIRED' }];
  if (questions.length > REPORT_LIMITS.questions) {
    return [{ field: 'questions', code: 'TOO_MANY', limit: REPORT_LIMITS.questions, actual: questions.length }];
  }
  return questions.flatMap((question, index) => neededProblems(`questions.${index}`, question, REPORT_LIMITS.question));
}

/** A draft may be unfinished, but never impossible: as many answers as questions, none too long. */
export function draftProblems(questions: readonly string[], answers: readonly string[]): readonly InputProblem[] {
  if (answers.length !== questions.length) {
    return [{ field: 'answers', code: 'COUNT', limit: questions.length, actual: answers.length }];
  }
  return answers.flatMap((answer, index) => tooLongProblems(`answers.${index}`, answer, REPORT_LIMITS.answer));
}

/** What keeps a report from being sent: every question wants its answer, if only “Không có”. */
export function sendProblems(questions: readonly string[], answers: readonly string[]): readonly InputProblem[] {
  return questions.flatMap((_question, index) =>
    neededProblems(`answers.${index}`, answers[index] ?? '', REPORT_LIMITS.answer),
  );
}
