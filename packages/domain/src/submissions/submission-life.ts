import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** A tờ trình to the higher level: drafted, signed by the head, sent; or given up before it was sent. */
export const SUBMISSION_STATUSES = ['DRAFT', 'SIGNED', 'DISPATCHED', 'CANCELLED'] as const;
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number];

export const SUBMISSION_STATUS_NAMES = {
  DRAFT: 'Chờ ký',
  SIGNED: 'Đã ký, chờ gửi',
  DISPATCHED: 'Đã gửi cấp trên',
  CANCELLED: 'Đã hủy',
} as const satisfies Record<SubmissionStatus, string>;

export const SUBMISSION_EVENTS = ['EDIT', 'SIGN', 'DISPATCH', 'CANCEL', 'RECORD', 'SEND_AGAIN', 'CORRECT'] as const;
export type SubmissionEvent = (typeof SUBMISSION_EVENTS)[number];

/** What went out is not taken back: the higher level answers each line, and may send one back for more. */
export const SUBMISSION_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', SIGN: 'SIGNED', CANCEL: 'CANCELLED' },
  SIGNED: { DISPATCH: 'DISPATCHED', CANCEL: 'CANCELLED' },
  DISPATCHED: { RECORD: 'DISPATCHED', SEND_AGAIN: 'DISPATCHED', CORRECT: 'DISPATCHED' },
  CANCELLED: {},
} as const satisfies TransitionTable<SubmissionStatus, SubmissionEvent>;

/** One line of a tờ trình. Each waits for its own answer; TAKEN_OUT is what a cancelled tờ trình leaves behind. */
export const SUBMISSION_LINE_STATES = ['WAITING', 'RETURNED', 'GRANTED', 'REFUSED', 'TAKEN_OUT'] as const;
export type SubmissionLineState = (typeof SUBMISSION_LINE_STATES)[number];

export const SUBMISSION_LINE_STATE_NAMES = {
  WAITING: 'Chờ kết quả',
  RETURNED: 'Cấp trên yêu cầu bổ sung',
  GRANTED: 'Đã khen thưởng',
  REFUSED: 'Không khen thưởng',
  TAKEN_OUT: 'Đã đưa ra khỏi tờ trình',
} as const satisfies Record<SubmissionLineState, string>;

/** What the higher level answers of a line. */
export const SUBMISSION_OUTCOMES = ['GRANTED', 'REFUSED', 'RETURNED'] as const;
export type SubmissionOutcome = (typeof SUBMISSION_OUTCOMES)[number];

export const SUBMISSION_LINE_EVENTS = ['GRANT', 'REFUSE', 'RETURN', 'SEND_AGAIN', 'CORRECT', 'TAKE_OUT'] as const;
export type SubmissionLineEvent = (typeof SUBMISSION_LINE_EVENTS)[number];

/** Why a line does not go into a tờ trình: the council has not passed it, the own director decides it, another level does, a body that was asked has not answered. */
export const FORWARD_HINDRANCES = [
  'NOT_PASSED',
  'OWN_LEVEL',
  'OTHER_AUTHORITY',
  'OTHER_YEAR',
  'OPINION_AWAITED',
] as const;
export type ForwardHindrance = (typeof FORWARD_HINDRANCES)[number];

/** The act that writes an answer down. */
export const EVENT_OF_OUTCOME = {
  GRANTED: 'GRANT',
  REFUSED: 'REFUSE',
  RETURNED: 'RETURN',
} as const satisfies Record<SubmissionOutcome, SubmissionLineEvent>;

/** An answer that was written down wrongly is taken back with a reason, and the line waits again. */
export const SUBMISSION_LINE_TRANSITIONS = {
  WAITING: { GRANT: 'GRANTED', REFUSE: 'REFUSED', RETURN: 'RETURNED', TAKE_OUT: 'TAKEN_OUT' },
  RETURNED: { GRANT: 'GRANTED', REFUSE: 'REFUSED', SEND_AGAIN: 'WAITING', CORRECT: 'WAITING' },
  GRANTED: { CORRECT: 'WAITING' },
  REFUSED: { CORRECT: 'WAITING' },
  TAKEN_OUT: {},
} as const satisfies TransitionTable<SubmissionLineState, SubmissionLineEvent>;

export const SUBMISSION_WAYS = ['PAPER', 'ELECTRONIC', 'BOTH'] as const;
export type SubmissionWay = (typeof SUBMISSION_WAYS)[number];

export const SUBMISSION_WAY_NAMES = {
  PAPER: 'Bản giấy',
  ELECTRONIC: 'Bản điện tử',
  BOTH: 'Bản giấy và bản điện tử',
} as const satisfies Record<SubmissionWay, string>;

export interface InvalidSubmissionMove<From, Event> {
  readonly code: 'INVALID_TRANSITION';
  readonly from: From;
  readonly event: Event;
}

/** The status after the act, or the refusal that names both. Presumes that the right is held. */
export function applySubmissionEvent(
  from: SubmissionStatus,
  event: SubmissionEvent,
): Result<SubmissionStatus, InvalidSubmissionMove<SubmissionStatus, SubmissionEvent>> {
  const to = nextState<SubmissionStatus, SubmissionEvent>(SUBMISSION_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

export function applySubmissionLineEvent(
  from: SubmissionLineState,
  event: SubmissionLineEvent,
): Result<SubmissionLineState, InvalidSubmissionMove<SubmissionLineState, SubmissionLineEvent>> {
  const to = nextState<SubmissionLineState, SubmissionLineEvent>(SUBMISSION_LINE_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
