import { shadowOf } from './shadow.ts';

/** A stretch of the text with its folded shadow, both as long as each other. */
export interface Span {
  readonly start: number;
  readonly text: string;
  readonly shadow: string;
}

export function spanOf(text: string, start = 0): Span {
  return { start, text, shadow: shadowOf(text) };
}

/** A part of a span, without the blanks around it. */
export function sliceSpan({ start, text, shadow }: Span, from: number, to: number): Span {
  let first = Math.max(0, from);
  let last = Math.min(to, text.length);
  while (first < last && isBlank(text.charCodeAt(first))) first += 1;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return { start: start + first, text: text.slice(first, last), shadow: shadow.slice(first, last) };
}

export function endOf({ start, text }: Pick<Span, 'start' | 'text'>): number {
  return start + text.length;
}

/** The words of a span as one line: line breaks are blanks, the marks of emphasis are gone. */
export function wordsOf({ text }: Pick<Span, 'text'>): string {
  return text
    .replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Without the sign that ends a line of a list. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ';.,: '.includes(text.charAt(end - 1))) end -= 1;
  // Three dots are part of what is said.
  return text.endsWith('...') ? text : text.slice(0, end);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
