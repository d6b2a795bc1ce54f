import type { TransitionTable } from '../kernel/index.ts';

/** An advanced example: written and proposed by a head, told to the whole body by the secretariat, or withdrawn with a reason. */
export const ROLE_MODEL_STATUSES = ['DRAFT', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type RoleModelStatus = (typeof ROLE_MODEL_STATUSES)[number];

export const ROLE_MODEL_EVENTS = ['SAVE', 'PROPOSE', 'RETURN', 'PUBLISH', 'LINK_AWARD', 'WITHDRAW'] as const;
export type RoleModelEvent = (typeof ROLE_MODEL_EVENTS)[number];

export const ROLE_MODEL_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', PROPOSE: 'PROPOSED', WITHDRAW: 'WITHDRAWN' },
  PROPOSED: { RETURN: 'DRAFT', PUBLISH: 'PUBLISHED', WITHDRAW: 'WITHDRAWN' },
  PUBLISHED: { LINK_AWARD: 'PUBLISHED', WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: {},
} as const satisfies TransitionTable<RoleModelStatus, RoleModelEvent>;

export const ROLE_MODEL_STATUS_NAMES = {
  DRAFT: 'Đang viết',
  PROPOSED: 'Chờ công bố',
  PUBLISHED: 'Đã công bố',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<RoleModelStatus, string>;

/** Longest texts in characters; the CHECKs of the table repeat them. */
export const ROLE_MODEL_LIMITS = { title: 250, field: 100, story: 20_000, reason: 1_000 } as const;
