import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconUsers } from '../../ui/icons.ts';

export const councilComposition: Feature = {
  routes: [
    {
      path: paths.councils,
      lazy: async () => ({ Component: (await import('./pages/councils-page.tsx')).CouncilsPage }),
    },
  ],
  menu: [
    {
      group: 'council',
      order: 3,
      label: { vi: 'Hội đồng', en: 'Council' },
      path: paths.councils,
      icon: IconUsers,
      permission: 'council:read',
      counts: ['COMPOSE_COUNCIL', 'REPLACE_MEMBER', 'APPROVE_COUNCIL'],
    },
  ],
};
