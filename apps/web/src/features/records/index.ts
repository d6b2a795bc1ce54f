import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconStairs } from '../../ui/icons.ts';
import { recordRoutes } from './routes.tsx';

export { PersonalCard } from './components/personal-card.tsx';
export { RecordsCard } from './components/records-card.tsx';
export { Reveal } from './components/reveal.tsx';
export { ViewedBy } from './components/viewed-by.tsx';

export const records: Feature = {
  routes: recordRoutes,
  menu: [
    {
      group: 'lookup',
      order: 3,
      label: { vi: 'Xếp loại', en: 'Ratings' },
      path: paths.ratings,
      icon: IconStairs,
      permission: 'rating:read',
    },
  ],
};
