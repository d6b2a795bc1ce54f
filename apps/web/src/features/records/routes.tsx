import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const recordRoutes: readonly RouteObject[] = [
  { path: paths.ratings, lazy: async () => ({ Component: (await import('./pages/ratings-page.tsx')).RatingsPage }) },
];
