import type { TransitionTable } from '../kernel/index.ts';

/** Sơ kết at the end of a phase, tổng kết of the year, or a report that somebody above asked for today (plan III.1, IV.1c). */
export const REVIEW_KINDS = ['INTERIM', 'FINAL', 'ON_DEMAND'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const REVIEW_KIND_NAMES = {
  INTERIM: 'Sơ kết',
  FINAL: 'Tổng kết',
  ON_DEMAND: 'Báo cáo theo yêu cầu',
} as const satisfies Record<ReviewKind, string>;

/** Written, then sent and never changed again; a draft that nobody wants is put away. */
export const REVIEW_STATUSES = ['DRAFT', 'SENT', 'DISCARDED'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const REVIEW_EVENTS = ['SAVE', 'SEND', 'DISCARD'] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

export const REVIEW_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', SEND: 'SENT', DISCARD: 'DISCARDED' },
  SENT: {},
  DISCARDED: {},
} as const satisfies TransitionTable<ReviewStatus, ReviewEvent>;

export const REVIEW_STATUS_NAMES = {
  DRAFT: 'Dự thảo',
  SENT: 'Đã gửi',
  DISCARDED: 'Đã bỏ',
} as const satisfies Record<ReviewStatus, string>;

/** Longest texts in characters; the CHECKs of the table repeat them. */
export const REVIEW_LIMITS = { title: 250, receiver: 250, text: 20_000 } as const;
