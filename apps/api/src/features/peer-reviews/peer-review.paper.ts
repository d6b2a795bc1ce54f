import { peerReviewMinutes, type PeerReviewOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

/** The minutes of a peer review; a draft until they are closed. */
export const peerReviewPapers: readonly PaperSource[] = [
  {
    slug: 'peer-review-minutes',
    kind: 'PEER_REVIEW_MINUTES',
    objectType: 'PeerReview',
    permission: 'peer-review:read',
    document: question(`
      query ($id: UUID!) {
        peerReview(id: $id) {
          status year heldOn beganAt endedAt place form note ruleWords chairId secretaryId
          department { name }
          seats { staffId name post isPresent absence }
          lines { award subjectName agree disagree blank needed isPassed opinion }
        }
      }`),
    paperOf: ({ peerReview }, body) => peerReviewMinutes(peerReview as PeerReviewOfPaper, body),
  },
];
