import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { PEER_REVIEW_SETTING, peerReviewTerms, type PeerReviewTerms } from '@thidua/domain/peer-review';
import { settingsOn } from '../../platform/settings-on.ts';

/** What the body has set for a day. One statement. */
export async function peerTermsOn(db: Tx, organisationId: string, day: PlainDate): Promise<PeerReviewTerms> {
  return peerReviewTerms(await settingsOn(db, organisationId, Object.values(PEER_REVIEW_SETTING), day));
}
