import type { Event, Moved } from './event-shape.ts';

/** Programmes of work and what becomes of their contents; words stand in the records. */
export type ProgrammeEvent =
  | Event<'PROGRAMME_SAVED', 'WorkProgramme', { readonly year: number; readonly kind: string }>
  | Event<'PROGRAMME_ITEM_SAVED', 'WorkProgramme', { readonly recordId: string; readonly year: number }>
  | Event<
      'PROGRAMME_ITEM_REGISTERED' | 'PROGRAMME_ITEM_FINISHED' | 'PROGRAMME_ITEM_STEPPED_BACK',
      'WorkProgramme',
      Moved & { readonly recordId: string }
    >;
