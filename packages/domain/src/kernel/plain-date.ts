declare const brand: unique symbol;

/**
 * A calendar day, `YYYY-MM-DD`. A day is not an instant: `new Date('2021-01-01')` is midnight in Greenwich and shifts the
 * day in Việt Nam, so days never travel as Date outside the database driver.
 */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True when `text` is a day that exists; 2021-02-31 is not. */
export function isPlainDate(text: string): text is PlainDate {
  if (!CALENDAR_DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().slice(0, 10) === text;
}

/** Parses a day. Throws RangeError for a day that does not exist. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a calendar day: ${text}`);
  return text;
}

/** The day that a database `date` column hands over as midnight UTC. */
export function plainDateOf(midnightUtc: Date): PlainDate {
  return plainDate(midnightUtc.toISOString().slice(0, 10));
}

/** The midnight UTC that a database `date` column takes. */
export function midnightUtcOf(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** By time zone. A format holds 35 kB outside the heap that no collector counts; one a call filled half a gigabyte. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a time zone, e.g. 17:30 UTC on 30/12 is 31/12 in Asia/Ho_Chi_Minh. */
export function dayIn(timeZone: string, instant: Date): PlainDate {
  let calendar = calendars.get(timeZone);
  if (calendar === undefined) {
    calendar = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
    calendars.set(timeZone, calendar);
  }
  return plainDate(calendar.format(instant));
}

const QUARTER_HOUR_MS = 900_000;
/** Clocks on Earth are at most this far ahead of UTC. */
const FURTHEST_AHEAD_MS = 14 * 3_600_000;

/** The first instant of a day in a time zone: zones differ from UTC by quarters of an hour. */
export function startOfDay(timeZone: string, day: PlainDate): Date {
  let instant = new Date(midnightUtcOf(day).valueOf() - FURTHEST_AHEAD_MS);
  while (dayIn(timeZone, instant) < day) instant = new Date(instant.valueOf() + QUARTER_HOUR_MS);
  return instant;
}

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((midnightUtcOf(to).valueOf() - midnightUtcOf(from).valueOf()) / 86_400_000);
}

export function addDays(day: PlainDate, days: number): PlainDate {
  const moved = midnightUtcOf(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return plainDateOf(moved);
}

/** The same day `months` later; the last day of the month where it does not exist (31/01 + 1 month = 28/02). */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const moved = midnightUtcOf(day);
  const wanted = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastOfMonth = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(wanted, lastOfMonth));
  return plainDateOf(moved);
}

/** Whole months from `from` to `to` (the months that have fully passed); 0 when `to` is earlier. */
export function wholeMonthsBetween(from: PlainDate, to: PlainDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return Math.max(0, addMonths(from, months) <= to ? months : months - 1);
}

/** True when `day` lies in [from, to]; an open end is undefined. */
export function isWithin(day: PlainDate, from: PlainDate, to: PlainDate | undefined): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** The last moment of a day in a zone. */
export function endOfDay(timeZone: string, day: PlainDate): Date {
  return new Date(startOfDay(timeZone, addDays(day, 1)).valueOf() - 1);
}
