import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

/** The sittings of the initiative council; the list of initiatives leads to them. */
export const initiativeSittings: Feature = {
  routes: [
    {
      path: paths.initiativeSittings,
      lazy: async () => ({ Component: (await import('./pages/sittings-page.tsx')).SittingsPage }),
    },
    {
      path: paths.initiativeSitting,
      lazy: async () => ({ Component: (await import('./pages/sitting-page.tsx')).SittingPage }),
    },
  ],
  menu: [],
};
