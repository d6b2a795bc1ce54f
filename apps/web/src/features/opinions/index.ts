import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconMailbox } from '../../ui/icons.ts';

export { NominationOpinionsLazily } from './components/nomination-opinions-lazily.tsx';

/** Opinions of other bodies about lines: letters, their time limits and answers. */
export const opinions: Feature = {
  routes: [
    {
      path: paths.opinions,
      lazy: async () => ({ Component: (await import('./pages/opinions-page.tsx')).OpinionsPage }),
    },
    {
      path: paths.opinion,
      lazy: async () => ({ Component: (await import('./pages/opinion-page.tsx')).OpinionPage }),
    },
  ],
  menu: [
    {
      group: 'nomination',
      order: 40,
      label: { vi: 'Lấy ý kiến cơ quan khác', en: 'Opinions of other bodies' },
      path: paths.opinions,
      icon: IconMailbox,
      permission: 'opinion:read',
      counts: ['ANSWER_OVERDUE'],
    },
  ],
};
