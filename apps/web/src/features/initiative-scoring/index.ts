import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconPencil } from '../../ui/icons.ts';

export const initiativeScoring: Feature = {
  routes: [
    {
      path: paths.scoreSheets,
      lazy: async () => ({ Component: (await import('./pages/score-sheets-page.tsx')).ScoreSheetsPage }),
    },
    {
      path: paths.scoreSheet,
      lazy: async () => ({ Component: (await import('./pages/score-sheet-page.tsx')).ScoreSheetPage }),
    },
  ],
  menu: [
    {
      group: 'initiative',
      order: 20,
      label: { vi: 'Chấm sáng kiến', en: 'Scoring' },
      path: paths.scoreSheets,
      icon: IconPencil,
      permission: 'initiative:score',
      counts: ['SCORE_INITIATIVE', 'REMINDED_SCORING'],
    },
  ],
};

export { ScoringCard } from './components/scoring-card.tsx';
