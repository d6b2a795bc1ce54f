import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconAward, IconChartBar, IconChecklist, IconListCheck } from '../../ui/icons.ts';
import { registrationRoutes } from './routes.tsx';

export const registrations: Feature = {
  routes: registrationRoutes,
  menu: [
    {
      group: 'registration',
      order: 30,
      label: { vi: 'Đăng ký của tôi', en: 'My registration' },
      path: paths.registration,
      icon: IconChecklist,
      permission: 'registration:edit',
      counts: ['REGISTER', 'REMINDED_REGISTRATION', 'COMPLETE_REGISTRATION'],
    },
    {
      group: 'registration',
      order: 31,
      label: { vi: 'Đăng ký của phòng', en: 'Division registrations' },
      path: paths.registrationDesk,
      icon: IconListCheck,
      permission: 'registration:approve',
      counts: ['REGISTER_DEPARTMENT', 'COMPLETE_REGISTRATIONS', 'APPROVE_REGISTRATIONS'],
    },
    {
      group: 'registration',
      order: 32,
      label: { vi: 'Tổng hợp đăng ký', en: 'All registrations' },
      path: paths.registrationBoard,
      icon: IconChartBar,
      permission: 'registration-overview:read',
    },
    {
      group: 'registration',
      order: 33,
      label: { vi: 'Đăng ký và kết quả', en: 'Promises and results' },
      path: paths.registrationOutcomes,
      icon: IconAward,
      permission: 'registration:read',
    },
  ],
};
