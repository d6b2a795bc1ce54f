import { err, ok, type Result } from '@thidua/domain/kernel';

/** `AMBIGUOUS` carries both readings, so that the form can ask instead of guessing. */
export type NumberProblem =
  | { readonly kind: 'NOT_A_NUMBER' }
  | { readonly kind: 'AMBIGUOUS'; readonly asDecimal: number; readonly asThousands: number };

const GROUPED_BY_DOT = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const GROUPED_BY_COMMA = /^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$|^-?\d{1,3}(,\d{3})+\.\d+$/;
const PLAIN = /^-?\d+([.,]\d+)?$/;

/**
 * Reads `87,5` as typed and `87.5` as pasted from Excel; `1.234` is one thousand two hundred thirty-four. Where a number
 * stays below a thousand (`maximum`, e.g. 100 in a percent field) the same text is ambiguous and is reported so.
 */
export function parseNumber(text: string, options: { readonly maximum?: number } = {}): Result<number, NumberProblem> {
  const typed = text.replaceAll(/[\s\u00A0]/g, '').replace(/%$/, '');

  if (/^-?\d{1,3}[.,]\d{3}$/.test(typed)) {
    const asThousands = Number(typed.replace(/[.,]/, ''));
    const asDecimal = Number(typed.replace(',', '.'));
    const isTooLarge = options.maximum !== undefined && asThousands > options.maximum;
    // A comma before three digits is no thousands mark in Việt Nam, and no decimal that people type either.
    return isTooLarge || typed.includes(',') ? err({ kind: 'AMBIGUOUS', asDecimal, asThousands }) : ok(asThousands);
  }
  if (GROUPED_BY_DOT.test(typed)) return ok(Number(typed.replaceAll('.', '').replace(',', '.')));
  if (GROUPED_BY_COMMA.test(typed)) return ok(Number(typed.replaceAll(',', '')));
  if (PLAIN.test(typed)) return ok(Number(typed.replace(',', '.')));
  return err({ kind: 'NOT_A_NUMBER' });
}
