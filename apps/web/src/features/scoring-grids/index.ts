import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconChecklist } from '../../ui/icons.ts';

export const scoringGrids: Feature = {
  routes: [
    {
      path: paths.scoringGrids,
      lazy: async () => ({ Component: (await import('./pages/scoring-grids-page.tsx')).ScoringGridsPage }),
    },
    {
      path: paths.scoringGridNew,
      lazy: async () => ({ Component: (await import('./pages/grid-editor-page.tsx')).NewGridPage }),
    },
    {
      path: paths.scoringGrid,
      lazy: async () => ({ Component: (await import('./pages/scoring-grid-page.tsx')).ScoringGridPage }),
    },
    {
      path: paths.scoringGridEdit,
      lazy: async () => ({ Component: (await import('./pages/grid-editor-page.tsx')).GridEditorPage }),
    },
  ],
  menu: [
    {
      group: 'initiative',
      order: 35,
      label: { vi: 'Thang điểm sáng kiến', en: 'Scoring grid' },
      path: paths.scoringGrids,
      icon: IconChecklist,
      permission: 'scoringGrid:read',
    },
  ],
};
