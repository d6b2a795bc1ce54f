import type { CONFLICT_REASONS } from '@thidua/domain/council';
import type { COUNCIL_TERM_STATE_NAMES } from '@thidua/domain/council';
import type { COUNCIL_STATUS_NAMES } from '@thidua/domain/council-composition';

type Named<Names> = Readonly<Record<keyof Names, string>>;

export const councilStatuses: Named<typeof COUNCIL_STATUS_NAMES> = {
  DRAFT: 'Draft, waits for approval',
  APPROVED: 'Approved',
  DISCARDED: 'Discarded',
};

export const councilTermStates: Named<typeof COUNCIL_TERM_STATE_NAMES> = {
  COMING: 'Term not begun',
  IN_FORCE: 'In force',
  OVER: 'Term over',
};

export const conflictReasons: Named<typeof CONFLICT_REASONS> = {
  SELF: 'is the person considered',
  OWN_DEPARTMENT: 'belongs to the collective considered',
  CO_AUTHOR: 'is an author of an initiative that the dossier rests on',
  RELATIVE: 'is related to the person concerned, as declared',
  DECLARED: 'has declared an interest',
};
