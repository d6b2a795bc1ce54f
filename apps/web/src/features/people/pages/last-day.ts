import { plainDate, yearOf, type PlainDate } from '@thidua/domain/kernel';

/** The last day of a department that had ended by the end of a year: its record is shown as of then. Undefined while it stands. */
export function lastDayBefore({ closedOn }: { readonly closedOn: string | null }, year: number): PlainDate | undefined {
  if (closedOn === null) return undefined;
  const lastDay = plainDate(closedOn);
  return yearOf(lastDay) <= year ? lastDay : undefined;
}
