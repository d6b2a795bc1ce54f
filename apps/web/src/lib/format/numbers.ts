/** Digits, dot for thousands, comma for decimals, in both languages: figures copied into papers keep their meaning. */
function formatterWith(decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals });
}

const whole = formatterWith(0);
const oneDecimal = formatterWith(1);

/** `1234567.891` → `1.234.567,9` with one decimal (the default), `1.234.568` with none. */
export function formatNumber(value: number, decimals: 0 | 1 | 2 = 1): string {
  if (decimals === 0) return whole.format(value);
  return (decimals === 1 ? oneDecimal : formatterWith(decimals)).format(value);
}

/** A share of one → per cent without a space: `0.2222` → `22,2%`. */
export function formatPercent(share: number): string {
  return `${oneDecimal.format(share * 100)}%`;
}

/** Hundredths of a per cent, as the contract carries shares: `2222` → `22,2%`. */
export function formatBasisPoints(basisPoints: number): string {
  return formatPercent(basisPoints / 10_000);
}

/** `1350000` → `1.350.000 đồng`. */
export function formatMoney(dong: number): string {
  return `${whole.format(dong)}\u00A0đồng`;
}

/** Counts in papers have two digits at least: `2` → `02`, `12` → `12`. On screen they are not padded. */
export function formatPaperCount(count: number): string {
  return whole.format(count).padStart(2, '0');
}
