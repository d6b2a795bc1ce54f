import { formatNumber, parseNumber } from '../../../lib/format/index.ts';
import { err, ok, WHOLE_IN_BASIS_POINTS, type Result } from '@thidua/domain/kernel';

/** Why a typed share was not understood. */
export type ShareProblem = 'EMPTY' | 'NOT_A_NUMBER' | 'AMBIGUOUS' | 'TOO_FINE' | 'OUT_OF_RANGE';

const WHOLE_PER_CENT = 100;
/** How far a product of a typed decimal and 100 may be off by binary rounding. */
const ROUNDING = 1e-6;

/** Reads a share in per cent as typed (`33,3`, `33.33`, `40 %`) into basis points; two decimals at most. */
export function parseShare(text: string): Result<number, ShareProblem> {
  if (text.trim() === '') return err('EMPTY');
  const parsed = parseNumber(text, { maximum: WHOLE_PER_CENT });
  if (!parsed.ok) return err(parsed.error.kind);
  if (parsed.value < 0 || parsed.value > WHOLE_PER_CENT) return err('OUT_OF_RANGE');
  const basisPoints = Math.round(parsed.value * WHOLE_PER_CENT);
  return Math.abs(parsed.value * WHOLE_PER_CENT - basisPoints) > ROUNDING ? err('TOO_FINE') : ok(basisPoints);
}

/** Basis points as the field shows them: `3330` → `33,3`. */
export function formatShare(basisPoints: number): string {
  return formatNumber(basisPoints / WHOLE_PER_CENT, 2);
}

export interface ShareTotal {
  /** Sum of the shares that could be read, in basis points. */
  readonly sum: number;
  /** What is missing to 100 % (positive) or too much (negative), in basis points. */
  readonly missing: number;
  /** How many fields hold no share that can be read. */
  readonly unreadCount: number;
}

/** The live total under the list of authors. */
export function totalShares(texts: readonly string[]): ShareTotal {
  let sum = 0;
  let unreadCount = 0;
  for (const text of texts) {
    const parsed = parseShare(text);
    if (parsed.ok) sum += parsed.value;
    else unreadCount += 1;
  }
  return { sum, missing: WHOLE_IN_BASIS_POINTS - sum, unreadCount };
}
