import type { AwardCode } from '@thidua/domain/vocabulary';

import type { RevocationStatus } from '../../../gql/schema-types.ts';

/** What an award tells of its being taken back. */
export interface AwardStanding {
  readonly revokedOn: string | null;
  readonly revokedByPaper: string | null;
  /** The proposal that waits, or the confirmed revocation; null where the viewer may not see it. */
  readonly revocation: { readonly id: string; readonly status: RevocationStatus } | null;
}

/** An award that may be proposed to be taken back. */
export interface RevocableAward extends AwardStanding {
  readonly id: string;
  readonly award: AwardCode;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
}

/** True once an award is taken back, or somebody who may know of it sees that it is proposed to be. */
export function isMarked({ revokedOn, revocation }: Pick<AwardStanding, 'revokedOn' | 'revocation'>): boolean {
  return revokedOn !== null || revocation !== null;
}
