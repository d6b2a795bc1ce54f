import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconClock } from '../../ui/icons.ts';

export const timeliness: Feature = {
  routes: [
    {
      path: paths.timelyPraise,
      lazy: async () => ({ Component: (await import('./pages/timely-praise-page.tsx')).TimelyPraisePage }),
    },
  ],
  menu: [
    {
      group: 'followUp',
      order: 25,
      label: { vi: 'Khen thưởng kịp thời', en: 'Timely praise' },
      path: paths.timelyPraise,
      icon: IconClock,
      permission: 'timely-praise:read',
    },
  ],
};
