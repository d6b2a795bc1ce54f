import { badInput } from '../../platform/fault.ts';

/** A year that a record can have. Throws BAD_USER_INPUT for one that no calendar of ours holds. */
export function checkedYear(year: number): number {
  if (!Number.isInteger(year) || year < 1945 || year > 2999) throw badInput();
  return year;
}
