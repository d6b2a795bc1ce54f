import type { Event, Moved } from './event-shape.ts';

/** The checks of the units' emulation work, what their minutes found and how the units answered. */
export type UnitCheckEvent =
  | Event<
      'UNIT_CHECK_PLANNED',
      'UnitCheck',
      { readonly year: number; readonly departmentId: string; readonly count: number }
    >
  | Event<'UNIT_CHECK_CHANGED', 'UnitCheck', { readonly departmentId: string; readonly count: number }>
  | Event<'UNIT_CHECK_CANCELLED' | 'CHECK_MINUTES_TAKEN_BACK', 'UnitCheck', Moved>
  | Event<'UNIT_CHECK_CARRIED_OUT', 'UnitCheck', Moved & { readonly carriedOutOn: string }>
  | Event<'UNIT_CHECK_WRITTEN', 'UnitCheck'>
  | Event<'CHECK_MINUTES_ISSUED', 'UnitCheck', Moved & { readonly count: number }>
  | Event<'UNIT_CHECK_CLOSED', 'UnitCheck', Moved & { readonly outcome: string }>
  | Event<'CHECK_FINDING_SAVED', 'CheckFinding', { readonly recordId: string; readonly kind: string }>
  | Event<'CHECK_FINDING_REMOVED', 'CheckFinding', { readonly recordId: string }>
  | Event<
      'CHECK_FINDING_ANSWERED' | 'CHECK_FINDING_ACCEPTED' | 'CHECK_FINDING_RETURNED',
      'CheckFinding',
      Moved & { readonly recordId: string }
    >;
