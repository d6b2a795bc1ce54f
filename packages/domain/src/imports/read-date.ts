import { addDays, isPlainDate, plainDate, type PlainDate } from '../kernel/index.ts';
import { type CellReading, fine, refused } from './cell-problem.ts';
import type { RichCell } from './raw-cell.ts';

/** Day of the serial number 0 as spreadsheets count since March 1900; they believe in a 29/02/1900, which we do not reach. */
const SERIAL_ZERO = plainDate('1899-12-30');
const FIRST_SERIAL = 61;
/** 31/12/2199. */
const LAST_SERIAL = 109_574;

const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;
const WITH_SIGNS = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/;
const WITHOUT_SIGNS = /^(\d{2})(\d{2})(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const YEAR = /^(?:(?:tháng\s+)?\d{1,2}[/.-])?\d{4}$/i;

/**
 * A day as Vietnamese offices write it: day first, any of / . - and blanks, with or without leading zeros, in words, or the
 * serial number of a spreadsheet. Never guesses the month first: 12/25/1990 is refused with 25/12/1990 as a suggestion.
 * `thisYear` decides the century of two digits.
 */
export function readDate(cell: RichCell, thisYear: number): CellReading {
  const text = cell.text.trim();
  if (cell.kind === 'DATE' && isPlainDate(text)) return fine(text);
  if (cell.kind === 'NUMBER') {
    const day = dayOfSerial(Number(text));
    if (day !== undefined) return fine(day);
  }
  const parts = partsOf(text.replace(/\s+/g, ' ').normalize('NFC'), thisYear);
  if (parts === undefined) return refused(YEAR.test(text) ? 'YEAR_ONLY' : 'NOT_A_DATE');
  const [day, month, year] = parts;
  const iso = isoOf(year, month, day);
  if (isPlainDate(iso)) return fine(iso);
  if (month > 12 && isPlainDate(isoOf(year, day, month))) {
    return refused('MONTH_FIRST', { suggestion: shownDay(month, day, year) });
  }
  if (month < 1 || month > 12) return refused('NO_SUCH_DAY', { facts: [shownDay(day, month, year)] });
  const last = lastDayOf(year, month);
  return refused('NO_SUCH_DAY', {
    facts: [shownDay(day, month, year), `${twoDigits(month)}/${year}`, String(last)],
    ...(day === 0 ? {} : { suggestion: shownDay(last, month, year) }),
  });
}

/** `dd/mm/yyyy`, as every screen and every template writes a day. */
export function shownDate(day: PlainDate): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

function dayOfSerial(serial: number): PlainDate | undefined {
  if (!Number.isFinite(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return addDays(SERIAL_ZERO, Math.floor(serial));
}

/** Day, month and year; undefined for a text that is none of the spellings. */
function partsOf(text: string, thisYear: number): readonly [number, number, number] | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return [Number(first[3]), Number(first[2]), Number(first[1])];
  const found = IN_WORDS.exec(text) ?? WITH_SIGNS.exec(text) ?? WITHOUT_SIGNS.exec(text);
  if (found === null) return undefined;
  const [, day = '', month = '', year = ''] = found;
  return [Number(day), Number(month), year.length === 2 ? wholeYear(Number(year), thisYear) : Number(year)];
}

function wholeYear(year: number, thisYear: number): number {
  return year <= thisYear % 100 ? 2000 + year : 1900 + year;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function shownDay(day: number, month: number, year: number): string {
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}
