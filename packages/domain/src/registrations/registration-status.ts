import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The life of one registration sheet: a person's or a collective's, for one year. */
export const REGISTRATION_STATUSES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

export const REGISTRATION_STATUS_NAMES = {
  DRAFT: 'Chưa gửi',
  SUBMITTED: 'Chờ duyệt',
  RETURNED: 'Cần bổ sung',
  APPROVED: 'Đã duyệt',
} as const satisfies Record<RegistrationStatus, string>;

/** What a person does to a sheet. CHANGE opens an approved one again; what was approved holds until the new approval. */
export const REGISTRATION_EVENTS = ['EDIT', 'SUBMIT', 'WITHDRAW', 'RETURN', 'APPROVE', 'CHANGE'] as const;
export type RegistrationEvent = (typeof REGISTRATION_EVENTS)[number];

/** Withdrawn until approved; an approved promise is changed only with a reason. */
export const REGISTRATION_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', SUBMIT: 'SUBMITTED' },
  SUBMITTED: { WITHDRAW: 'DRAFT', RETURN: 'RETURNED', APPROVE: 'APPROVED' },
  RETURNED: { EDIT: 'RETURNED', SUBMIT: 'SUBMITTED' },
  APPROVED: { CHANGE: 'DRAFT' },
} as const satisfies TransitionTable<RegistrationStatus, RegistrationEvent>;

export interface InvalidRegistrationMove {
  readonly code: 'INVALID_TRANSITION';
  readonly from: RegistrationStatus;
  readonly event: RegistrationEvent;
}

/** The status after an event, or the refusal that names both. */
export function applyRegistrationEvent(
  from: RegistrationStatus,
  event: RegistrationEvent,
): Result<RegistrationStatus, InvalidRegistrationMove> {
  const to = nextState<RegistrationStatus, RegistrationEvent>(REGISTRATION_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
