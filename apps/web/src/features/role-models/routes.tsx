import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const roleModelRoutes: readonly RouteObject[] = [
  {
    path: paths.roleModels,
    lazy: async () => ({ Component: (await import('./pages/role-models-page.tsx')).RoleModelsPage }),
  },
  {
    path: paths.roleModel,
    lazy: async () => ({ Component: (await import('./pages/role-model-page.tsx')).RoleModelPage }),
  },
];
