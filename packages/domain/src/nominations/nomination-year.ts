import { yearOf, type PlainDate } from '../kernel/index.ts';

/** Lists are written for the running year, and in the new year for the one that has just ended; earlier ones are history. */
export function takesNominations(year: number, today: PlainDate): boolean {
  const running = yearOf(today);
  return year === running || year === running - 1;
}
