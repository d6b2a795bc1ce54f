import type { ScoreSheetStatus } from '@thidua/domain/initiative-scoring';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const SHEET_FAMILIES = { ASSIGNED: 'draft', SENT: 'ok', REMOVED: 'gone' } as const satisfies Record<
  ScoreSheetStatus,
  StatusFamily
>;
