import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconHelp, IconListCheck } from '../../ui/icons.ts';
import { worksRoutes } from './routes.tsx';

export const works: Feature = {
  routes: worksRoutes,
  menu: [
    {
      group: 'followUp',
      order: 20,
      label: { vi: 'Báo cáo đơn vị', en: 'Unit reports' },
      path: paths.reportRequests,
      icon: IconListCheck,
      permission: 'report:read',
      counts: ['WRITE_REPORT', 'REMINDED_REPORT', 'COMPLETE_REPORT', 'RECEIVE_REPORTS'],
    },
    {
      group: 'followUp',
      order: 21,
      label: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
      path: paths.difficulties,
      icon: IconHelp,
      permission: 'difficulty:read',
      counts: ['HANDLE_DIFFICULTY', 'READ_ANSWER'],
    },
  ],
};
