import { err, isPlainDate, ok, type PlainDate, type Result } from '@thidua/domain/kernel';

/** Why a typed date was not understood. */
export type DateProblem =
  | { readonly kind: 'SHAPE' }
  | { readonly kind: 'NO_SUCH_DAY'; readonly typed: string; readonly month: string; readonly daysInMonth: number }
  | { readonly kind: 'NO_SUCH_MONTH'; readonly typed: string };

const WITH_SEPARATORS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;
const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{4})$/;

/**
 * Reads a date as people in Việt Nam type it: `5/12/2021`, `05-12-2021`, `5.12.21`, `05122021`. A year of two digits is
 * in this century. Never guesses: `12/2021`, `2021` and days that do not exist are problems.
 */
export function parseDate(text: string): Result<PlainDate, DateProblem> {
  const typed = text.trim();
  const [, date, month, year] = WITH_SEPARATORS.exec(typed) ?? EIGHT_DIGITS.exec(typed) ?? [];
  if (date === undefined || month === undefined || year === undefined) return err({ kind: 'SHAPE' });

  const fullYear = year.length === 2 ? `20${year}` : year;
  const shown = `${date.padStart(2, '0')}/${month.padStart(2, '0')}/${fullYear}`;
  const iso = `${fullYear}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (isPlainDate(iso)) return ok(iso);
  if (Number(month) < 1 || Number(month) > 12) return err({ kind: 'NO_SUCH_MONTH', typed: shown });
  return err({
    kind: 'NO_SUCH_DAY',
    typed: shown,
    month: `${month.padStart(2, '0')}/${fullYear}`,
    daysInMonth: new Date(Date.UTC(Number(fullYear), Number(month), 0)).getUTCDate(),
  });
}
