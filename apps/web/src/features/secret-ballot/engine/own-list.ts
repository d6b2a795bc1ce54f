import { isManifestCode, manifestHash, ownBallots, recount } from '@thidua/ballot';
import type { OwnBallot } from '@thidua/ballot';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';

import { codeOf, isOfRound } from './ballot-record.ts';
import type { BallotRecord } from './ballot-record.ts';
import type { VotingRound } from './voting-round.ts';

/**
 * The member's own ballots in the published list. The whole list is counted again first and searched here, on the device: no
 * server learns which ballot was looked for.
 */
export function ownInList(
  round: VotingRound,
  record: BallotRecord,
  bundleText: string,
): Result<readonly OwnBallot[], 'OTHER_ROUND' | 'LIST_FAULTY'> {
  const { bundle, findings } = recount(new TextEncoder().encode(bundleText));
  if (bundle === undefined || findings.length > 0) return err('LIST_FAULTY');
  if (!isOfRound(record, round) || !isManifestCode(manifestHash(bundle.manifest), round.code))
    return err('OTHER_ROUND');
  const mine = new Set(round.own.map(({ id }) => id));
  return ok(ownBallots(bundle, codeOf(record)).filter(({ itemId }) => mine.has(itemId)));
}
