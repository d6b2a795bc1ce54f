import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconChecklist, IconFileCertificate, IconGavel, IconListCheck, IconUsers } from '../../ui/icons.ts';
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
      counts: ['APPROVE_ROLE', 'APPLY_ROLE'],
    },
    {
      group: 'administration',
      order: 3,
      label: { vi: 'Ai được làm gì', en: 'Who may do what' },
      path: paths.rights,
      icon: IconListCheck,
      permission: 'account:read',
    },
    {
      group: 'administration',
      order: 4,
      label: { vi: 'Thiết lập có căn cứ', en: 'Settings with their ground' },
      path: paths.settings,
      icon: IconGavel,
      permission: 'setting:read',
      counts: ['APPROVE_SETTING'],
    },
    {
      group: 'administration',
      order: 5,
      label: { vi: 'Căn cứ pháp lý', en: 'Legal regimes' },
      path: paths.regimes,
      icon: IconFileCertificate,
      permission: 'regime:read',
    },
    {
      group: 'administration',
      order: 7,
      label: { vi: 'Tình trạng kỹ thuật', en: 'Technical state' },
      path: paths.technical,
      icon: IconChecklist,
      permission: 'technical:read',
    },
  ],
};
