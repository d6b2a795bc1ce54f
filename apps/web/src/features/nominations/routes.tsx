import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const nominationRoutes: readonly RouteObject[] = [
  {
    path: paths.nominationGrid,
    lazy: async () => ({ Component: (await import('./pages/nomination-grid-page.tsx')).NominationGridPage }),
  },
];
