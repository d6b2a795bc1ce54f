import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconListCheck } from '../../ui/icons.ts';

export const programmes: Feature = {
  routes: [
    {
      path: paths.programmes,
      lazy: async () => ({ Component: (await import('./pages/programmes-page.tsx')).ProgrammesPage }),
    },
    {
      path: paths.programme,
      lazy: async () => ({ Component: (await import('./pages/programme-page.tsx')).ProgrammePage }),
    },
  ],
  menu: [
    {
      group: 'movement',
      order: 9,
      label: { vi: 'Chương trình công tác', en: 'Work programmes' },
      path: paths.programmes,
      icon: IconListCheck,
      permission: 'programme:read',
    },
  ],
};
