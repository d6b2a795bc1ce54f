import type { Event, Moved } from './event-shape.ts';

/** Who sits on the council, by which paper and from when; names and texts stand in the records. */
export type CouncilCompositionEvent =
  | Event<
      'COUNCIL_DRAFTED' | 'COUNCIL_DRAFT_CHANGED',
      'Council',
      { readonly decisionNumber: string; readonly members: number }
    >
  | Event<'COUNCIL_DISCARDED', 'Council', Moved>
  /** The council whose term ends because this one begins, if there is one. */
  | Event<'COUNCIL_APPROVED', 'Council', Moved & { readonly decisionNumber: string; readonly endedId: string | null }>
  /** Its term was cut: the last day, and the council that follows. */
  | Event<'COUNCIL_ENDED', 'Council', { readonly validTo: string; readonly councilId: string }>
  | Event<
      'COUNCIL_CHANGE_DRAFTED' | 'COUNCIL_CHANGE_EDITED',
      'CouncilChange',
      { readonly councilId: string; readonly decisionNumber: string; readonly members: number }
    >
  | Event<'COUNCIL_CHANGE_DISCARDED', 'CouncilChange', Moved>
  | Event<
      'COUNCIL_CHANGE_APPROVED',
      'CouncilChange',
      Moved & {
        readonly councilId: string;
        readonly decisionNumber: string;
        readonly validFrom: string;
        readonly joining: number;
        readonly leaving: number;
        readonly moving: number;
      }
    >;
