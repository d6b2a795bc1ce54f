import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconUsers } from '../../ui/icons.ts';

/** The register of relations of those who judge. */
export const relations: Feature = {
  routes: [
    {
      path: paths.relations,
      lazy: async () => ({ Component: (await import('./relations-page.tsx')).RelationsPage }),
    },
  ],
  menu: [
    {
      group: 'initiative',
      order: 27,
      label: { vi: 'Khai có quan hệ', en: 'Relations' },
      path: paths.relations,
      icon: IconUsers,
      permission: 'relation:declare',
    },
  ],
};
