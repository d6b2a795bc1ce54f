import type { TransitionTable } from '../kernel/index.ts';

/** Written, then signed by the members; a signed one is opened again only with a reason. */
export const PACT_STATUSES = ['DRAFT', 'SIGNED'] as const;
export type PactStatus = (typeof PACT_STATUSES)[number];

export const PACT_EVENTS = ['SAVE', 'SIGN', 'REOPEN'] as const;
export type PactEvent = (typeof PACT_EVENTS)[number];

export const PACT_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', SIGN: 'SIGNED' },
  SIGNED: { REOPEN: 'DRAFT' },
} as const satisfies TransitionTable<PactStatus, PactEvent>;

export const PACT_STATUS_NAMES = {
  DRAFT: 'Dự thảo',
  SIGNED: 'Đã ký',
} as const satisfies Record<PactStatus, string>;

/** Longest texts in characters; the CHECKs of the table repeat them. */
export const PACT_LIMITS = { text: 20_000, place: 250, reference: 100 } as const;
