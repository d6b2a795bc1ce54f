import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const nominationRoutes: readonly RouteObject[] = [
  {
    path: paths.nominationGrid,
    lazy: async () => ({ Component: (await import('./pages/nomination-grid-page.tsx')).NominationGridPage }),
  },
  {
    path: paths.titleBoard,
    lazy: async () => ({ Component: (await import('./pages/title-board-page.tsx')).TitleBoardPage }),
  },
  {
    path: paths.tryCase,
    lazy: async () => ({ Component: (await import('./try-case/try-case-page.tsx')).TryCasePage }),
  },
  {
    path: paths.nominationCheck,
    lazy: async () => ({ Component: (await import('./pages/nomination-check-page.tsx')).NominationCheckPage }),
  },
  {
    path: paths.nominations,
    lazy: async () => ({ Component: (await import('./pages/nomination-list-page.tsx')).NominationListPage }),
  },
  {
    path: paths.nominationDesk,
    lazy: async () => ({ Component: (await import('./desk/desk-page.tsx')).NominationDeskPage }),
  },
  {
    path: paths.compareReports,
    lazy: async () => ({ Component: (await import('./report-copies/compare-page.tsx')).CompareReportsPage }),
  },
  {
    path: paths.nomination,
    lazy: async () => ({ Component: (await import('./pages/nomination-page.tsx')).NominationPage }),
  },
];
