import {
  addDays,
  err,
  ok,
  nextState,
  wholeMonthsBetween,
  type PlainDate,
  type Result,
  type TransitionTable,
} from '../kernel/index.ts';

/** Moving to another division, or working there for a time while staying on the books of one's own (biệt phái). */
export const TRANSFER_KINDS = ['TRANSFER', 'SECONDMENT'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

export const TRANSFER_KIND_NAMES = {
  TRANSFER: 'Điều động',
  SECONDMENT: 'Biệt phái',
} as const satisfies Record<TransferKind, string>;

/** Whose head speaks: of the division that lets the person go, or of the one that wants them. */
export const TRANSFER_SIDES = ['SENDING', 'HOST'] as const;
export type TransferSide = (typeof TRANSFER_SIDES)[number];

export function otherSide(side: TransferSide): TransferSide {
  return side === 'SENDING' ? 'HOST' : 'SENDING';
}

/** Asked by one head, accepted by the other, recorded by the secretariat on a date; taken back with the line of the career that it made. */
export const TRANSFER_STATUSES = ['ASKED', 'ACCEPTED', 'RECORDED', 'REFUSED', 'WITHDRAWN', 'TAKEN_BACK'] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

export const TRANSFER_EVENTS = ['ACCEPT', 'REFUSE', 'WITHDRAW', 'GIVE_OPINION', 'RECORD'] as const;
export type TransferEvent = (typeof TRANSFER_EVENTS)[number];

export const TRANSFER_TRANSITIONS = {
  ASKED: { ACCEPT: 'ACCEPTED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN', GIVE_OPINION: 'ASKED' },
  ACCEPTED: { WITHDRAW: 'WITHDRAWN', GIVE_OPINION: 'ACCEPTED', RECORD: 'RECORDED' },
  RECORDED: { GIVE_OPINION: 'RECORDED' },
  REFUSED: {},
  WITHDRAWN: {},
  TAKEN_BACK: {},
} as const satisfies TransitionTable<TransferStatus, TransferEvent>;

export const TRANSFER_STATUS_NAMES = {
  ASKED: 'Chờ bên kia đồng ý',
  ACCEPTED: 'Chờ ghi vào hồ sơ',
  RECORDED: 'Đã thực hiện',
  REFUSED: 'Không đồng ý',
  WITHDRAWN: 'Đã rút',
  TAKEN_BACK: 'Đã bỏ khỏi hồ sơ',
} as const satisfies Record<TransferStatus, string>;

export interface InvalidTransferEvent {
  readonly code: 'INVALID_TRANSITION';
  readonly from: TransferStatus;
  readonly event: TransferEvent;
}

export function nextTransferStatus(
  from: TransferStatus,
  event: TransferEvent,
): Result<TransferStatus, InvalidTransferEvent> {
  const to = nextState<TransferStatus, TransferEvent>(TRANSFER_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

export const TRANSFER_OPINIONS = ['AGREED', 'DISAGREED'] as const;
export type TransferOpinion = (typeof TRANSFER_OPINIONS)[number];

/** Months in the old unit from which its written opinion is needed for a title (Nghị định 91/2017/NĐ-CP Điều 10 khoản 5). */
export const OPINION_MONTHS = 6;

/** Whole months in the old unit by the day of leaving it; its last day counts as worked. */
export function monthsInOldUnit(since: PlainDate, leavingOn: PlainDate): number {
  return wholeMonthsBetween(since, leavingOn);
}

/** True when the old unit has to write what it thinks of the person's work there. */
export function needsOpinion(kind: TransferKind, since: PlainDate, leavingOn: PlainDate): boolean {
  return kind === 'TRANSFER' && monthsInOldUnit(since, leavingOn) >= OPINION_MONTHS;
}

/** The last day at the old place. */
export function lastDayBefore(effectiveOn: PlainDate): PlainDate {
  return addDays(effectiveOn, -1);
}
