import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconCertificate, IconChecklist, IconListCheck, IconListSearch } from '../../ui/icons.ts';
import { nominationRoutes } from './routes.tsx';

export { useLineChoices, type LineOption } from './lines/use-line-choices.ts';
export { FindingList } from './components/finding-list.tsx';
export { useNominationStatusNames } from './components/use-status-names.ts';
export { QuotaPlaces } from './places/quota-places.tsx';
export { RecheckMark } from './recheck/recheck-mark.tsx';
export { VerdictChip } from './components/verdict-chip.tsx';

export const nominations: Feature = {
  routes: nominationRoutes,
  menu: [
    {
      group: 'nomination',
      order: 10,
      label: { vi: 'Hồ sơ đề nghị', en: 'Nominations' },
      path: paths.nominations,
      icon: IconCertificate,
      permission: 'nomination:read',
      counts: ['RECEIVE_NOMINATIONS', 'ANSWER_NOMINATION_WITHDRAWAL'],
    },
    {
      group: 'nomination',
      order: 15,
      label: { vi: 'Bàn thẩm định', en: 'Appraisal desk' },
      path: paths.nominationDesk,
      icon: IconChecklist,
      permission: 'nomination:assign',
      counts: ['CHECK_NOMINATIONS'],
    },
    {
      group: 'nomination',
      order: 20,
      label: { vi: 'Lập danh sách theo phòng', en: 'Division list' },
      path: paths.nominationGrid,
      icon: IconListCheck,
      permission: 'nomination:edit',
      counts: ['NOMINATE_DEPARTMENT', 'COMPLETE_NOMINATION'],
    },
    {
      group: 'nomination',
      order: 30,
      label: { vi: 'Tra cứu điều kiện', en: 'Who could get what' },
      path: paths.titleBoard,
      icon: IconListSearch,
      permission: 'nomination:edit',
    },
  ],
};
