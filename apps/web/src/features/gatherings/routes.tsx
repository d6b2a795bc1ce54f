import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const gatheringRoutes: readonly RouteObject[] = [
  {
    path: paths.gatherings,
    lazy: async () => ({ Component: (await import('./pages/gatherings-page.tsx')).GatheringsPage }),
  },
  {
    path: paths.gathering,
    lazy: async () => ({ Component: (await import('./pages/gathering-page.tsx')).GatheringPage }),
  },
];
