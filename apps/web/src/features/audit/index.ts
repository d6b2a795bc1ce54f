import type { Feature } from '../../lib/feature.ts';
import { paths } from '../../lib/paths.ts';
import { IconHistory } from '../../ui/icons.ts';

export const audit: Feature = {
  routes: [
    { path: paths.audit, lazy: async () => ({ Component: (await import('./pages/audit-page.tsx')).AuditPage }) },
  ],
  menu: [
    {
      group: 'lookup',
      order: 9,
      label: { vi: 'Nhật ký hệ thống', en: 'Audit log' },
      path: paths.audit,
      icon: IconHistory,
      permission: 'audit:read',
    },
  ],
};
