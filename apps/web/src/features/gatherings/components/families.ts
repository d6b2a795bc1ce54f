import type { GatheringStatus } from '@thidua/domain/gatherings';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

/** A status as the screen tells it: planned, but its day is over and the result is not written. */
export type ShownStatus = GatheringStatus | 'UNCLOSED';

export const GATHERING_FAMILIES = {
  PLANNED: 'review',
  UNCLOSED: 'wait',
  HELD: 'ok',
  CANCELLED: 'gone',
} as const satisfies Record<ShownStatus, StatusFamily>;

export function shownStatus(status: GatheringStatus, lastDay: string, today: string): ShownStatus {
  return status === 'PLANNED' && lastDay < today ? 'UNCLOSED' : status;
}
