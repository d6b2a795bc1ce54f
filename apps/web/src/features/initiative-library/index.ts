import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconBooks } from '../../ui/icons.ts';

/** The library of recognised initiatives. */
export { TitlesList } from './components/titles-list.tsx';

export const initiativeLibrary: Feature = {
  routes: [
    {
      path: paths.library,
      lazy: async () => ({ Component: (await import('./pages/library-page.tsx')).LibraryPage }),
    },
    {
      path: paths.libraryEntry,
      lazy: async () => ({ Component: (await import('./pages/library-entry-page.tsx')).LibraryEntryPage }),
    },
  ],
  menu: [
    {
      group: 'initiative',
      order: 12,
      label: { vi: 'Thư viện sáng kiến', en: 'Library of initiatives' },
      path: paths.library,
      icon: IconBooks,
      permission: 'library:read',
      counts: ['CONFIRM_REUSE', 'ANSWER_SPREADING'],
    },
  ],
};
