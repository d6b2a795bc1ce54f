import type { RevocationStatus } from '../../../gql/schema-types.ts';
import type { StatusFamily } from '../../../ui/status-chip.tsx';

/** The family of each step of a revocation. */
export const REVOCATION_FAMILIES = {
  PROPOSED: 'wait',
  CONFIRMED: 'gone',
  REFUSED: 'no',
  WITHDRAWN: 'gone',
} as const satisfies Record<RevocationStatus, StatusFamily>;
