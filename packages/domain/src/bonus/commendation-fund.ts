import { cite, provision, regimeInForce, rulesUnder, type Citation, type RuleRegime } from '../eligibility/index.ts';
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

/** Settings of the body: its fund and its payroll of a year in millions of đồng, the budget line, and how “gấp đôi” is read. */
export const BONUS_SETTING = {
  fund: 'commendationFund',
  payroll: 'yearlyPayroll',
  line: 'bonusBudgetLine',
  reading: 'bonusReading',
} as const;
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

/** The fund is made of at most a fifth of what the body pays by grade in the year; what is given to it comes on top (law.md BONUS.8). */
export const FUND_SHARE_PERCENT = 20;

/** Decree 98/2023 was not read article by article: its regime names the decree as a whole. */
const FUND_SHARE_GROUND = {
  A: provision('DECREE_91', 65, 2, 'a'),
  B1: provision('DECREE_98'),
  B2: provision('DECREE_152', 46, 3, 'a'),
} as const satisfies Record<RuleRegime, Citation>;

export interface PayrollStanding {
  /** A fifth of the payroll; undefined while the payroll of the year is not set. */
  readonly most: number | undefined;
  /** What the fifth still allows after this decision; below nought beyond it. */
  readonly left: number | undefined;
  /** True where the fund itself was set higher: only gifts explain that. */
  readonly isFundBeyond: boolean;
  readonly ground: string;
}

/** How the bonuses of the year of a day stand beside a fifth of its payroll. */
export function payrollStanding(
  day: PlainDate,
  {
    payroll,
    fund,
    paid,
  }: { readonly payroll: number | undefined; readonly fund: number | undefined; readonly paid: number },
): PayrollStanding {
  const most = payroll === undefined ? undefined : Math.floor((payroll * FUND_SHARE_PERCENT) / 100);
  return {
    most,
    left: most === undefined ? undefined : most - paid,
    isFundBeyond: most !== undefined && fund !== undefined && fund > most,
    ground: cite(FUND_SHARE_GROUND[rulesUnder(regimeInForce(day))]),
  };
}

export interface PaidDecision {
  /** The budget line as it was written down; null where none was chosen. */
  readonly budgetLine: string | null;
  readonly total: number;
}

export interface BudgetLineTotal extends PaidDecision {
  readonly decisions: number;
}

/** What was paid from each budget line, the largest first; decisions that name none stand together at the end. */
export function totalsByBudgetLine(paid: readonly PaidDecision[]): readonly BudgetLineTotal[] {
  return [...Map.groupBy(paid, ({ budgetLine }) => budgetLine)]
    .map(([budgetLine, ofLine]) => ({
      budgetLine,
      decisions: ofLine.length,
      total: ofLine.reduce((sum, { total }) => sum + total, 0),
    }))
    .toSorted(
      (left, right) => Number(left.budgetLine === null) - Number(right.budgetLine === null) || right.total - left.total,
    );
}
