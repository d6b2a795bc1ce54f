import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconCalendar } from '../../ui/icons.ts';
import { gatheringRoutes } from './routes.tsx';

export const gatherings: Feature = {
  routes: gatheringRoutes,
  menu: [
    {
      group: 'followUp',
      order: 19,
      label: { vi: 'Hội nghị, sự kiện', en: 'Gatherings' },
      path: paths.gatherings,
      icon: IconCalendar,
      permission: 'gathering:read',
      counts: ['TAKE_ROLL', 'CLOSE_GATHERING'],
    },
  ],
};
export { gatheringText } from './text.ts';
/** What a form about a plan of the year lets one choose: plans with their tasks, units, people. */
export { purpose, purposesOf, unitsOf } from './acts/gathering-fields.ts';
export { GatheringChoicesDocument } from './acts/gathering-choices.gql.ts';
export { usePeople, type PersonOption } from './acts/use-people.ts';
export type { GatheringChoicesQuery } from './acts/gathering-choices.gql.ts';
