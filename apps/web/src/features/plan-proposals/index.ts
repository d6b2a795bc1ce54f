import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconListCheck } from '../../ui/icons.ts';

export const planProposals: Feature = {
  routes: [
    {
      path: paths.planProposals,
      lazy: async () => ({ Component: (await import('./pages/plan-proposals-page.tsx')).PlanProposalsPage }),
    },
    {
      path: paths.planProposal,
      lazy: async () => ({ Component: (await import('./pages/plan-proposal-page.tsx')).PlanProposalPage }),
    },
  ],
  menu: [
    {
      group: 'movement',
      order: 8,
      label: { vi: 'Lập kế hoạch từ văn bản', en: 'Plan from a text' },
      path: paths.planProposals,
      icon: IconListCheck,
      permission: 'movement:edit',
    },
  ],
};
