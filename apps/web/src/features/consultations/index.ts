import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconUsers } from '../../ui/icons.ts';

export { AskMany } from './components/ask-many.tsx';
export { OfficesMark } from './components/offices-mark.tsx';
export { NominationConsultationsLazily } from './components/nomination-consultations-lazily.tsx';

/** Offices of the body that are asked about nominations under check. */
export const consultations: Feature = {
  routes: [
    {
      path: paths.consultations,
      lazy: async () => ({ Component: (await import('./pages/consultations-page.tsx')).ConsultationsPage }),
    },
    {
      path: paths.consultation,
      lazy: async () => ({ Component: (await import('./pages/consultation-page.tsx')).ConsultationPage }),
    },
  ],
  menu: [
    {
      group: 'nomination',
      order: 17,
      label: { vi: 'Ý kiến thẩm định', en: 'Answers of offices' },
      path: paths.consultations,
      icon: IconUsers,
      permission: 'consultation-list:read',
      counts: ['ANSWER_CONSULTATION', 'REMINDED_CONSULTATION'],
    },
  ],
};
