import { IconChartBar, IconFiles, IconFlag, IconFlag3, IconTargetArrow } from '../../ui/icons.ts';

import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';

export { UnitPlan } from './components/unit-plan.tsx';

export const movements: Feature = {
  routes: [
    {
      path: paths.yearBoard,
      lazy: async () => ({ Component: (await import('./pages/year-board-page.tsx')).YearBoardPage }),
    },
    {
      path: paths.movement,
      lazy: async () => ({ Component: (await import('./pages/movement-page.tsx')).MovementPage }),
    },
    {
      path: paths.plan,
      lazy: async () => ({ Component: (await import('./pages/movement-page.tsx')).MovementPage }),
    },
    { path: paths.task, lazy: async () => ({ Component: (await import('./pages/task-page.tsx')).TaskPage }) },
    {
      path: paths.planEdit,
      lazy: async () => ({ Component: (await import('./pages/plan-editor-page.tsx')).PlanEditorPage }),
    },
    {
      path: paths.planCheck,
      lazy: async () => ({ Component: (await import('./pages/plan-check-page.tsx')).PlanCheckPage }),
    },
    {
      path: paths.thematicMovements,
      lazy: async () => ({ Component: (await import('./pages/thematic-movements-page.tsx')).ThematicMovementsPage }),
    },
    {
      path: paths.higherDocuments,
      lazy: async () => ({ Component: (await import('./pages/higher-documents-page.tsx')).HigherDocumentsPage }),
    },
    { path: paths.targets, lazy: async () => ({ Component: (await import('./pages/targets-page.tsx')).TargetsPage }) },
    {
      path: paths.targetNew,
      lazy: async () => ({ Component: (await import('./pages/target-new-page.tsx')).TargetNewPage }),
    },
    {
      path: paths.targetEdit,
      lazy: async () => ({ Component: (await import('./pages/target-edit-page.tsx')).TargetEditPage }),
    },
    { path: paths.target, lazy: async () => ({ Component: (await import('./pages/target-page.tsx')).TargetPage }) },
  ],
  menu: [
    {
      group: 'movement',
      order: 1,
      label: { vi: 'Tổng quan năm', en: 'The year at a glance' },
      path: paths.yearBoard,
      icon: IconChartBar,
      permission: 'movement:read',
      phoneBar: 20,
    },
    {
      group: 'movement',
      order: 2,
      label: { vi: 'Phong trào thi đua', en: 'Emulation movement' },
      path: paths.movement,
      icon: IconFlag,
      permission: 'movement:read',
      counts: ['DO_TASK_ITEM'],
    },
    {
      group: 'movement',
      order: 3,
      label: { vi: 'Chỉ tiêu', en: 'Targets' },
      path: paths.targets,
      icon: IconTargetArrow,
      permission: 'movement:read',
    },
    {
      group: 'movement',
      order: 7,
      label: { vi: 'Phong trào chuyên đề', en: 'Thematic movements' },
      path: paths.thematicMovements,
      icon: IconFlag3,
      permission: 'movement:read',
    },
    {
      group: 'movement',
      order: 8,
      label: { vi: 'Sổ văn bản cấp trên', en: 'Higher documents' },
      path: paths.higherDocuments,
      icon: IconFiles,
      permission: 'movement:read',
    },
  ],
};
