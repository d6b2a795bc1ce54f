import type { CheckFindingStatus, UnitCheckStatus } from '@thidua/domain/unit-checks';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

/** A status as the screen tells it: planned, but its day is over and nobody has recorded the check. */
export type ShownStatus = UnitCheckStatus | 'LATE';

export const UNIT_CHECK_FAMILIES = {
  PLANNED: 'review',
  LATE: 'need',
  CARRIED_OUT: 'draft',
  ISSUED: 'wait',
  CLOSED: 'ok',
  CANCELLED: 'gone',
} as const satisfies Record<ShownStatus, StatusFamily>;

export function shownStatus(status: UnitCheckStatus, plannedDay: string, today: string): ShownStatus {
  return status === 'PLANNED' && plannedDay < today ? 'LATE' : status;
}

/** The same of a finding: what was to be mended by a day that is over. */
export type ShownFindingStatus = CheckFindingStatus | 'OVERDUE';

export const FINDING_FAMILIES = {
  NOTED: 'draft',
  OPEN: 'need',
  OVERDUE: 'no',
  ANSWERED: 'wait',
  SETTLED: 'ok',
} as const satisfies Record<ShownFindingStatus, StatusFamily>;

export function shownFindingStatus(
  status: CheckFindingStatus,
  dueOn: string | null,
  today: string,
): ShownFindingStatus {
  return status === 'OPEN' && dueOn !== null && dueOn < today ? 'OVERDUE' : status;
}
