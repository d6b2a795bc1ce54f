import type { TransitionTable } from '../kernel/index.ts';

/** That an initiative of the library is applied again: told by whoever applies it, counted once the head of the division has confirmed it. */
export const REUSE_STATUSES = ['TOLD', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const;
export type ReuseStatus = (typeof REUSE_STATUSES)[number];

export const REUSE_EVENTS = ['CONFIRM', 'DECLINE', 'WITHDRAW'] as const;
export type ReuseEvent = (typeof REUSE_EVENTS)[number];

export const REUSE_TRANSITIONS = {
  TOLD: { CONFIRM: 'CONFIRMED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  CONFIRMED: { WITHDRAW: 'WITHDRAWN' },
  DECLINED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<ReuseStatus, ReuseEvent>;

export const REUSE_STATUS_NAMES = {
  TOLD: 'Chờ trưởng phòng xác nhận',
  CONFIRMED: 'Đã xác nhận áp dụng',
  DECLINED: 'Không được xác nhận',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<ReuseStatus, string>;

/** Longest texts in characters; the CHECKs of the table repeat them. */
export const REUSE_LIMITS = { place: 250, note: 2_000, reason: 1_000 } as const;
