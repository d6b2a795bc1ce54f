import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const initiativeRoutes: readonly RouteObject[] = [
  {
    path: paths.initiatives,
    lazy: async () => ({ Component: (await import('./pages/initiative-list-page.tsx')).InitiativeListPage }),
  },
  {
    path: paths.initiative,
    lazy: async () => ({ Component: (await import('./pages/initiative-page.tsx')).InitiativePage }),
  },
  {
    path: paths.initiativeEdit,
    lazy: async () => ({ Component: (await import('./pages/initiative-editor-page.tsx')).InitiativeEditorPage }),
  },
  {
    path: paths.initiativeCheck,
    lazy: async () => ({ Component: (await import('./pages/initiative-check-page.tsx')).InitiativeCheckPage }),
  },
  {
    path: paths.initiativeVersions,
    lazy: async () => ({ Component: (await import('./versions/versions-page.tsx')).VersionsPage }),
  },
  {
    path: paths.initiativeSimilarity,
    lazy: async () => ({ Component: (await import('./similarity/similarity-page.tsx')).SimilarityPage }),
  },
];
