import { lengthOf, type InputProblem } from '../kernel/index.ts';
import { PLAN_LIMITS } from './plan-problems.ts';

/** How the content of a task went: met, not met, or nothing to measure. Without a mark it is not judged yet. */
export const TASK_OUTCOMES = ['MET', 'NOT_MET', 'NOT_MEASURED'] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

export const TASK_OUTCOME_NAMES = {
  MET: 'Đạt',
  NOT_MET: 'Chưa đạt',
  NOT_MEASURED: 'Không đo',
} as const satisfies Record<TaskOutcome, string>;

export const THEMATIC_LIMITS = { commitments: 20, commitment: 500, result: 4_000 } as const;

export interface ThematicEntry {
  readonly name: string;
  readonly fromYear: number | undefined;
  readonly toYear: number | undefined;
  readonly commitments: readonly { readonly text: string }[];
}

/** A thematic movement has a name; its years, where it has them, go forward. */
export function thematicProblems({ name, fromYear, toYear, commitments }: ThematicEntry): readonly InputProblem[] {
  const length = lengthOf(name);
  return [
    ...(name === '' ? [{ field: 'name', code: 'REQUIRED' }] : []),
    ...(length > PLAN_LIMITS.name
      ? [{ field: 'name', code: 'TOO_LONG', limit: PLAN_LIMITS.name, actual: length }]
      : []),
    ...yearProblems('fromYear', fromYear),
    ...yearProblems('toYear', toYear),
    ...(fromYear !== undefined && toYear !== undefined && toYear < fromYear
      ? [{ field: 'toYear', code: 'ENDS_BEFORE_START' }]
      : []),
    ...(commitments.length > THEMATIC_LIMITS.commitments
      ? [{ field: 'commitments', code: 'TOO_MANY', limit: THEMATIC_LIMITS.commitments, actual: commitments.length }]
      : []),
    ...commitments.flatMap(({ text }, index) => textProblems(`commitments.${index}`, text, THEMATIC_LIMITS.commitment)),
  ];
}

/** The result of a year in words. */
export function thematicResultProblems(text: string): readonly InputProblem[] {
  return textProblems('text', text, THEMATIC_LIMITS.result);
}

function yearProblems(field: string, year: number | undefined): readonly InputProblem[] {
  return year !== undefined && (year < 1900 || year > 2200) ? [{ field, code: 'OUT_OF_RANGE' }] : [];
}

function textProblems(field: string, text: string, limit: number): readonly InputProblem[] {
  const actual = lengthOf(text);
  if (actual === 0) return [{ field, code: 'REQUIRED' }];
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}
