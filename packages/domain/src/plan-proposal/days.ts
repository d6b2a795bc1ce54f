import { isPlainDate, plainDate, type PlainDate } from '../kernel/index.ts';

/** A day as a plan writes it. */
export interface WrittenDay {
  /** Undefined for a day that no calendar has, such as 31/6/2021. */
  readonly day: PlainDate | undefined;
  /** Offsets into the shadow that was read. */
  readonly start: number;
  readonly end: number;
  /** The day is the best reading of words: “đầu năm”, “cuối tháng 5”. */
  readonly isFuzzy: boolean;
}

/** At which end of a period a day stands: “tháng 6” begins on the 1st and ends on the 30th. */
export type Edge = 'START' | 'END';

const FULL = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
const IN_WORDS = /(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam |\/)(\d{4})(?!\d)/;
const WITHOUT_YEAR = /(?<![\d/.-])(?:ngay )?(\d{1,2})\/(\d{1,2})(?![\d/])/;
const DAY_OF_MONTH = /ngay (\d{1,2}) thang (\d{1,2})(?![\d/])/;
const MONTH = /(?:(dau|giua|cuoi|het) )?thang (\d{1,2})(?:(?:\/| nam |-)(\d{4}))?(?!\d)/;
const MONTH_ONLY = /(?<![\d/.-])(\d{1,2})\/(\d{4})(?!\d)/;
const QUARTER = /(?:(dau|giua|cuoi|het) )?quy (iv|i{1,3}|[1-4])(?:(?:\/| nam |-)(\d{4}))?(?![a-z\d])/;
const HALF = /(?:het )?(?:6|sau) thang (dau|cuoi) nam(?: (\d{4}))?/;
const YEAR = /(?:dip |vao )?(dau|cuoi|het|ket thuc) nam(?: (\d{4}))?(?![a-z\d])/;

const KINDS = [FULL, IN_WORDS, DAY_OF_MONTH, WITHOUT_YEAR, HALF, QUARTER, MONTH, MONTH_ONLY, YEAR] as const;
const ALL = new RegExp(KINDS.map(({ source }) => `(?:${source})`).join('|'), 'g');

/**
 * Every day that a shadow names, in order. A day without a year lies in `year`, or has none where the plan's year is unknown;
 * `edge` decides what a bare month, quarter or year means.
 */
export function daysIn(shadow: string, year: number | undefined, edge: Edge = 'END'): readonly WrittenDay[] {
  const found: WrittenDay[] = [];
  for (const match of shadow.matchAll(ALL)) {
    const day = dayOf(match[0], year, edge);
    if (day === undefined) continue;
    const start = match.index;
    found.push({ ...day, start, end: start + match[0].length });
  }
  return found;
}

type Reading = Pick<WrittenDay, 'day' | 'isFuzzy'>;

function dayOf(text: string, thisYear: number | undefined, edge: Edge): Reading | undefined {
  const exact = FULL.exec(text) ?? IN_WORDS.exec(text);
  if (exact !== null) return exactDay(exact[3], exact[2], exact[1]);
  const half = HALF.exec(text);
  if (half !== null) {
    const year = yearOr(half[2], thisYear);
    const isFirst = half[1] === 'dau';
    return fuzzy(year, edge === 'START' ? (isFirst ? 1 : 7) : isFirst ? 6 : 12, edge);
  }
  const inYear = DAY_OF_MONTH.exec(text) ?? WITHOUT_YEAR.exec(text);
  if (inYear !== null) {
    const { day } = exactDay(yearText(thisYear), inYear[2], inYear[1]);
    return { day, isFuzzy: true };
  }
  const quarter = QUARTER.exec(text);
  if (quarter !== null) return quarterDay(quarter, thisYear, edge);
  const month = MONTH.exec(text);
  if (month !== null) return partOfMonth(month[1], Number(month[2]), yearOr(month[3], thisYear), edge);
  const bare = MONTH_ONLY.exec(text);
  if (bare !== null) return partOfMonth(undefined, Number(bare[1]), yearOr(bare[2], thisYear), edge);
  const part = YEAR.exec(text);
  if (part === null) return undefined;
  return part[1] === 'dau' ? fuzzy(yearOr(part[2], thisYear), 1, 'START') : fuzzy(yearOr(part[2], thisYear), 12, 'END');
}

function quarterDay(match: RegExpExecArray, thisYear: number | undefined, edge: Edge): Reading {
  const words: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
  const number = words[match[2] ?? ''] ?? Number(match[2]);
  const isStart = match[1] === 'dau' || (match[1] === undefined && edge === 'START');
  return fuzzy(yearOr(match[3], thisYear), isStart ? number * 3 - 2 : number * 3, isStart ? 'START' : 'END');
}

function partOfMonth(part: string | undefined, month: number, year: number | undefined, edge: Edge): Reading {
  if (part === 'giua') return { day: dayIf(year, month, 15), isFuzzy: true };
  const isStart = part === 'dau' || (part === undefined && edge === 'START');
  return fuzzy(year, month, isStart ? 'START' : 'END');
}

function fuzzy(year: number | undefined, month: number, edge: Edge): Reading {
  const isMonth = month >= 1 && month <= 12;
  if (year === undefined || !isMonth) return { day: undefined, isFuzzy: true };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { day: dayIf(year, month, edge === 'START' ? 1 : last), isFuzzy: true };
}

function exactDay(year: string | undefined, month: string | undefined, day: string | undefined): Reading {
  return { day: year === undefined ? undefined : dayIf(Number(year), Number(month), Number(day)), isFuzzy: false };
}

function dayIf(year: number | undefined, month: number, day: number): PlainDate | undefined {
  if (year === undefined) return undefined;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? plainDate(text) : undefined;
}

function yearOr(text: string | undefined, year: number | undefined): number | undefined {
  return text === undefined ? year : Number(text);
}

function yearText(year: number | undefined): string | undefined {
  return year === undefined ? undefined : String(year);
}
