import type {
  SCORE_SHEET_STATUS_NAMES,
  SCORING_CONFLICT_NAMES,
  SCORING_GRID_STATUS_NAMES,
} from '@thidua/domain/initiative-scoring';
import type { RELATION_KIND_NAMES } from '@thidua/domain/relations';
import type { SCORER_STANDING_NAMES, SCORING_SESSION_STATUS_NAMES } from '@thidua/domain/scoring-session';

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
  RELATIVE: 'related to an author, as declared',
  HEAD_OF_AUTHORS: 'heads the authors’ division',
  DECLINED: 'asked not to score it',
};

export const scoringSessionStatuses: Named<typeof SCORING_SESSION_STATUS_NAMES> = {
  PREPARING: 'Being prepared',
  SCORING: 'Being scored',
  LOCKED: 'Locked',
  DISCARDED: 'Discarded',
};

export const scorerStandings: Named<typeof SCORER_STANDING_NAMES> = {
  DRAFT: 'Not published',
  ASSIGNED: 'Points not sent',
  SENT: 'Points sent',
  DECLINED: 'Asked not to score',
  OUT: 'Sheet taken out',
};

export const relationKinds: Named<typeof RELATION_KIND_NAMES> = {
  SPOUSE: 'Husband or wife',
  PARENT_CHILD: 'Parent or child',
  SIBLING: 'Brother or sister',
  IN_LAW: 'In-law',
  OTHER: 'Another relation that touches fairness',
};
