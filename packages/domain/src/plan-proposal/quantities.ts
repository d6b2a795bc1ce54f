import { shadowOf } from './shadow.ts';
import type { Span } from './span.ts';

/** How many, or which share, a clause asks for. */
export interface Quantity {
  /** Offsets into the shadow that was read: words such as “ít nhất” included. */
  readonly start: number;
  readonly end: number;
  readonly isShare: boolean;
  readonly minimum: number | undefined;
  /** Only where the plan sets an upper end (“từ 07 đến 09”, “không quá 5”). */
  readonly maximum: number | undefined;
  /** “ít nhất”, “trên”, “trở lên”: more is as good. */
  readonly isFloor: boolean;
  /** The digits as they are written: `8`, `02`, `100 %`. */
  readonly written: string;
}

const AT_LEAST = 'it nhat|toi thieu|khong duoi|khong it hon|khong thap hon|tren|hon';
const AT_MOST = 'khong qua|toi da|khong vuot qua|duoi';
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[.,]\d{1,2})?)`;
/** Small numbers that plans write as words; “một” is what every clause without a number means. */
const IN_WORDS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
]);
const SHADOWS_OF_WORDS = [...IN_WORDS.keys()].map(shadowOf).join('|');
const PATTERN = new RegExp(
  String.raw`(?:(?<![a-z])(${AT_LEAST}|${AT_MOST}|tu|dat ty le|dat|khoang|du kien)\s+)?` +
    String.raw`(?<![\d.,/\-a-z])(${NUMBER}|${SHADOWS_OF_WORDS})(?:\/(\d{1,3})(?![\d/.,]))?(?:\s?%)?(?:\s?\((?:[a-z ]{2,24})\))?` +
    String.raw`(?:\s?(?:den|-|–)\s?(${NUMBER})(?:\s?\((?:[a-z ]{2,24})\))?)?` +
    String.raw`(\s?(?:%|phan tram))?(?![\d/]|[.,]\d|[a-z])(\s+tro len)?`,
  'dg',
);
/** In front of “60/65 giáo viên”; anywhere else two numbers of that form are a day, as in “Quốc khánh 2/9”. */
const BEFORE_PART = /(?:^|[:;(]|(?<!\d\/\d{1,2}\s*),|\b(?:co|dat|phan dau|la|dam bao|bao dam|duy tri)\b)\s*$/;
const FLOOR = new RegExp(`^(?:${AT_LEAST})$`);
const CEILING = new RegExp(`^(?:${AT_MOST})$`);

/** Every number of a clause that could be a count or a share; whether it is one depends on the word behind it. */
export function quantitiesIn({ text, shadow }: Pick<Span, 'text' | 'shadow'>): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of shadow.matchAll(PATTERN)) {
    const [whole, word = '', , of, second, sign, more] = match;
    const [from = 0, to = 0] = match.indices?.[2] ?? [];
    // With the marks of the text: “hai” is two, “Hải quan” and “Bà” are no numbers.
    const low = numberOf(text.slice(from, to));
    if (low === undefined) continue;
    // “60/65 giáo viên” is 60 of them, “8/8 tổ” all.
    if (of !== undefined && (Number(of) < low || whole.includes('%') || !isPart(shadow, match, word))) continue;
    const isAll = of !== undefined && Number(of) === low;
    const isShare = whole.includes('%') || sign !== undefined || isAll;
    const numbers = { low: isAll ? 100 : low, high: second === undefined ? undefined : numberOf(second) };
    const isCeiling = CEILING.test(word) && numbers.high === undefined;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      isShare,
      minimum: isCeiling ? undefined : numbers.low,
      maximum: isCeiling ? numbers.low : numbers.high,
      isFloor: FLOOR.test(word) || more !== undefined,
      written: whole.slice(word === '' ? 0 : word.length).trim(),
    });
  }
  return found;
}

/** Somebody is counted behind it, and the words in front of it do not tell a day. */
function isPart(shadow: string, { index, 0: whole }: RegExpExecArray, word: string): boolean {
  if (!/^\s+[a-z]/.test(shadow.slice(index + whole.length))) return false;
  return word === '' ? BEFORE_PART.test(shadow.slice(0, index)) : word !== 'tu';
}

/** Undefined for a word that is none of the numbers. */
function numberOf(text: string): number | undefined {
  if (/^\D/.test(text)) return IN_WORDS.get(text.toLowerCase());
  const isThousands = /^\d{1,3}(?:\.\d{3})+$/.test(text);
  return Number(isThousands ? text.replaceAll('.', '') : text.replace(',', '.'));
}
