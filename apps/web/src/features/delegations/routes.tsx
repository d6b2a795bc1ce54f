import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const delegationRoutes: readonly RouteObject[] = [
  {
    path: paths.delegations,
    lazy: async () => ({ Component: (await import('./pages/delegations-page.tsx')).DelegationsPage }),
  },
];
