import { decisionSign, MAXIMUM_DOCUMENT_NUMBER } from '../decisions/index.ts';

/** A number of the body's own register: 64 and “QĐ-SNgV”. */
export interface OwnNumber {
  readonly number: number;
  readonly sign: string;
}

/**
 * The number in the body's own register that a typed decision bears, e.g. of “64/QĐ-SNgV”; undefined for a decision of another body,
 * which takes none of ours, and for words without a number.
 */
export function ownDecisionNumber(typed: string, bodySign: string): OwnNumber | undefined {
  const [, digits, sign] = /^\s*(?:số\s*:?\s*)?(\d{1,6})\s*\/\s*(\S.*?)\s*$/iu.exec(typed.normalize('NFC')) ?? [];
  if (digits === undefined || sign === undefined) return undefined;
  const own = decisionSign(bodySign);
  if (folded(sign) !== folded(own)) return undefined;
  const number = Number(digits);
  return number < 1 || number > MAXIMUM_DOCUMENT_NUMBER ? undefined : { number, sign: own };
}

/** Hyphens are typed with and without spaces, letters in any case. */
function folded(sign: string): string {
  return sign.normalize('NFC').replaceAll(/\s+/g, '').replaceAll('–', '-').toLocaleLowerCase('vi');
}
