import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';

/** A calendar day as a `date` column takes it: `day('2021-12-06')`. */
export function day(text: string): Date {
  return midnightUtcOf(plainDate(text));
}

/** An instant by the clock on the wall in Hà Nội: `hanoi('2021-12-10 14:00')`. */
export function hanoi(dayAndTime: string): Date {
  return new Date(`${dayAndTime.replace(' ', 'T')}:00+07:00`);
}
