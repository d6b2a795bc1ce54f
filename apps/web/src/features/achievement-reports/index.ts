import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

/** The report of achievements of a nomination: written, confirmed, frozen when the nomination is sent. */
export const achievementReports: Feature = {
  routes: [
    {
      path: paths.achievementReport,
      lazy: async () => ({ Component: (await import('./pages/report-page.tsx')).ReportPage }),
    },
  ],
  menu: [],
};
