import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconChecklist, IconUsers } from '../../ui/icons.ts';
import { administrationRoutes } from './routes.tsx';

export const administration: Feature = {
  routes: administrationRoutes,
  menu: [
    {
      group: 'administration',
      order: 1,
      label: { vi: 'Tài khoản', en: 'Accounts' },
      path: paths.accounts,
      icon: IconUsers,
      permission: 'account:read',
    },
    {
      group: 'administration',
      order: 2,
      label: { vi: 'Đề nghị vai trò', en: 'Role proposals' },
      path: paths.roleProposals,
      icon: IconChecklist,
      permission: 'account:read',
    },
  ],
};
