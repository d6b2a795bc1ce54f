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
