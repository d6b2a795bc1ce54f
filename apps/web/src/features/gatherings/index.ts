import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconCalendar } from '../../ui/icons.ts';
import { gatheringRoutes } from './routes.tsx';

export const gatherings: Feature = {
  routes: gatheringRoutes,
  menu: [
    {
      group: 'followUp',
      order: 19,
      label: { vi: 'Hội nghị, sự kiện', en: 'Gatherings' },
      path: paths.gatherings,
      icon: IconCalendar,
      permission: 'gathering:read',
      counts: ['TAKE_ROLL', 'CLOSE_GATHERING'],
    },
  ],
};
