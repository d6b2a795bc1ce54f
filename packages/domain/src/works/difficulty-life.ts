import type { TransitionTable } from '../kernel/index.ts';

/**
 * The life of a difficulty (khó khăn, vướng mắc): a division raises it, the secretariat answers or puts it before the director,
 * the answer goes back, and the division closes it or asks again (plan IV.2b).
 */
export const DIFFICULTY_STATUSES = ['RAISED', 'ROUTED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const;
export type DifficultyStatus = (typeof DIFFICULTY_STATUSES)[number];

export const DIFFICULTY_EVENTS = ['ROUTE', 'ANSWER', 'CLOSE', 'ASK_AGAIN', 'WITHDRAW'] as const;
export type DifficultyEvent = (typeof DIFFICULTY_EVENTS)[number];

export const DIFFICULTY_TRANSITIONS = {
  RAISED: { ROUTE: 'ROUTED', ANSWER: 'ANSWERED', WITHDRAW: 'WITHDRAWN' },
  ROUTED: { ANSWER: 'ANSWERED', WITHDRAW: 'WITHDRAWN' },
  ANSWERED: { CLOSE: 'CLOSED', ASK_AGAIN: 'RAISED' },
  CLOSED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<DifficultyStatus, DifficultyEvent>;

export const DIFFICULTY_STATUS_NAMES = {
  RAISED: 'Chờ Văn phòng xử lý',
  ROUTED: 'Chờ Giám đốc trả lời',
  ANSWERED: 'Đã trả lời',
  CLOSED: 'Đã giải quyết',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<DifficultyStatus, string>;

/** Longest texts in characters; the CHECKs of the tables repeat them. */
export const DIFFICULTY_LIMITS = { title: 250, content: 5_000, text: 5_000 } as const;

/** Acts that say something; to close and to withdraw is enough said. */
export const DIFFICULTY_TEXTS = {
  ROUTE: 'OPTIONAL',
  ANSWER: 'NEEDED',
  CLOSE: 'NONE',
  ASK_AGAIN: 'NEEDED',
  WITHDRAW: 'NONE',
} as const satisfies Record<DifficultyEvent, 'NEEDED' | 'OPTIONAL' | 'NONE'>;
