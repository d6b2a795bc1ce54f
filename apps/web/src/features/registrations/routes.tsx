import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const registrationRoutes: readonly RouteObject[] = [
  {
    path: paths.registration,
    lazy: async () => ({ Component: (await import('./pages/registration-page.tsx')).RegistrationPage }),
  },
  {
    path: paths.registrationOf,
    lazy: async () => ({ Component: (await import('./pages/registration-page.tsx')).RegistrationPage }),
  },
  {
    path: paths.registrationBoard,
    lazy: async () => ({ Component: (await import('./pages/registration-board-page.tsx')).RegistrationBoardPage }),
  },
  {
    path: paths.registrations,
    lazy: async () => ({ Component: (await import('./pages/registration-list-page.tsx')).RegistrationListPage }),
  },
  {
    path: paths.registrationOutcomes,
    lazy: async () => ({
      Component: (await import('./outcomes/registration-outcomes-page.tsx')).RegistrationOutcomesPage,
    }),
  },
  {
    path: paths.registrationDesk,
    lazy: async () => ({ Component: (await import('./pages/registration-desk-page.tsx')).RegistrationDeskPage }),
  },
];
