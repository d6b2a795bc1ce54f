import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const worksRoutes: readonly RouteObject[] = [
  {
    path: paths.reportRequests,
    lazy: async () => ({ Component: (await import('./pages/report-requests-page.tsx')).ReportRequestsPage }),
  },
  {
    path: paths.reportRequest,
    lazy: async () => ({ Component: (await import('./pages/report-request-page.tsx')).ReportRequestPage }),
  },
  {
    path: paths.reportMerged,
    lazy: async () => ({ Component: (await import('./pages/report-merged-page.tsx')).ReportMergedPage }),
  },
  {
    path: paths.unitReport,
    lazy: async () => ({ Component: (await import('./pages/unit-report-page.tsx')).UnitReportPage }),
  },
  {
    path: paths.difficulties,
    lazy: async () => ({ Component: (await import('./pages/difficulties-page.tsx')).DifficultiesPage }),
  },
  {
    path: paths.difficulty,
    lazy: async () => ({ Component: (await import('./pages/difficulty-page.tsx')).DifficultyPage }),
  },
];
