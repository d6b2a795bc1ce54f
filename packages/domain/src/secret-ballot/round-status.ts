import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The life of a round of the secret ballot (kỳ bỏ phiếu kín). */
export const BALLOT_ROUND_STATUSES = [
  'DRAFT',
  'SEALED',
  'ISSUING',
  'VOTING',
  'CLOSED',
  'PUBLISHED',
  'CERTIFIED',
  'DISPUTED',
  'VOID',
] as const;
export type BallotRoundStatus = (typeof BALLOT_ROUND_STATUSES)[number];

export const BALLOT_ROUND_STATUS_NAMES = {
  DRAFT: 'Đang chuẩn bị',
  SEALED: 'Đã niêm phong',
  ISSUING: 'Đang phát phiếu',
  VOTING: 'Đang bỏ phiếu',
  CLOSED: 'Đã đóng hòm phiếu',
  PUBLISHED: 'Đã công bố kết quả',
  CERTIFIED: 'Đã ký xác nhận',
  DISPUTED: 'Có điểm phải làm rõ',
  VOID: 'Đã hủy',
} as const satisfies Record<BallotRoundStatus, string>;

export const BALLOT_ROUND_EVENTS = [
  'SEAL',
  'START_ISSUING',
  'OPEN_VOTING',
  'CLOSE',
  'PUBLISH',
  'CERTIFY',
  'DISPUTE',
  'ANNUL',
] as const;
export type BallotRoundEvent = (typeof BALLOT_ROUND_EVENTS)[number];

/**
 * Nothing goes back: a round that went wrong is void and a new one, with new keys, takes its place. A disputed round keeps its
 * keys and can only be voided, by the council; a certified one stands, whatever is found later is another matter than its count.
 */
export const BALLOT_ROUND_TRANSITIONS = {
  DRAFT: { SEAL: 'SEALED' },
  SEALED: { START_ISSUING: 'ISSUING', ANNUL: 'VOID' },
  ISSUING: { OPEN_VOTING: 'VOTING', DISPUTE: 'DISPUTED', ANNUL: 'VOID' },
  VOTING: { CLOSE: 'CLOSED', DISPUTE: 'DISPUTED', ANNUL: 'VOID' },
  CLOSED: { PUBLISH: 'PUBLISHED', DISPUTE: 'DISPUTED', ANNUL: 'VOID' },
  PUBLISHED: { CERTIFY: 'CERTIFIED', DISPUTE: 'DISPUTED' },
  CERTIFIED: {},
  DISPUTED: { ANNUL: 'VOID' },
  VOID: {},
} as const satisfies TransitionTable<BallotRoundStatus, BallotRoundEvent>;

export interface InvalidRoundTransition {
  readonly code: 'INVALID_TRANSITION';
  readonly from: BallotRoundStatus;
  readonly event: BallotRoundEvent;
}

export function applyRoundEvent(
  from: BallotRoundStatus,
  event: BallotRoundEvent,
): Result<BallotRoundStatus, InvalidRoundTransition> {
  const next = nextState<BallotRoundStatus, BallotRoundEvent>(BALLOT_ROUND_TRANSITIONS, from, event);
  return next === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(next);
}
