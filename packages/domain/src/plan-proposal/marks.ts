/** How a line of such a plan can begin. Numbered styles make parts; bullets make lists. */
const NUMBERED_STYLES = ['PART', 'ROMAN', 'UPPER', 'ARABIC', 'LETTER'] as const;
export type MarkStyle = (typeof NUMBERED_STYLES)[number] | 'DASH' | 'PLUS' | 'STAR' | 'DOT';

export interface Mark {
  readonly style: MarkStyle;
  /** `II`, `II.1`, `2.10`, `a`, `-`. */
  readonly label: string;
  /** Numbers in the label: 2 for `2.10` and `II.1`; 1 for everything else. */
  readonly depth: number;
  /** Signs of the line up to what it says. */
  readonly length: number;
}

const EMPHASIS = /^(?:#{1,6}\s+|[*_]{2,3}(?=\S))/;
const PART =
  /^(?:PHẦN|CHƯƠNG|MỤC|Phần|Chương|Mục)\s+(?:thứ\s+)?([IVX]{1,5}|\d{1,2}|nhất|hai|ba|bốn|năm|sáu)\s*[.:)\-–]?\s*/;
const ROMAN = /^([IVX]{1,5})\s*[.)/:\-–]\s*(?=\S)/;
const UPPER = /^([A-ZĐ])\s*[.)/]\s+(?=\S)/;
const ROMAN_DEEP = /^([IVX]{1,5}(?:\.\d{1,2}){1,4})[.)/:]?\s+(?=\S)/;
const ARABIC_DEEP = /^(\d{1,2}(?:\.\d{1,2}){1,4})[.)/]?\s+(?=\S)/;
const ARABIC = /^(\d{1,2})\s?[.)/](?:\s+|(?=\p{Lu}\p{Ll}))(?=\S)/u;
const LETTER = /^([a-zđ])\s?[.)/]\s*(?=\S)/;
const BRACKETED = /^\(([a-zđ]|[ivx]{1,5}|\d{1,2})\)\s*(?=\S)/;
const BULLETS: readonly (readonly [MarkStyle, RegExp])[] = [
  ['DASH', /^[-–—−]\s*(?=[^\s\d-])|^[-–—−]\s+(?=\d)/],
  ['PLUS', /^\+\s*(?=[^\s\d+])|^\+\s+(?=\d)/],
  ['STAR', /^\*\s+(?=\S)/],
  ['DOT', /^[•●▪■►‣·○◦✓❖➢]\s*(?=\S)|^o\s+(?=\p{Lu})/u],
];
const ROMAN_NUMBER = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * The mark at the start of a line without its blanks; undefined where it has none. `19/5/2021`, `01 phòng`, `-5` and an emphasis
 * (`*Đợt 1:*`) are no marks. `before` is the label of the sibling before it, which tells the letter V from the number V.
 */
export function markOf(line: string, before?: string): Mark | undefined {
  const emphasis = EMPHASIS.exec(line)?.[0].length ?? 0;
  const text = line.slice(emphasis);
  const mark = numberedMark(text, before) ?? bulletMark(text);
  return mark === undefined ? undefined : { ...mark, length: mark.length + emphasis };
}

function numberedMark(text: string, before: string | undefined): Mark | undefined {
  const part = PART.exec(text);
  if (part !== null) return made('PART', part);
  const romanDeep = ROMAN_DEEP.exec(text);
  if (romanDeep !== null) return deepened(made('ROMAN', romanDeep));
  const roman = ROMAN.exec(text);
  if (roman !== null && ROMAN_NUMBER.test(roman[1] ?? '') && !isNextLetter(before, roman[1] ?? '')) {
    return made('ROMAN', roman);
  }
  const deep = ARABIC_DEEP.exec(text);
  if (deep !== null) return deepened(made('ARABIC', deep));
  const found: readonly (readonly [MarkStyle, RegExp])[] = [
    ['ARABIC', ARABIC],
    ['UPPER', UPPER],
    ['LETTER', LETTER],
    ['LETTER', BRACKETED],
  ];
  for (const [style, pattern] of found) {
    const match = pattern.exec(text);
    if (match !== null) return made(style, match);
  }
  return undefined;
}

function bulletMark(text: string): Mark | undefined {
  for (const [style, pattern] of BULLETS) {
    const match = pattern.exec(text);
    if (match !== null) return { style, label: match[0].trim(), depth: 1, length: match[0].length };
  }
  return undefined;
}

function made(style: MarkStyle, match: RegExpExecArray): Mark {
  return { style, label: match[1] ?? '', depth: 1, length: match[0].length };
}

function deepened(mark: Mark): Mark {
  return { ...mark, depth: mark.label.split('.').length };
}

function isNextLetter(before: string | undefined, label: string): boolean {
  if (before === undefined || before.length !== 1 || label.length !== 1 || 'IVX'.includes(before)) return false;
  return label.charCodeAt(0) === before.charCodeAt(0) + 1;
}

export function isNumbered(style: MarkStyle): boolean {
  return (NUMBERED_STYLES as readonly MarkStyle[]).includes(style);
}
