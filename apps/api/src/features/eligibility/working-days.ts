import { addDays, midnightUtcOf, plainDate, type PlainDate } from '@thidua/domain/kernel';

/** Mondays to Fridays of a period that fall in a year. Public holidays are not known here: the count may be a few too high. */
export function workingDaysInYear(year: number, from: PlainDate, to: PlainDate | undefined): number {
  const first = plainDate(`${year}-01-01`);
  const last = plainDate(`${year}-12-31`);
  const end = to === undefined || to > last ? last : to;
  let count = 0;
  for (let day = from < first ? first : from; day <= end; day = addDays(day, 1)) {
    const weekday = midnightUtcOf(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}
