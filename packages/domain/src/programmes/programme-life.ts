import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** What work is registered and finished for: the province's framework programme, a resolution of a term, the programme of a year. */
export const PROGRAMME_KINDS = ['FRAMEWORK', 'RESOLUTION', 'OF_YEAR'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

export const PROGRAMME_KIND_NAMES = {
  FRAMEWORK: 'Chương trình khung',
  RESOLUTION: 'Nghị quyết, chương trình toàn khóa',
  OF_YEAR: 'Chương trình công tác năm',
} as const satisfies Record<ProgrammeKind, string>;

/** A content is written, registered with those who gave the programme, and finished; each step may be taken back with a reason. */
export const PROGRAMME_ITEM_STATUSES = ['PLANNED', 'REGISTERED', 'FINISHED'] as const;
export type ProgrammeItemStatus = (typeof PROGRAMME_ITEM_STATUSES)[number];

export const PROGRAMME_ITEM_STATUS_NAMES = {
  PLANNED: 'Chưa đăng ký',
  REGISTERED: 'Đã đăng ký',
  FINISHED: 'Đã hoàn thành',
} as const satisfies Record<ProgrammeItemStatus, string>;

export const PROGRAMME_ITEM_EVENTS = ['EDIT', 'REGISTER', 'FINISH', 'WITHDRAW', 'REOPEN'] as const;
export type ProgrammeItemEvent = (typeof PROGRAMME_ITEM_EVENTS)[number];

export const PROGRAMME_ITEM_TRANSITIONS = {
  PLANNED: { EDIT: 'PLANNED', REGISTER: 'REGISTERED' },
  REGISTERED: { EDIT: 'REGISTERED', FINISH: 'FINISHED', WITHDRAW: 'PLANNED' },
  FINISHED: { REOPEN: 'REGISTERED' },
} as const satisfies TransitionTable<ProgrammeItemStatus, ProgrammeItemEvent>;

type ProgrammeActor = Pick<Actor, 'roles'>;

/** The secretariat writes programmes and what is in them. */
export function mayEditProgramme(actor: ProgrammeActor): boolean {
  return hasRole(actor, 'SECRETARY');
}

/** True when the person holds the right to this at all: who does the work registers and finishes it, the secretariat everything. */
export function mayEverDoWithProgrammeItem(
  actor: ProgrammeActor,
  event: ProgrammeItemEvent,
  ownerDepartmentId: string | undefined,
): boolean {
  if (mayEditProgramme(actor)) return true;
  return event !== 'EDIT' && ownerDepartmentId !== undefined && isHeadOf(actor, ownerDepartmentId);
}

/** What the person may do with a content now. */
export function programmeItemEventsFor(
  actor: ProgrammeActor,
  status: ProgrammeItemStatus,
  ownerDepartmentId: string | undefined,
): readonly ProgrammeItemEvent[] {
  return eventsFrom<ProgrammeItemStatus, ProgrammeItemEvent>(PROGRAMME_ITEM_TRANSITIONS, status).filter((event) =>
    mayEverDoWithProgrammeItem(actor, event, ownerDepartmentId),
  );
}

/** The status after the act, or the refusal that names status and act. Presumes that the right is held. */
export function applyProgrammeItemEvent(
  status: ProgrammeItemStatus,
  event: ProgrammeItemEvent,
): Result<
  ProgrammeItemStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: ProgrammeItemStatus; readonly event: ProgrammeItemEvent }
> {
  const to = nextState<ProgrammeItemStatus, ProgrammeItemEvent>(PROGRAMME_ITEM_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}
