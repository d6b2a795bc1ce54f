import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconChecklist, IconListCheck } from '../../ui/icons.ts';
import { registrationRoutes } from './routes.tsx';

export const registrations: Feature = {
  routes: registrationRoutes,
  menu: [
    {
      group: 'movement',
      order: 30,
      label: { vi: 'Đăng ký của tôi', en: 'My registration' },
      path: paths.registration,
      icon: IconChecklist,
      permission: 'registration:edit',
    },
    {
      group: 'movement',
      order: 31,
      label: { vi: 'Đăng ký thi đua', en: 'Registrations' },
      path: paths.registrationDesk,
      icon: IconListCheck,
      permission: 'registration:approve',
    },
  ],
};
