import { type CellReading, fine, refused } from './cell-problem.ts';
import type { RichCell } from './raw-cell.ts';

/** Citizen identity (căn cước, 12 digits) and the older identity card (chứng minh nhân dân, 9 digits). */
const LENGTHS: readonly number[] = [9, 12];

/**
 * An identity number. A spreadsheet that took it for a number lost the leading zero: 11 or 8 digits are refused with the
 * likely number, never completed silently.
 */
export function readIdentity(cell: RichCell): CellReading {
  const digits = digitsOf(cell);
  if (digits === undefined) return refused('NOT_AN_IDENTITY_NUMBER');
  if (LENGTHS.includes(digits.length)) return fine(digits);
  if (LENGTHS.includes(digits.length + 1)) {
    return refused('LOST_ZERO', { suggestion: `0${digits}`, facts: [String(digits.length)] });
  }
  return refused('NOT_AN_IDENTITY_NUMBER', { facts: [String(digits.length)] });
}

/** A telephone number of Việt Nam; one that lost its leading zero is refused with it. */
export function readPhone(cell: RichCell): CellReading {
  const digits = digitsOf(cell)?.replace(/^\+?84(?=\d{9}$)/, '0');
  if (digits === undefined) return refused('NOT_A_PHONE');
  if (/^0\d{8,10}$/.test(digits)) return fine(digits);
  if (/^[2-9]\d{8,9}$/.test(digits))
    return refused('LOST_ZERO', { suggestion: `0${digits}`, facts: [String(digits.length)] });
  return refused('NOT_A_PHONE');
}

const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:.]+(?:\.[^\s@<>()",;:.]+)+$/;

export function readEmail(cell: RichCell): CellReading {
  const text = cell.text.trim().toLowerCase();
  return EMAIL.test(text) && text.length <= 254 ? fine(text) : refused('NOT_AN_EMAIL');
}

/** The digits of a cell without what people put between them; undefined where there is anything else. */
function digitsOf(cell: RichCell): string | undefined {
  const text = cell.text.trim();
  if (cell.kind === 'NUMBER') {
    const number = Number(text);
    return Number.isSafeInteger(number) && number >= 0 ? String(number) : undefined;
  }
  const bare = text.replace(/^['’]/, '').replace(/[\s.-]/g, '');
  return /^\+?\d+$/.test(bare) ? bare : undefined;
}
