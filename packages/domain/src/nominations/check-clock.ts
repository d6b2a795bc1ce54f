import { addWorkingDays, workingDaysUntil, type PlainDate } from '../kernel/index.ts';

/** Working days that an officer has for the check of a line; a setting of the body, for the law leaves the house its own time. */
export const CHECK_DAYS_SETTING = 'nominationCheckDays';
/** What holds while the body has set nothing. */
export const USUAL_CHECK_DAYS = 5;
/** Most days that a body may set. */
export const MOST_CHECK_DAYS = 60;

/** The last day of a check that is given to an officer today, itself still in time. */
export function checkDueOn(today: PlainDate, days: number): PlainDate {
  return addWorkingDays(today, days);
}

/** Working days left after today; 0 on the last day, negative by as many working days as the check is late. */
export function checkDaysLeft(today: PlainDate, dueOn: PlainDate): number {
  return dueOn < today ? -workingDaysUntil(dueOn, today) : workingDaysUntil(today, dueOn);
}

/** A day before today is no clock. */
export function isCheckDay(today: PlainDate, dueOn: PlainDate): boolean {
  return dueOn >= today;
}
