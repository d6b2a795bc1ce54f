import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconBuilding, IconUsers } from '../../ui/icons.ts';
import { peopleRoutes } from './routes.tsx';

export const people: Feature = {
  routes: peopleRoutes,
  menu: [
    {
      group: 'lookup',
      order: 1,
      label: { vi: 'Cá nhân', en: 'People' },
      path: paths.people,
      icon: IconUsers,
      permission: 'staff:read',
    },
    {
      group: 'lookup',
      order: 2,
      label: { vi: 'Tập thể', en: 'Collectives' },
      path: paths.departments,
      icon: IconBuilding,
      permission: 'department:read',
    },
  ],
};
