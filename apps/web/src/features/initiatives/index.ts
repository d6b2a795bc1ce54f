import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconBulb } from '../../ui/icons.ts';
import { initiativeRoutes } from './routes.tsx';

export { InitiativeStatusChip } from './components/initiative-status-chip.tsx';
export { useInitiativeStatusNames } from './components/use-status-names.ts';

export const initiatives: Feature = {
  routes: initiativeRoutes,
  menu: [
    {
      group: 'initiative',
      order: 10,
      label: { vi: 'Sáng kiến', en: 'Initiatives' },
      path: paths.initiatives,
      icon: IconBulb,
      permission: 'initiative:read',
      counts: [
        'ANSWER_WITHDRAWAL',
        'CONFIRM_RECOGNITION_REVOCATION',
        'FINISH_INITIATIVE',
        'COMPLETE_INITIATIVE',
        'CONFIRM_AUTHORSHIP',
        'MEND_AUTHORSHIP',
        'ENDORSE_INITIATIVE',
        'RECEIVE_INITIATIVE',
        'RECOGNISE_INITIATIVE',
        'DECIDE_LATE_INITIATIVE',
      ],
      phoneBar: 30,
    },
  ],
};
