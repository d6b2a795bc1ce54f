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
  ['bon', 4],
]);
const PATTERN = new RegExp(
  String.raw`(?:(?<![a-z])(${AT_LEAST}|${AT_MOST}|tu|dat ty le|dat|khoang|du kien)\s+)?` +
    String.raw`(?<![\d.,/\-a-z])(${NUMBER}|${[...IN_WORDS.keys()].join('|')})(?:\/(\d{1,3})(?![\d/.,]))?(?:\s?%)?(?:\s?\((?:[a-z ]{2,24})\))?` +
    String.raw`(?:\s?(?:den|-|–)\s?(${NUMBER})(?:\s?\((?:[a-z ]{2,24})\))?)?` +
    String.raw`(\s?(?:%|phan tram))?(?![\d/]|[.,]\d|[a-z])(\s+tro len)?`,
  'g',
);
const FLOOR = new RegExp(`^(?:${AT_LEAST})$`);
const CEILING = new RegExp(`^(?:${AT_MOST})$`);

/** Every number of a shadow that could be a count or a share; whether it is one depends on the word behind it. */
export function quantitiesIn(shadow: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of shadow.matchAll(PATTERN)) {
    const [whole, word = '', first = '', of, second, sign, more] = match;
    // “60/65 giáo viên” is 60 of them, “8/8 tổ” all; “19/5” is a day.
    if (of !== undefined && (Number(of) < numberOf(first) || whole.includes('%'))) continue;
    const isAll = of !== undefined && Number(of) === numberOf(first);
    const isShare = whole.includes('%') || sign !== undefined || isAll;
    const numbers = { low: isAll ? 100 : numberOf(first), high: second === undefined ? undefined : numberOf(second) };
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

function numberOf(text: string): number {
  const word = IN_WORDS.get(text);
  if (word !== undefined) return word;
  const isThousands = /^\d{1,3}(?:\.\d{3})+$/.test(text);
  return Number(isThousands ? text.replaceAll('.', '') : text.replace(',', '.'));
}
