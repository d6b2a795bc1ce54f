import { yearOf, type PlainDate } from '../kernel/index.ts';
import type { RegistrationStatus } from './registration-status.ts';

/** What the secretariat has set for a year, and what it has opened for one division. */
export interface RegistrationTerms {
  readonly year: number;
  /** The last day for sending; undefined while nobody has set one. */
  readonly dueOn: PlainDate | undefined;
  /** The last day on which an approved sheet may be changed; undefined: not at all. */
  readonly changesUntil: PlainDate | undefined;
  /** The last day of the late window of the subject's division. */
  readonly windowUntil: PlainDate | undefined;
}

export const GATE_REASONS = ['OTHER_YEAR', 'AFTER_DEADLINE', 'NO_CHANGES', 'CHANGES_OVER'] as const;
export type GateReason = (typeof GATE_REASONS)[number];

/** Whether a sheet may be written and sent today, and why not. */
export type RegistrationGate =
  | {
      readonly isOpen: true;
      /** Past the deadline of the year, in a late window: the sheet is marked. */
      readonly isLate: boolean;
      readonly until: PlainDate | undefined;
    }
  | { readonly isOpen: false; readonly reason: GateReason; readonly closedOn: PlainDate | undefined };

/**
 * A returned sheet may be completed whenever it was returned: who returned it late must not shut the door. An approved one is
 * opened again only as far as the body allows. All others follow the deadline and the window of the division.
 */
export function registrationGate(
  terms: RegistrationTerms,
  today: PlainDate,
  sheet: { readonly status: RegistrationStatus; readonly wasApproved: boolean },
): RegistrationGate {
  const { year, dueOn, changesUntil, windowUntil } = terms;
  if (year !== yearOf(today)) return { isOpen: false, reason: 'OTHER_YEAR', closedOn: undefined };
  const isLate = dueOn !== undefined && today > dueOn;
  if (sheet.status === 'RETURNED') return { isOpen: true, isLate, until: undefined };
  if (sheet.wasApproved) {
    if (changesUntil === undefined) return { isOpen: false, reason: 'NO_CHANGES', closedOn: undefined };
    if (today > changesUntil) return { isOpen: false, reason: 'CHANGES_OVER', closedOn: changesUntil };
    return { isOpen: true, isLate, until: changesUntil };
  }
  if (!isLate) return { isOpen: true, isLate: false, until: dueOn };
  if (windowUntil !== undefined && today <= windowUntil) return { isOpen: true, isLate: true, until: windowUntil };
  return { isOpen: false, reason: 'AFTER_DEADLINE', closedOn: dueOn };
}
