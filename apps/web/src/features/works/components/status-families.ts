import type { DifficultyStatus, ReportRequestStatus, UnitReportStatus } from '@thidua/domain/works';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const REQUEST_FAMILIES = {
  OPEN: 'review',
  CLOSED: 'ok',
  CANCELLED: 'gone',
} as const satisfies Record<ReportRequestStatus, StatusFamily>;

export const REPORT_FAMILIES = {
  ASKED: 'draft',
  DRAFT: 'review',
  SENT: 'wait',
  RETURNED: 'need',
  RECEIVED: 'ok',
} as const satisfies Record<UnitReportStatus, StatusFamily>;

export const DIFFICULTY_FAMILIES = {
  RAISED: 'wait',
  ROUTED: 'review',
  ANSWERED: 'ok',
  CLOSED: 'ok',
  WITHDRAWN: 'gone',
} as const satisfies Record<DifficultyStatus, StatusFamily>;
