import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { UNIT_CHECK_LIMITS, type CheckFindingKind, type CheckFindingStatus } from './unit-check-life.ts';

export interface UnitCheckTyped {
  readonly title: string;
  readonly contents: string;
  readonly staffIds: readonly string[];
}

/** What keeps a check from being planned: no name, nothing to look at, nobody to go. */
export function unitCheckProblems({ title, contents, staffIds }: UnitCheckTyped): readonly InputProblem[] {
  const { visitors } = UNIT_CHECK_LIMITS;
  return [
    ...neededProblems('title', title, UNIT_CHECK_LIMITS.title),
    ...neededProblems('contents', contents, UNIT_CHECK_LIMITS.contents),
    ...(staffIds.length === 0 ? [{ field: 'staffIds', code: 'REQUIRED' }] : []),
    ...(staffIds.length > visitors
      ? [{ field: 'staffIds', code: 'TOO_MANY_VISITORS', limit: visitors, actual: staffIds.length }]
      : []),
  ];
}

/** The day of a check that took place is not to come, and who received it is written down. */
export function carriedOutProblems(
  { carriedOutOn, unitPresent }: { readonly carriedOutOn: PlainDate; readonly unitPresent: string },
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...(carriedOutOn > today ? [{ field: 'carriedOutOn', code: 'NOT_YET' }] : []),
    ...neededProblems('unitPresent', unitPresent, UNIT_CHECK_LIMITS.unitPresent),
  ];
}

export interface FindingTyped {
  readonly kind: CheckFindingKind;
  readonly text: string;
  readonly dueOn: PlainDate | undefined;
}

/** A finding says something; only what is to be mended has a day, and that day comes after the check. */
export function findingProblems({ kind, text, dueOn }: FindingTyped, carriedOutOn: PlainDate): readonly InputProblem[] {
  return [
    ...neededProblems('text', text, UNIT_CHECK_LIMITS.finding),
    ...(dueOn !== undefined && kind === 'STRENGTH' ? [{ field: 'dueOn', code: 'DUE_ON_STRENGTH' }] : []),
    ...(dueOn !== undefined && dueOn <= carriedOutOn ? [{ field: 'dueOn', code: 'DUE_BEFORE_CHECK' }] : []),
  ];
}

/** The status that a finding starts with. */
export function firstStatusOf(dueOn: PlainDate | undefined): CheckFindingStatus {
  return dueOn === undefined ? 'NOTED' : 'OPEN';
}

/** Minutes say what was found, and what is concluded from it. */
export function issueProblems(facts: {
  readonly conclusion: string;
  readonly findings: number;
}): readonly InputProblem[] {
  return [
    ...(facts.findings === 0 ? [{ field: 'findings', code: 'NO_FINDING' }] : []),
    ...neededProblems('conclusion', facts.conclusion, UNIT_CHECK_LIMITS.conclusion),
  ];
}

/** What the closing of a task depends on. */
export interface TaskToClose {
  /** Contents of the task that nobody has judged yet. */
  readonly unjudged: number;
  readonly isClosed: boolean;
}

/** A check is closed when nothing waits to be mended; it closes its task when every content of the task has been judged. */
export function closeProblems(
  statuses: readonly CheckFindingStatus[],
  task: TaskToClose | undefined,
  closesTask: boolean,
): readonly InputProblem[] {
  const unsettled = statuses.filter((status) => status === 'OPEN' || status === 'ANSWERED').length;
  return [
    ...(unsettled > 0 ? [{ field: 'findings', code: 'UNSETTLED', actual: unsettled }] : []),
    ...(closesTask ? taskProblems(task) : []),
  ];
}

function taskProblems(task: TaskToClose | undefined): readonly InputProblem[] {
  if (task === undefined) return [{ field: 'taskOutcome', code: 'NO_TASK' }];
  if (task.isClosed) return [{ field: 'taskOutcome', code: 'TASK_CLOSED' }];
  return task.unjudged > 0 ? [{ field: 'taskOutcome', code: 'UNJUDGED', actual: task.unjudged }] : [];
}

/** What the unit did about a finding, and why an answer does not do. A word of approval is not asked for. */
export function turnProblems(event: 'ANSWER' | 'ACCEPT' | 'RETURN', text: string): readonly InputProblem[] {
  return event === 'ACCEPT'
    ? tooLongProblems('text', text, UNIT_CHECK_LIMITS.answer)
    : neededProblems('text', text, UNIT_CHECK_LIMITS.answer);
}
