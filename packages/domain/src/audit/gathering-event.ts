import type { Event, Moved } from './event-shape.ts';

/** What a body gathers for, and who called its roll. */
export type GatheringEvent =
  | Event<
      'GATHERING_PLANNED',
      'Gathering',
      { readonly year: number; readonly departmentId: string; readonly count: number }
    >
  | Event<
      'GATHERING_CHANGED' | 'GATHERING_ROLL_CALLED' | 'GATHERING_CONTRIBUTIONS_RECORDED',
      'Gathering',
      { readonly count: number }
    >
  /** Of one person, at a gathering: that an amount was recorded, put right or taken back; never how much. */
  | Event<'CONTRIBUTION_RECORDED', 'Staff', { readonly recordId: string }>
  | Event<'GATHERING_HELD' | 'GATHERING_CANCELLED' | 'GATHERING_REOPENED', 'Gathering', Moved>;
