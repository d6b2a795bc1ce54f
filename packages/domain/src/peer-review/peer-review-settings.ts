import { readShare } from '../initiative-sitting/index.ts';
import type { PeerReviewRule } from './peer-review-count.ts';

/** What a body sets about its peer reviews: the law asks for minutes in the dossier and leaves share and form to the body. */
export const PEER_REVIEW_SETTING = { share: 'peerReviewShare', required: 'peerReviewRequired' } as const;

/** More than half of those present: what a meeting decides by where nothing else is written down. */
export const USUAL_PEER_RULE: PeerReviewRule = { share: { numerator: 1, denominator: 2 }, isStrict: true };

/** What holds on a day. */
export interface PeerReviewTerms {
  readonly rule: PeerReviewRule;
  /** No list is sent without the minutes. */
  readonly isRequired: boolean;
}

/** The two settings as they are kept; what is no value of theirs counts as not set. */
export function peerReviewTerms(valueOf: (key: string) => unknown): PeerReviewTerms {
  const value = valueOf(PEER_REVIEW_SETTING.share);
  const share = typeof value === 'string' ? readShare(value) : undefined;
  return {
    rule: share === undefined ? USUAL_PEER_RULE : { share, isStrict: false },
    isRequired: valueOf(PEER_REVIEW_SETTING.required) === true,
  };
}
