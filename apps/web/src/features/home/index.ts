import { IconChecklist } from '../../ui/icons.ts';

import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

export { WorkList } from './components/work-list.tsx';

export const home: Feature = {
  routes: [
    { path: paths.home, lazy: async () => ({ Component: (await import('./pages/my-work-page.tsx')).MyWorkPage }) },
  ],
  menu: [
    {
      group: 'top',
      order: 1,
      label: { vi: 'Việc của tôi', en: 'My work' },
      path: paths.home,
      icon: IconChecklist,
      counts: 'all',
      phoneBar: 0,
    },
  ],
};
