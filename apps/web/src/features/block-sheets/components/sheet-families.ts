import type { BlockEntryStage, BlockSheetStatus } from '@thidua/domain/blocks';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const SHEET_FAMILIES = {
  DRAFT: 'draft',
  SCORING: 'wait',
  APPRAISING: 'review',
  PUBLISHED: 'issued',
} as const satisfies Record<BlockSheetStatus, StatusFamily>;

export const STAGE_FAMILIES = {
  OPEN: 'draft',
  SENT: 'wait',
  IN_APPRAISAL: 'review',
  RANKED: 'ok',
} as const satisfies Record<BlockEntryStage, StatusFamily>;
