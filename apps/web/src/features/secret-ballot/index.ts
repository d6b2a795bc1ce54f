import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

/** The secret ballot of a meeting: preparing and sealing, the members' booth, counting and publishing. */
export const secretBallot: Feature = {
  routes: [
    {
      path: paths.ballotRounds,
      lazy: async () => ({ Component: (await import('./pages/ballot-rounds-page.tsx')).BallotRoundsPage }),
    },
    {
      path: paths.ballotRound,
      lazy: async () => ({ Component: (await import('./pages/ballot-round-page.tsx')).BallotRoundPage }),
    },
  ],
  menu: [],
};
