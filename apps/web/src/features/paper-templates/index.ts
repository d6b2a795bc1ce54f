import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconFiles } from '../../ui/icons.ts';

export { NewerTemplateLazily } from './components/newer-template-lazily.tsx';
export { DecisionWordingLazily } from './components/decision-wording-lazily.tsx';

/** The words of official papers, written by the office and approved by the director. */
export const paperTemplates: Feature = {
  routes: [
    {
      path: paths.paperTemplates,
      lazy: async () => ({ Component: (await import('./pages/template-list-page.tsx')).TemplateListPage }),
    },
    {
      path: paths.decisionWording,
      lazy: async () => ({ Component: (await import('./pages/decision-wording-page.tsx')).DecisionWordingPage }),
    },
    {
      path: paths.paperTemplate,
      lazy: async () => ({ Component: (await import('./pages/template-page.tsx')).TemplatePage }),
    },
  ],
  menu: [
    {
      group: 'administration',
      order: 6,
      label: { vi: 'Mẫu văn bản', en: 'Paper templates' },
      path: paths.paperTemplates,
      icon: IconFiles,
      permission: 'setting:read',
      counts: ['APPROVE_TEMPLATE'],
    },
  ],
};
