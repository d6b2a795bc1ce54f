import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { takesFigures, type MovementStatus } from '../movements/index.ts';
import { mayDoWithMovement } from './plan-policy.ts';

/** What is kept of a task's content: who was put in charge, what was reported with which evidence, how it was judged. */
export const TASK_ENTRY_KINDS = ['ASSIGNED', 'REPORTED', 'JUDGED'] as const;
export type TaskEntryKind = (typeof TASK_ENTRY_KINDS)[number];

export const TASK_ENTRY_KIND_NAMES = {
  ASSIGNED: 'Phân công',
  REPORTED: 'Báo kết quả',
  JUDGED: 'Đánh giá',
} as const satisfies Record<TaskEntryKind, string>;

/** Longest texts, in characters. */
export const TASK_ITEM_LIMITS = { note: 1_000 } as const;

/** Who is in charge of a content. */
export interface InCharge {
  readonly ownerDepartmentId: string | undefined;
  readonly ownerStaffId: string | undefined;
}

/** The secretariat reports on every content, a head on those of the division, the person in charge on the own. */
export function mayReportOnTask(
  actor: Pick<Actor, 'roles' | 'staffId'>,
  { ownerDepartmentId, ownerStaffId }: InCharge,
): boolean {
  return (
    hasRole(actor, 'SECRETARY') ||
    (ownerDepartmentId !== undefined && isHeadOf(actor, ownerDepartmentId)) ||
    (ownerStaffId !== undefined && ownerStaffId === actor.staffId)
  );
}

export const TASK_ITEM_ACTS = ['ASSIGN', 'REPORT', 'JUDGE'] as const;
export type TaskItemAct = (typeof TASK_ITEM_ACTS)[number];

/** What the acts on a content depend on beside who is in charge of it. */
export interface TaskItemTerms {
  readonly movementStatus: MovementStatus;
  /** A check of units has closed the task on the judgements that stand. */
  readonly isClosed: boolean;
}

/** What the actor can do with a content now: only while its movement lives, and judging only until a check has closed the task. */
export function taskItemActs(
  actor: Pick<Actor, 'roles' | 'staffId'>,
  charge: InCharge,
  { movementStatus, isClosed }: TaskItemTerms,
): readonly TaskItemAct[] {
  if (!takesFigures(movementStatus)) return [];
  const mayEdit = mayDoWithMovement(actor, 'EDIT');
  return [
    ...(mayEdit ? (['ASSIGN'] as const) : []),
    ...(mayReportOnTask(actor, charge) ? (['REPORT'] as const) : []),
    ...(mayEdit && !isClosed ? (['JUDGE'] as const) : []),
  ];
}

export interface TaskAssignment {
  readonly departmentId: string | undefined;
  readonly staffId: string | undefined;
  readonly dueDay: PlainDate | undefined;
}

export interface AssignmentTerms {
  /** The days of the plan. */
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
  /** The division is one of the body today. */
  readonly isDivision: boolean;
  /** The person belongs to that division today. */
  readonly isOfDivision: boolean;
}

/** What is wrong with putting somebody in charge; empty when it may be kept. */
export function assignmentProblems(
  { departmentId, staffId, dueDay }: TaskAssignment,
  { fromDay, toDay, isDivision, isOfDivision }: AssignmentTerms,
): readonly InputProblem[] {
  if (departmentId === undefined) {
    const isAnything = staffId !== undefined || dueDay !== undefined;
    return isAnything ? [{ field: 'departmentId', code: 'REQUIRED' }] : [];
  }
  return [
    ...(isDivision ? [] : [{ field: 'departmentId', code: 'UNKNOWN_DEPARTMENT' }]),
    ...(staffId === undefined || isOfDivision ? [] : [{ field: 'staffId', code: 'NOT_OF_DIVISION' }]),
    ...(dueDay !== undefined && (dueDay < fromDay || dueDay > toDay)
      ? [{ field: 'dueDay', code: 'OUTSIDE_PLAN' }]
      : []),
  ];
}

export interface TaskReport {
  readonly onDay: PlainDate;
  readonly note: string;
}

export interface TaskReportTerms {
  /** First day of the plan. */
  readonly fromDay: PlainDate;
  readonly today: PlainDate;
}

/** What is wrong with a reported result; empty when it may be kept. */
export function taskReportProblems(
  { onDay, note }: TaskReport,
  { fromDay, today }: TaskReportTerms,
): readonly InputProblem[] {
  const { length } = note.trim();
  return [
    ...(onDay > today ? [{ field: 'onDay', code: 'IN_FUTURE' }] : []),
    ...(onDay < fromDay ? [{ field: 'onDay', code: 'BEFORE_PLAN' }] : []),
    ...(length === 0 ? [{ field: 'note', code: 'REQUIRED' }] : []),
    ...(length > TASK_ITEM_LIMITS.note
      ? [{ field: 'note', code: 'TOO_LONG', limit: TASK_ITEM_LIMITS.note, actual: length }]
      : []),
  ];
}
