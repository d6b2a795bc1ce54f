import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconAward } from '../../ui/icons.ts';

export const blocks: Feature = {
  routes: [
    {
      path: paths.blocks,
      lazy: async () => ({ Component: (await import('./pages/blocks-page.tsx')).BlocksPage }),
    },
    { path: paths.block, lazy: async () => ({ Component: (await import('./pages/block-page.tsx')).BlockPage }) },
    { path: paths.pact, lazy: async () => ({ Component: (await import('./pages/pact-page.tsx')).PactPage }) },
  ],
  menu: [
    {
      group: 'movement',
      order: 24,
      label: { vi: 'Cụm, khối thi đua', en: 'Emulation blocks' },
      path: paths.blocks,
      icon: IconAward,
      permission: 'block:read',
      counts: ['SCORE_BLOCK_SHEET'],
    },
  ],
};
