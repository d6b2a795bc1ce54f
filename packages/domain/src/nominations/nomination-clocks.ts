import { addWorkingDays, workingDaysUntil, type PlainDate } from '../kernel/index.ts';
import type { NominationStatus } from './nomination-status.ts';

/** The clocks of a line: how long the secretariat takes to receive it, its division to mend it, an officer to check it. */
export const NOMINATION_CLOCKS = ['RECEIPT', 'MENDING', 'CHECK'] as const;
export type NominationClock = (typeof NOMINATION_CLOCKS)[number];

export const NOMINATION_CLOCK_NAMES = {
  RECEIPT: 'Tiếp nhận',
  MENDING: 'Bổ sung',
  CHECK: 'Thẩm định',
} as const satisfies Record<NominationClock, string>;

/** The clock that may run in each status; total over the life. */
const CLOCK_IN = {
  DRAFT: undefined,
  SUBMITTED: 'RECEIPT',
  RETURNED: 'MENDING',
  RECEIVED: 'CHECK',
  ELIGIBLE: undefined,
  POSTED: undefined,
  INELIGIBLE: undefined,
  ON_AGENDA: undefined,
  PASSED: undefined,
  NOT_PASSED: undefined,
  DECIDED: undefined,
  FORWARDED: undefined,
  GRANTED_ABOVE: undefined,
  REFUSED_ABOVE: undefined,
  WITHDRAWN: undefined,
} as const satisfies Record<NominationStatus, NominationClock | undefined>;

export function nominationClockIn(status: NominationStatus): NominationClock | undefined {
  return CLOCK_IN[status];
}

/** Working days of each clock: settings of the body, for the law leaves the house its own time. */
export type NominationClockDays = Readonly<Record<NominationClock, number>>;

export const NOMINATION_CLOCK_SETTINGS = {
  nominationReceiptDays: 'RECEIPT',
  nominationMendingDays: 'MENDING',
  nominationCheckDays: 'CHECK',
} as const satisfies Readonly<Record<string, NominationClock>>;

/** What holds while the body has set nothing. */
export const USUAL_NOMINATION_DAYS = { RECEIPT: 3, MENDING: 5, CHECK: 5 } as const satisfies NominationClockDays;

/** Most days that a body may set. */
export const MOST_NOMINATION_DAYS = 60;

/** The last day of a clock that starts today, itself still in time. */
export function clockDueOn(today: PlainDate, days: number): PlainDate {
  return addWorkingDays(today, days);
}

/** Working days left after today; 0 on the last day, negative by as many working days as the clock is past. */
export function clockDaysLeft(today: PlainDate, dueOn: PlainDate): number {
  return dueOn < today ? -workingDaysUntil(dueOn, today) : workingDaysUntil(today, dueOn);
}

/** A day before today is no clock. */
export function isClockDay(today: PlainDate, dueOn: PlainDate): boolean {
  return dueOn >= today;
}
