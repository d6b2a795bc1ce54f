import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { PEER_REVIEW_SETTING, peerReviewTerms, type PeerReviewTerms } from '@thidua/domain/peer-review';
import { heldOn } from '../../platform/dated.ts';

/** What the body has set for a day. One statement. */
export async function peerTermsOn(db: Tx, organisationId: string, day: PlainDate): Promise<PeerReviewTerms> {
  const rows = await db.organisationSetting.findMany({
    where: { organisationId, key: { in: Object.values(PEER_REVIEW_SETTING) }, ...heldOn(day) },
    orderBy: { validFrom: 'asc' },
    select: { key: true, value: true },
  });
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return peerReviewTerms((key) => values.get(key));
}
