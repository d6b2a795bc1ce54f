import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconAward } from '../../ui/icons.ts';
import { roleModelRoutes } from './routes.tsx';

export const roleModels: Feature = {
  routes: roleModelRoutes,
  menu: [
    {
      group: 'followUp',
      order: 24,
      label: { vi: 'Điển hình tiên tiến', en: 'Role models' },
      path: paths.roleModels,
      icon: IconAward,
      permission: 'role-model:read',
      counts: ['PUBLISH_ROLE_MODEL', 'COMPLETE_ROLE_MODEL'],
    },
  ],
};
