import { provision, type Citation } from '../eligibility/index.ts';
import { plainDate, type PlainDate } from '../kernel/index.ts';

export interface BaseSalary {
  readonly from: PlainDate;
  /** Whole đồng a month. */
  readonly amount: number;
  readonly citation: Citation;
}

/** Mức lương cơ sở by the day it began (law.md a.4), the oldest first. A new decree is a new row. */
export const BASE_SALARIES: readonly BaseSalary[] = [
  { from: plainDate('2017-07-01'), amount: 1_300_000, citation: provision('DECREE_47_2017') },
  { from: plainDate('2018-07-01'), amount: 1_390_000, citation: provision('DECREE_72_2018') },
  { from: plainDate('2019-07-01'), amount: 1_490_000, citation: provision('DECREE_38_2019') },
  { from: plainDate('2023-07-01'), amount: 1_800_000, citation: provision('DECREE_24_2023') },
  { from: plainDate('2024-07-01'), amount: 2_340_000, citation: provision('DECREE_73_2024') },
  { from: plainDate('2026-07-01'), amount: 2_530_000, citation: provision('DECREE_161_2026') },
];

/** What a bonus is reckoned by: the base salary of the day the decision is issued, not of the year rewarded (BONUS.1). */
export function baseSalaryOn(day: PlainDate): BaseSalary | undefined {
  return BASE_SALARIES.findLast(({ from }) => from <= day);
}
