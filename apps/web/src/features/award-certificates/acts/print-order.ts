import { manyOf, numberOf, textOf, type FormValues } from '../../../ui/forms/form-field.ts';
import type { AwardCertificateDeskQuery } from '../components/award-certificates.gql.ts';

export type Stock = AwardCertificateDeskQuery['awardCertificateDesk']['stocks'][number];

/** Choices of paper beside the stocks that are known by name. */
export const FULL = 'tron-ban';
export const OTHER = 'phoi-khac';
const KNOWN = 'phoi:';

export function knownStock(stockName: string): string {
  return `${KNOWN}${stockName}`;
}

export function isOnStock(values: FormValues): boolean {
  return textOf(values, 'paper') !== FULL;
}

export function isOtherStock(values: FormValues): boolean {
  return textOf(values, 'paper') === OTHER;
}

/** What the form means: an offset that is left empty stays as this stock was last printed. */
export function printOrder(values: FormValues, stocks: readonly Stock[]) {
  const paper = textOf(values, 'paper');
  const known = stocks.find(({ stockName }) => knownStock(stockName) === paper);
  const halves = (name: string, last: number) => {
    const { value } = numberOf(values, name);
    return value === undefined ? last : Math.round(value * 2);
  };
  const isFull = paper === FULL;
  return {
    lineIds: [...manyOf(values, 'lineIds')],
    stockName: isFull ? '' : (known?.stockName ?? textOf(values, 'stockName')),
    offsetXHalfMm: isFull ? 0 : halves('offsetXHalfMm', known?.offsetXHalfMm ?? 0),
    offsetYHalfMm: isFull ? 0 : halves('offsetYHalfMm', known?.offsetYHalfMm ?? 0),
    reason: textOf(values, 'reason'),
  };
}
