import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconEye } from '../../ui/icons.ts';
import { unitCheckRoutes } from './routes.tsx';

export const unitChecks: Feature = {
  routes: unitCheckRoutes,
  menu: [
    {
      group: 'followUp',
      order: 23,
      label: { vi: 'Kiểm tra thi đua', en: 'Checks of units' },
      path: paths.unitChecks,
      icon: IconEye,
      permission: 'unit-check-list:read',
      counts: [
        'CARRY_OUT_CHECK',
        'WRITE_CHECK_MINUTES',
        'ANSWER_CHECK_FINDINGS',
        'SETTLE_CHECK_FINDINGS',
        'CLOSE_UNIT_CHECK',
      ],
    },
  ],
};
