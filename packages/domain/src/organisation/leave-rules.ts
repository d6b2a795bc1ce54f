import { daysBetween, type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { LeaveKind } from '../vocabulary/index.ts';
import { lineProblems } from './organisation-input.ts';

export interface LeaveSpan {
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

export interface LeaveDraft extends LeaveSpan {
  readonly kind: LeaveKind;
  readonly result: string | undefined;
}

/** Longest spans in days; a longer one is a mistake in the year. Study has no such limit. */
const LONGEST: Partial<Record<LeaveKind, number>> = { MATERNITY: 300, SICK: 1_100 };

/** The problems of a leave among the person's other leaves: one at a time, in order, a result only of a study that has ended. */
export function leaveProblems(draft: LeaveDraft, others: readonly LeaveSpan[]): readonly InputProblem[] {
  const { kind, from, to, result } = draft;
  const problems: InputProblem[] = [];
  if (to !== undefined && to < from) problems.push({ field: 'to', code: 'END_BEFORE_START' });
  const longest = LONGEST[kind];
  const days = to === undefined ? undefined : daysBetween(from, to) + 1;
  if (longest !== undefined && days !== undefined && days > longest) {
    problems.push({ field: 'to', code: 'TOO_LONG_A_LEAVE', limit: longest, actual: days });
  }
  if (result !== undefined) {
    if (kind !== 'STUDY') problems.push({ field: 'result', code: 'ONLY_OF_STUDY' });
    else if (to === undefined) problems.push({ field: 'to', code: 'RESULT_NEEDS_END' });
    problems.push(...lineProblems('result', result));
  }
  const meets = others.some(
    (other) => (to === undefined || other.from <= to) && (other.to === undefined || from <= other.to),
  );
  if (meets) problems.push({ field: 'from', code: 'OVERLAPS_LEAVE' });
  return problems;
}
