import { PeerReviewResolver } from './peer-review.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const peerReviewResolvers = [PeerReviewResolver] as const;

export { peerReviewPapers } from './peer-review.paper.ts';
export { peerTermsOn } from './peer-terms.queries.ts';
export { peerVotesOf, peerVotesOfLists, type PeerVotes } from './peer-votes.queries.ts';
