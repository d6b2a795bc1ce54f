import { badInput } from './fault.ts';

/** True for a year that a record can have; others are typing errors. */
export function isYearOfRecords(year: number): boolean {
  return Number.isInteger(year) && year >= 1945 && year <= 2999;
}

/** The year. Throws BAD_USER_INPUT for one that no record can have. */
export function checkedYear(year: number): number {
  if (!isYearOfRecords(year)) throw badInput();
  return year;
}
