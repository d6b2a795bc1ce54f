import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const unitCheckRoutes: readonly RouteObject[] = [
  {
    path: paths.unitChecks,
    lazy: async () => ({ Component: (await import('./pages/unit-checks-page.tsx')).UnitChecksPage }),
  },
  {
    path: paths.unitCheck,
    lazy: async () => ({ Component: (await import('./pages/unit-check-page.tsx')).UnitCheckPage }),
  },
];
