import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconListSearch } from '../../ui/icons.ts';

/** Research topics: recorded by who took part, confirmed by the secretariat. */
export const researchTopics: Feature = {
  routes: [
    {
      path: paths.researchTopics,
      lazy: async () => ({ Component: (await import('./pages/research-topics-page.tsx')).ResearchTopicsPage }),
    },
    {
      path: paths.researchTopic,
      lazy: async () => ({ Component: (await import('./pages/research-topic-page.tsx')).ResearchTopicPage }),
    },
  ],
  menu: [
    {
      group: 'initiative',
      order: 14,
      label: { vi: 'Đề tài khoa học', en: 'Research topics' },
      path: paths.researchTopics,
      icon: IconListSearch,
      permission: 'research:read',
      counts: ['CONFIRM_RESEARCH', 'COMPLETE_RESEARCH'],
    },
  ],
};

export { PersonTopics } from './components/lazily.tsx';
