import type { InitiativeSittingStatus } from '@thidua/domain/initiative-sitting';

/** The look of the chip of each state. */
export const SITTING_FAMILIES = {
  OPEN: 'vote',
  CLOSED: 'wait',
  DECIDED: 'issued',
  DISCARDED: 'gone',
} as const satisfies Record<InitiativeSittingStatus, string>;
