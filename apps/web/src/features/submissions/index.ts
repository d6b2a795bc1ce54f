import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconStairs } from '../../ui/icons.ts';

export { NominationForwardingLazily } from './components/nomination-forwarding-lazily.tsx';

/** What the own director does not decide: sent to the higher level, answered line by line. */
export const submissions: Feature = {
  routes: [
    {
      path: paths.submissions,
      lazy: async () => ({ Component: (await import('./pages/submissions-page.tsx')).SubmissionsPage }),
    },
    {
      path: paths.submission,
      lazy: async () => ({ Component: (await import('./pages/submission-page.tsx')).SubmissionPage }),
    },
  ],
  menu: [
    {
      group: 'decision',
      order: 2,
      label: { vi: 'Trình cấp trên', en: 'To the higher level' },
      path: paths.submissions,
      icon: IconStairs,
      permission: 'submission:read',
      counts: ['FORWARD_NOMINATIONS', 'SIGN_SUBMISSION', 'DISPATCH_SUBMISSION', 'SEND_MORE_ABOVE', 'ABOVE_OVERDUE'],
    },
  ],
};
