import type { RevocationGround } from '@thidua/domain/decisions';
import { plainDateOf } from '@thidua/domain/kernel';

interface Told {
  readonly awardRecordId: string;
  readonly ground: RevocationGround;
  readonly paperNumber: string;
  readonly paperDate: Date;
}

/** What the trail says about a revocation: which award, on which ground and paper; no name and no story. */
export function revocationTrail({ awardRecordId, ground, paperNumber, paperDate }: Told) {
  return { recordId: awardRecordId, ground, paperNumber, paperDate: plainDateOf(paperDate) };
}
