import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconFlag3 } from '../../ui/icons.ts';

export { NominationPostingsLazily } from './components/nomination-postings-lazily.tsx';

/** Public postings of lines: what is shown to everybody of the body, what they say of it and what is answered. */
export const postings: Feature = {
  routes: [
    {
      path: paths.postings,
      lazy: async () => ({ Component: (await import('./pages/postings-page.tsx')).PostingsPage }),
    },
    {
      path: paths.posting,
      lazy: async () => ({ Component: (await import('./pages/posting-page.tsx')).PostingPage }),
    },
  ],
  menu: [
    {
      group: 'nomination',
      order: 45,
      label: { vi: 'Công khai lấy ý kiến', en: 'Public postings' },
      path: paths.postings,
      icon: IconFlag3,
      permission: 'posting:read',
      counts: ['ANSWER_COMMENTS', 'CLOSE_POSTING'],
    },
  ],
};
