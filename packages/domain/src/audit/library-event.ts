import type { Event, Moved } from './event-shape.ts';

/** The library of initiatives: what is recorded from elsewhere, and what is applied again. */
export type LibraryEvent =
  | Event<'LIBRARY_ENTRY_RECORDED', 'LibraryEntry', { readonly year: number; readonly scope: string }>
  | Event<
      'LIBRARY_ENTRY_CHANGED' | 'LIBRARY_ENTRY_TAKEN_OUT',
      'LibraryEntry',
      { readonly version: number; readonly fields: readonly string[] }
    >
  | Event<
      'REUSE_TOLD',
      'InitiativeReuse',
      { readonly entryId: string; readonly departmentId: string; readonly isConfirmed: boolean }
    >
  | Event<'SPREADING_PROPOSED', 'LibraryEntry', { readonly departments: readonly string[]; readonly dueOn: string }>
  | Event<'SPREADING_ANSWERED', 'InitiativeSpreading', Moved>
  | Event<
      'BENEFIT_REPORTED' | 'BENEFIT_CONFIRMED' | 'BENEFIT_RETURNED',
      'BenefitCheck',
      Moved & { readonly initiativeId: string; readonly dueOn: string }
    >
  | Event<'REUSE_CONFIRMED' | 'REUSE_DECLINED' | 'REUSE_WITHDRAWN', 'InitiativeReuse', Moved>;
