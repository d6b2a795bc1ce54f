import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconListCheck, IconSelector } from '../../ui/icons.ts';
import { organisationRoutes } from './routes.tsx';

export const organisation: Feature = {
  routes: organisationRoutes,
  menu: [
    {
      group: 'lookup',
      order: 3,
      label: { vi: 'Cơ cấu tổ chức', en: 'Organisation' },
      path: paths.structure,
      icon: IconListCheck,
      permission: 'department:read',
    },
    {
      group: 'lookup',
      order: 4,
      label: { vi: 'Điều động, biệt phái', en: 'Transfers' },
      path: paths.transfers,
      icon: IconSelector,
      permission: 'transfer:read',
      counts: ['ANSWER_TRANSFER', 'RECORD_TRANSFER', 'GIVE_TRANSFER_OPINION'],
    },
  ],
};
