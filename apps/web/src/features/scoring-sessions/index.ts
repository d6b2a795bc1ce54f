import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconChecklist } from '../../ui/icons.ts';

/** Sessions of scoring, as the secretariat keeps them. */
export const scoringSessions: Feature = {
  routes: [
    {
      path: paths.scoringSessions,
      lazy: async () => ({ Component: (await import('./pages/scoring-sessions-page.tsx')).ScoringSessionsPage }),
    },
    {
      path: paths.scoringSession,
      lazy: async () => ({ Component: (await import('./pages/scoring-session-page.tsx')).ScoringSessionPage }),
    },
  ],
  menu: [
    {
      group: 'initiative',
      order: 25,
      label: { vi: 'Đợt chấm', en: 'Scoring sessions' },
      path: paths.scoringSessions,
      icon: IconChecklist,
      permission: 'scoring-session:read',
      counts: ['REPLACE_SCORER', 'CLOSE_SCORING'],
    },
  ],
};
