import { addDays, midnightUtcOf, type PlainDate } from './plain-date.ts';

/** Monday to Friday. Public holidays are announced anew each year and are not known here. */
export function isWorkingDay(day: PlainDate): boolean {
  const weekday = midnightUtcOf(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The last day of a time of `count` working days that begins on the day after `day`, as times in papers are counted. */
export function addWorkingDays(day: PlainDate, count: number): PlainDate {
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) left -= 1;
  }
  return last;
}

/** Working days after `from` up to and with `to`; none when `to` is not later. */
export function workingDaysUntil(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
