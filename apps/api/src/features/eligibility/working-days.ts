import { addDays, plainDate, workingDaysUntil, type PlainDate } from '@thidua/domain/kernel';

/** Working days of a period that fall in a year; without an end, up to the last day of the year. */
export function workingDaysInYear(year: number, from: PlainDate, to: PlainDate | undefined): number {
  const first = plainDate(`${year}-01-01`);
  const last = plainDate(`${year}-12-31`);
  const end = to === undefined || to > last ? last : to;
  return workingDaysUntil(addDays(from < first ? first : from, -1), end);
}
