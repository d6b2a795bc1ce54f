import { yearOf, type PlainDate } from '../kernel/index.ts';

/**
 * “Gấp đôi cá nhân” can be read in two ways where rounding comes in: multiples first and then one rounding, or the rounded bonus of
 * a person multiplied. The law does not say; a body may say which it follows.
 */
export const BONUS_READINGS = ['MULTIPLY_FIRST', 'ROUND_FIRST'] as const;
export type BonusReading = (typeof BONUS_READINGS)[number];
export const USUAL_BONUS_READING: BonusReading = 'MULTIPLY_FIRST';

export const BONUS_READING_NAMES = {
  MULTIPLY_FIRST: 'Nhân hệ số của tập thể, hộ gia đình rồi làm tròn một lần',
  ROUND_FIRST: 'Làm tròn mức của cá nhân, rồi nhân với số lần',
} as const satisfies Record<BonusReading, string>;

/** Chapter lines of the state budget from which bonuses are paid (Mục 6200). */
export const BUDGET_LINES = ['6201', '6202', '6249'] as const;
export type BudgetLine = (typeof BUDGET_LINES)[number];

export const BUDGET_LINE_NAMES = {
  '6201': 'Tiểu mục 6201, thưởng thường xuyên',
  '6202': 'Tiểu mục 6202, thưởng đột xuất',
  '6249': 'Tiểu mục 6249, thưởng khác',
} as const satisfies Record<BudgetLine, string>;

/** Settings of the body: its fund of a year in millions of đồng, the budget line, and how “gấp đôi” is read. */
export const BONUS_SETTING = { fund: 'commendationFund', line: 'bonusBudgetLine', reading: 'bonusReading' } as const;
export const MILLION = 1_000_000;

/** A fund as it was set: it is of the year in which it begins to hold, and of no later one. */
export interface FundSet {
  readonly millions: number;
  readonly validFrom: PlainDate;
}

/** The fund of the year of a day, in đồng; undefined while none was set for that year. */
export function fundOn(day: PlainDate, set: FundSet | undefined): number | undefined {
  return set !== undefined && yearOf(set.validFrom) === yearOf(day) ? set.millions * MILLION : undefined;
}

export interface FundStanding {
  readonly amount: number;
  /** By other decisions issued in the year. */
  readonly paidOtherwise: number;
  /** After this decision; below nought where it goes beyond the fund. */
  readonly left: number;
}

export function fundStanding(amount: number, paidOtherwise: number, total: number): FundStanding {
  return { amount, paidOtherwise, left: amount - paidOtherwise - total };
}
