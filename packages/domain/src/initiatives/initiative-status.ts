import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The life of an initiative (sáng kiến), from the first draft to the decision (Nghị định 13/2012/NĐ-CP Điều 5-7). */
export const INITIATIVE_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'ENDORSED',
  'RETURNED',
  'RECEIVED',
  'RECOGNISED',
  'NOT_RECOGNISED',
  'WITHDRAWN',
] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

export const INITIATIVE_EVENTS = [
  'SAVE',
  'SUBMIT',
  'WITHDRAW',
  'ENDORSE',
  'RETURN',
  'RECEIVE',
  'RECOGNISE',
  'REFUSE',
] as const;
export type InitiativeEvent = (typeof INITIATIVE_EVENTS)[number];

export const INITIATIVE_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { ENDORSE: 'ENDORSED', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN' },
  ENDORSED: { RECEIVE: 'RECEIVED', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { SAVE: 'RETURNED', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  RECEIVED: { RECOGNISE: 'RECOGNISED', REFUSE: 'NOT_RECOGNISED', RETURN: 'RETURNED' },
  RECOGNISED: {},
  NOT_RECOGNISED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<InitiativeStatus, InitiativeEvent>;

export const INITIATIVE_STATUS_NAMES = {
  DRAFT: 'Bản nháp',
  SUBMITTED: 'Chờ trưởng phòng xác nhận',
  ENDORSED: 'Chờ tiếp nhận',
  RETURNED: 'Cần bổ sung',
  RECEIVED: 'Đã tiếp nhận',
  RECOGNISED: 'Được công nhận',
  NOT_RECOGNISED: 'Không được công nhận',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<InitiativeStatus, string>;

export interface InvalidTransition<S extends string, E extends string> {
  readonly code: 'INVALID_TRANSITION';
  readonly from: S;
  readonly event: E;
}

/** The status after an event, or the refusal that names both. */
export function applyInitiativeEvent(
  from: InitiativeStatus,
  event: InitiativeEvent,
): Result<InitiativeStatus, InvalidTransition<InitiativeStatus, InitiativeEvent>> {
  const to = nextState<InitiativeStatus, InitiativeEvent>(INITIATIVE_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
