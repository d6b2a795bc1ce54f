import type { ReportStatus } from '@thidua/domain/achievement-reports';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const REPORT_FAMILIES = {
  WRITING: 'draft',
  HANDED_IN: 'wait',
  CONFIRMED: 'ok',
} as const satisfies Record<ReportStatus, StatusFamily>;
