import type { TransitionTable } from '../kernel/index.ts';

/**
 * A check of a unit's emulation work: planned, carried out while its minutes are written, minutes issued to the unit, closed once
 * everything to be mended is settled; or called off before it took place.
 */
export const UNIT_CHECK_STATUSES = ['PLANNED', 'CARRIED_OUT', 'ISSUED', 'CLOSED', 'CANCELLED'] as const;
export type UnitCheckStatus = (typeof UNIT_CHECK_STATUSES)[number];

export const UNIT_CHECK_EVENTS = ['CHANGE', 'CANCEL', 'CARRY_OUT', 'WRITE', 'ISSUE', 'TAKE_BACK', 'CLOSE'] as const;
export type UnitCheckEvent = (typeof UNIT_CHECK_EVENTS)[number];

/** CARRY_OUT a second time puts the day right; TAKE_BACK opens issued minutes that nobody has answered yet. */
export const UNIT_CHECK_TRANSITIONS = {
  PLANNED: { CHANGE: 'PLANNED', CANCEL: 'CANCELLED', CARRY_OUT: 'CARRIED_OUT' },
  CARRIED_OUT: { CARRY_OUT: 'CARRIED_OUT', WRITE: 'CARRIED_OUT', ISSUE: 'ISSUED' },
  ISSUED: { TAKE_BACK: 'CARRIED_OUT', CLOSE: 'CLOSED' },
  CLOSED: {},
  CANCELLED: {},
} as const satisfies TransitionTable<UnitCheckStatus, UnitCheckEvent>;

export const UNIT_CHECK_STATUS_NAMES = {
  PLANNED: 'Sắp kiểm tra',
  CARRIED_OUT: 'Đang lập biên bản',
  ISSUED: 'Đã có biên bản',
  CLOSED: 'Đã kết thúc',
  CANCELLED: 'Đã hủy',
} as const satisfies Record<UnitCheckStatus, string>;

/** What minutes find: a strength, a shortcoming, a proposal. */
export const CHECK_FINDING_KINDS = ['STRENGTH', 'SHORTCOMING', 'PROPOSAL'] as const;
export type CheckFindingKind = (typeof CHECK_FINDING_KINDS)[number];

export const CHECK_FINDING_KIND_NAMES = {
  STRENGTH: 'Ưu điểm',
  SHORTCOMING: 'Tồn tại',
  PROPOSAL: 'Kiến nghị',
} as const satisfies Record<CheckFindingKind, string>;

/** Noted needs no answer. What has a day to be mended by is open, answered by the unit, settled when the answer is taken. */
export const CHECK_FINDING_STATUSES = ['NOTED', 'OPEN', 'ANSWERED', 'SETTLED'] as const;
export type CheckFindingStatus = (typeof CHECK_FINDING_STATUSES)[number];

export const CHECK_FINDING_EVENTS = ['ANSWER', 'ACCEPT', 'RETURN'] as const;
export type CheckFindingEvent = (typeof CHECK_FINDING_EVENTS)[number];

export const CHECK_FINDING_TRANSITIONS = {
  NOTED: {},
  OPEN: { ANSWER: 'ANSWERED' },
  ANSWERED: { ANSWER: 'ANSWERED', ACCEPT: 'SETTLED', RETURN: 'OPEN' },
  SETTLED: {},
} as const satisfies TransitionTable<CheckFindingStatus, CheckFindingEvent>;

export const CHECK_FINDING_STATUS_NAMES = {
  NOTED: 'Ghi nhận',
  OPEN: 'Chờ khắc phục',
  ANSWERED: 'Đã giải trình',
  SETTLED: 'Đã khắc phục',
} as const satisfies Record<CheckFindingStatus, string>;

/** Longest texts in characters, most findings and most people of one check; the CHECKs of the tables repeat the lengths. */
export const UNIT_CHECK_LIMITS = {
  title: 250,
  contents: 4_000,
  unitPresent: 500,
  conclusion: 10_000,
  finding: 2_000,
  answer: 4_000,
  reason: 1_000,
  findings: 60,
  visitors: 15,
} as const;
