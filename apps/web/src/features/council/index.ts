import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconGavel, IconListCheck } from '../../ui/icons.ts';
import { councilRoutes } from './routes.tsx';

export const council: Feature = {
  routes: councilRoutes,
  menu: [
    {
      group: 'council',
      order: 1,
      label: { vi: 'Phiên họp', en: 'Meetings' },
      path: paths.meetings,
      icon: IconGavel,
      permission: 'meeting:read',
      counts: ['PUT_ON_AGENDA', 'CHAIR_MEETING', 'DRAFT_DECISION'],
    },
    {
      group: 'council',
      order: 2,
      label: { vi: 'Biểu quyết', en: 'My votes' },
      path: paths.votes,
      icon: IconListCheck,
      permission: 'meeting:vote',
      counts: ['ANSWER_INVITATION', 'JOIN_MEETING', 'VOTE'],
      phoneBar: 1,
    },
  ],
};
