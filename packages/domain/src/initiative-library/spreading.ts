import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import {
  err,
  eventsFrom,
  nextState,
  ok,
  type InputProblem,
  type PlainDate,
  type Result,
  type TransitionTable,
} from '../kernel/index.ts';
import { tooLongProblems } from '../works/index.ts';

/** That a division is asked to apply an initiative: it applies it from a day on, or says why not yet; what was put off may still come. */
export const SPREADING_STATUSES = ['WAITING', 'APPLIES', 'NOT_YET'] as const;
export type SpreadingStatus = (typeof SPREADING_STATUSES)[number];

export const SPREADING_EVENTS = ['APPLY', 'PUT_OFF'] as const;
export type SpreadingEvent = (typeof SPREADING_EVENTS)[number];

export const SPREADING_TRANSITIONS = {
  WAITING: { APPLY: 'APPLIES', PUT_OFF: 'NOT_YET' },
  // The reuse that stands for it can be withdrawn: then it is put off again.
  APPLIES: {},
  NOT_YET: { APPLY: 'APPLIES' },
} as const satisfies TransitionTable<SpreadingStatus, SpreadingEvent>;

export const SPREADING_STATUS_NAMES = {
  WAITING: 'Chờ trả lời',
  APPLIES: 'Áp dụng',
  NOT_YET: 'Chưa áp dụng',
} as const satisfies Record<SpreadingStatus, string>;

/** Longest texts in characters; the CHECKs of the table repeat them. */
export const SPREADING_LIMITS = { note: 2_000, reason: 1_000 } as const;

export interface SpreadingFacts {
  readonly status: SpreadingStatus;
  readonly departmentId: string;
  /** Staff who head the division today. */
  readonly headIds: readonly string[];
}

/** The head answers for the division, the secretariat where the post is vacant. */
export function answersSpreading(
  actor: Pick<Actor, 'roles'>,
  { departmentId, headIds }: Pick<SpreadingFacts, 'departmentId' | 'headIds'>,
): boolean {
  return isHeadOf(actor, departmentId) || (headIds.length === 0 && hasRole(actor, 'SECRETARY'));
}

/** What the person may do with the proposal now. */
export function spreadingEventsFor(actor: Pick<Actor, 'roles'>, facts: SpreadingFacts): readonly SpreadingEvent[] {
  return answersSpreading(actor, facts)
    ? eventsFrom<SpreadingStatus, SpreadingEvent>(SPREADING_TRANSITIONS, facts.status)
    : [];
}

/** The status after the answer, or the refusal that names status and answer. Presumes that the right is held. */
export function applySpreadingEvent(
  status: SpreadingStatus,
  event: SpreadingEvent,
): Result<
  SpreadingStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: SpreadingStatus; readonly event: SpreadingEvent }
> {
  const to = nextState<SpreadingStatus, SpreadingEvent>(SPREADING_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}

/** A proposal names divisions and leaves them a day to answer that has not passed. */
export function spreadingProblems(
  {
    departmentIds,
    answerBy,
    note,
  }: { readonly departmentIds: readonly string[]; readonly answerBy: PlainDate; readonly note: string },
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...(departmentIds.length === 0 ? [{ field: 'departmentIds', code: 'REQUIRED' }] : []),
    ...(answerBy < today ? [{ field: 'answerBy', code: 'IN_PAST' }] : []),
    ...tooLongProblems('note', note, SPREADING_LIMITS.note),
  ];
}
