import type { ScoringSessionStatus } from '@thidua/domain/scoring-session';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const SESSION_FAMILIES = {
  PREPARING: 'draft',
  SCORING: 'review',
  LOCKED: 'ok',
  DISCARDED: 'gone',
} as const satisfies Record<ScoringSessionStatus, StatusFamily>;
