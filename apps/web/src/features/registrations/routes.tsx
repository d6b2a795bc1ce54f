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
    path: paths.registrationDesk,
    lazy: async () => ({ Component: (await import('./pages/registration-desk-page.tsx')).RegistrationDeskPage }),
  },
];
