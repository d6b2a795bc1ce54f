import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconFileCertificate } from '../../ui/icons.ts';

export { DraftDecisionButton, SupplementButton } from './actions/draft-decision-lazily.tsx';

export const decisions: Feature = {
  routes: [
    {
      path: paths.decisions,
      lazy: async () => ({ Component: (await import('./pages/decision-list-page.tsx')).DecisionListPage }),
    },
    {
      path: paths.decision,
      lazy: async () => ({ Component: (await import('./pages/decision-page.tsx')).DecisionPage }),
    },
  ],
  menu: [
    {
      group: 'decision',
      order: 1,
      label: { vi: 'Quyết định', en: 'Decisions' },
      path: paths.decisions,
      icon: IconFileCertificate,
      permission: 'decision:read',
      counts: ['ISSUE_DECISION', 'CONFIRM_REVOCATION'],
    },
  ],
};
