import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

/** The minutes of a meeting of the council: written, signed by secretary and chair, corrected by others. */
export const meetingMinutes: Feature = {
  routes: [
    {
      path: paths.meetingMinutes,
      lazy: async () => ({ Component: (await import('./pages/minutes-page.tsx')).MinutesPage }),
    },
  ],
  menu: [],
};
