import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const organisationRoutes: readonly RouteObject[] = [
  {
    path: paths.structure,
    lazy: async () => ({ Component: (await import('./pages/structure-page.tsx')).StructurePage }),
  },
  {
    path: paths.startBody,
    lazy: async () => ({ Component: (await import('./pages/start-body-page.tsx')).StartBodyPage }),
  },
  { path: paths.unit, lazy: async () => ({ Component: (await import('./pages/unit-page.tsx')).UnitPage }) },
  { path: paths.career, lazy: async () => ({ Component: (await import('./pages/career-page.tsx')).CareerPage }) },
  {
    path: paths.transfers,
    lazy: async () => ({ Component: (await import('./pages/transfers-page.tsx')).TransfersPage }),
  },
];
