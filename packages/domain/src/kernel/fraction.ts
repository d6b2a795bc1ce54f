/** A share written as the law writes it: 2/3, 90/100. Never a float: 2/3 of 9 must be exactly 6. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Compares `part/whole` with a fraction without dividing. Negative: below; 0: equal; positive: above. */
export function compareShare(part: number, whole: number, fraction: Fraction): number {
  return part * fraction.denominator - whole * fraction.numerator;
}

/** The smallest count that reaches the fraction of `whole` (or exceeds it when `strict`). */
export function countNeeded(whole: number, fraction: Fraction, strict: boolean): number {
  const scaled = whole * fraction.numerator;
  return strict ? Math.floor(scaled / fraction.denominator) + 1 : Math.ceil(scaled / fraction.denominator);
}

/** One hundred per cent in basis points: shares are whole numbers of hundredths of a per cent. */
export const WHOLE_IN_BASIS_POINTS = 10_000;

/** The largest count that stays within `basisPoints` of `base`: floor(15 % of 23) = 3. */
export function floorShare(basisPoints: number, base: number): number {
  return Math.floor((basisPoints * base) / WHOLE_IN_BASIS_POINTS);
}

/** The smallest count that reaches `basisPoints` of `base`: ceil(15 % of 24) = 4. */
export function ceilShare(basisPoints: number, base: number): number {
  return Math.ceil((basisPoints * base) / WHOLE_IN_BASIS_POINTS);
}
