import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconTableImport } from '../../ui/icons.ts';

export const imports: Feature = {
  routes: [
    { path: paths.imports, lazy: async () => ({ Component: (await import('./pages/imports-page.tsx')).ImportsPage }) },
    { path: paths.importRun, lazy: async () => ({ Component: (await import('./pages/import-page.tsx')).ImportPage }) },
  ],
  menu: [
    {
      group: 'administration',
      order: 5,
      label: { vi: 'Nhập dữ liệu từ Excel', en: 'Import from Excel' },
      path: paths.imports,
      icon: IconTableImport,
      permission: 'import:run',
    },
  ],
};
