import { nfc } from './vietnamese.ts';

// PostgreSQL stores no NUL; the other control characters come from bad copies and are invisible in every paper.
// oxlint-disable-next-line no-control-regex
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** A paragraph text as it is stored: composed letters, line feeds only, no control characters; markup stays literal. */
export function cleanText(text: string): string {
  return nfc(text.toWellFormed()).replace(/\r\n?/g, '\n').replace(CONTROL_CHARACTERS, '');
}

/** A one-line text as it is stored: like `cleanText`, with every run of blanks as one space and none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Length in characters as PostgreSQL counts them (code points), not in UTF-16 units. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _character of text) length += 1;
  return length;
}
