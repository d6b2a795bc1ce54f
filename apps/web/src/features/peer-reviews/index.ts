import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

/** The peer review of a division before its list goes out; the list leads to it. */
export const peerReviews: Feature = {
  routes: [
    {
      path: paths.peerReview,
      lazy: async () => ({ Component: (await import('./pages/peer-review-page.tsx')).PeerReviewPage }),
    },
  ],
  menu: [],
};
