import { COUNCIL_STATUS_NAMES } from '../council-composition/index.ts';

/** What stands in the trail of papers on who sits on the council: a term, and a change in the midst of it. */
export const COMPOSITION_STATES = { Council: COUNCIL_STATUS_NAMES, CouncilChange: COUNCIL_STATUS_NAMES } as const;
