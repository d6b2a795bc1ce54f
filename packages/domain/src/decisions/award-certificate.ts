import type { InputProblem } from '../kernel/index.ts';
import { tooLongProblems } from '../works/index.ts';
import { AWARDS, type AwardCode } from '../vocabulary/index.ts';

/** What one print may hold; the CHECKs of the tables repeat it. */
export const AWARD_PRINT_LIMITS = {
  stockName: 60,
  reason: 300,
  /** Certificates of one print. */
  lines: 300,
  /** Half millimetres by which text may be moved: 30 mm. */
  offset: 60,
} as const;

/** Reads of the public check by one network in a quarter of an hour: a hall full of telephones, and no use for guessing. */
export const AWARD_CHECK_BUDGET = { limit: 300, windowMs: 15 * 60_000 } as const;

export interface PrintOrder {
  readonly stockName: string;
  readonly offsetXHalfMm: number;
  readonly offsetYHalfMm: number;
  readonly reason: string;
}

export interface LineToPrint {
  readonly printCount: number;
  readonly isRevoked: boolean;
}

/** What keeps certificates from being printed. A further print of the same certificate says why. */
export function printProblems(order: PrintOrder, lines: readonly LineToPrint[]): readonly InputProblem[] {
  const { stockName, offsetXHalfMm, offsetYHalfMm, reason } = order;
  const { lines: most, stockName: longestName, reason: longestReason, offset } = AWARD_PRINT_LIMITS;
  const again = lines.filter(({ printCount }) => printCount > 0).length;
  const revoked = lines.filter(({ isRevoked }) => isRevoked).length;
  const isMoved = offsetXHalfMm !== 0 || offsetYHalfMm !== 0;
  const tooFar = (field: string, value: number) =>
    Math.abs(value) > offset ? [{ field, code: 'OUT_OF_RANGE', limit: offset, actual: value }] : [];
  return [
    ...(lines.length === 0 ? [{ field: 'lineIds', code: 'REQUIRED' }] : []),
    ...(lines.length > most ? [{ field: 'lineIds', code: 'TOO_MANY', limit: most, actual: lines.length }] : []),
    ...(revoked > 0 ? [{ field: 'lineIds', code: 'AWARD_REVOKED', actual: revoked }] : []),
    ...tooLongProblems('stockName', stockName, longestName),
    ...(stockName === '' && isMoved ? [{ field: 'stockName', code: 'REQUIRED' }] : []),
    ...tooFar('offsetXHalfMm', offsetXHalfMm),
    ...tooFar('offsetYHalfMm', offsetYHalfMm),
    ...(again > 0 && reason === '' ? [{ field: 'reason', code: 'REPRINT_NEEDS_REASON', actual: again }] : []),
    ...tooLongProblems('reason', reason, longestReason),
  ];
}

/** `TẶNG` over giấy khen, `TẶNG DANH HIỆU` over a title. */
export function certificateGives(award: AwardCode): string {
  return AWARDS[award].nature === 'TITLE' ? 'TẶNG DANH HIỆU' : 'TẶNG';
}

/** The large word: giấy khen without whose it is, a title by its name. */
export function certificateAward(award: AwardCode): string {
  return award === 'DIRECTOR_COMMENDATION' ? 'Giấy khen' : AWARDS[award].name;
}
