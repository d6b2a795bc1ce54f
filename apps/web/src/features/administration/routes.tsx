import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const administrationRoutes: readonly RouteObject[] = [
  { path: paths.accounts, lazy: async () => ({ Component: (await import('./pages/accounts-page.tsx')).AccountsPage }) },
  {
    path: paths.accountRecord,
    lazy: async () => ({ Component: (await import('./pages/account-page.tsx')).AccountPage }),
  },
  {
    path: paths.roleProposals,
    lazy: async () => ({ Component: (await import('./pages/role-proposals-page.tsx')).RoleProposalsPage }),
  },
  { path: paths.rights, lazy: async () => ({ Component: (await import('./pages/rights-page.tsx')).RightsPage }) },
  { path: paths.settings, lazy: async () => ({ Component: (await import('./pages/settings-page.tsx')).SettingsPage }) },
  {
    path: paths.technical,
    lazy: async () => ({ Component: (await import('./pages/technical-page.tsx')).TechnicalPage }),
  },
  { path: paths.regimes, lazy: async () => ({ Component: (await import('./pages/regimes-page.tsx')).RegimesPage }) },
];
