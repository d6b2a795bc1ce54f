import type {
  SCORE_SHEET_STATUS_NAMES,
  SCORING_CONFLICT_NAMES,
  SCORING_GRID_STATUS_NAMES,
} from '@thidua/domain/initiative-scoring';

import type { Named } from './words.en.ts';

export const scoreSheetStatuses: Named<typeof SCORE_SHEET_STATUS_NAMES> = {
  ASSIGNED: 'Points not sent',
  SENT: 'Points sent',
  REMOVED: 'No longer scored',
};

export const scoringGridStatuses: Named<typeof SCORING_GRID_STATUS_NAMES> = {
  DRAFT: 'Draft, waits for approval',
  APPROVED: 'Approved',
  DISCARDED: 'Discarded',
};

export const scoringConflicts: Named<typeof SCORING_CONFLICT_NAMES> = {
  AUTHOR: 'author or co-author',
  HEAD_OF_AUTHORS: 'heads the authors’ division',
  DECLINED: 'asked not to score it',
};
