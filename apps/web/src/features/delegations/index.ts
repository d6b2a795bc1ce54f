import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconChecklist } from '../../ui/icons.ts';
import { delegationRoutes } from './routes.tsx';

export { StandInCard, StandInList } from './components/stand-in-list.tsx';

export const delegations: Feature = {
  routes: delegationRoutes,
  menu: [
    {
      group: 'administration',
      order: 2,
      label: { vi: 'Ủy quyền', en: 'Delegations' },
      path: paths.delegations,
      icon: IconChecklist,
      permission: 'delegation:read',
      counts: ['APPROVE_DELEGATION'],
    },
  ],
};
