import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconUsers } from '../../ui/icons.ts';

export const initiativeCouncil: Feature = {
  routes: [
    {
      path: paths.initiativeCouncils,
      lazy: async () => ({ Component: (await import('./pages/initiative-councils-page.tsx')).InitiativeCouncilsPage }),
    },
  ],
  menu: [
    {
      group: 'initiative',
      order: 30,
      label: { vi: 'Hội đồng sáng kiến', en: 'Initiative council' },
      path: paths.initiativeCouncils,
      icon: IconUsers,
      permission: 'initiativeCouncil:read',
    },
  ],
};
