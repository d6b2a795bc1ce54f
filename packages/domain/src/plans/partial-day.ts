import { isPlainDate, plainDate, yearOf, type PlainDate } from '../kernel/index.ts';

/** A day of which only the year may be known, or year and month: papers are often quoted that way. */
export interface PartialDay {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const TYPED = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/;

/** A partial day as typed: “10/10/2016”, “10/2016”, “2016”. Undefined for a text that is none, or a day that does not exist. */
export function parsePartialDay(text: string): PartialDay | undefined {
  const [whole, day, month, year] = TYPED.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const parsed = { year: Number(year), month: numberOf(month), day: numberOf(day) };
  return isPartialDay(parsed) ? parsed : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** True when the parts that are known can be parts of a day. */
export function isPartialDay({ year, month, day }: PartialDay): boolean {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return false;
  if (month === undefined) return day === undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return day === undefined || isPlainDate(isoOf(year, month, day));
}

/** The whole day; undefined while a part is unknown. */
export function wholeDayOf({ year, month, day }: PartialDay): PlainDate | undefined {
  return month === undefined || day === undefined ? undefined : plainDate(isoOf(year, month, day));
}

export function partialDayOf(day: PlainDate): PartialDay {
  return { year: yearOf(day), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** As papers write it: “10/10/2016”, “10/2016”, “2016”. */
export function partialDayText({ year, month, day }: PartialDay): string {
  return [day, month]
    .flatMap((part) => (part === undefined ? [] : [twoDigits(part)]))
    .concat(String(year))
    .join('/');
}

function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
