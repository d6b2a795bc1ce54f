import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { payrollStanding, totalsByBudgetLine } from './commendation-fund.ts';

const IN_A = plainDate('2021-12-28');

describe('the bonuses of a year beside a fifth of its payroll (BONUS.8)', () => {
  test.each([
    ['within it', 80_000_000, 120_000_000],
    ['to the last đồng', 200_000_000, 0],
    ['beyond it', 210_000_000, -10_000_000],
  ] as const)('%s', (_name, paid, left) => {
    expect(payrollStanding(IN_A, { payroll: 1_000_000_000, fund: undefined, paid })).toMatchObject({
      most: 200_000_000,
      left,
    });
  });

  test('cannot be told while the payroll of the year is not set', () =>
    expect(payrollStanding(IN_A, { payroll: undefined, fund: 5_000_000, paid: 1 })).toMatchObject({
      most: undefined,
      left: undefined,
      isFundBeyond: false,
    }));

  test('a fund that was set higher than a fifth is told', () => {
    const isBeyond = (fund: number) => payrollStanding(IN_A, { payroll: 1_000_000_000, fund, paid: 0 }).isFundBeyond;
    expect([200_000_000, 200_000_001].map(isBeyond)).toEqual([false, true]);
  });

  test.each([
    ['2021-12-28', 'điểm a khoản 2 Điều 65 Nghị định 91/2017/NĐ-CP'],
    ['2024-12-28', 'Nghị định 98/2023/NĐ-CP'],
    ['2025-12-28', 'điểm a khoản 3 Điều 46 Nghị định 152/2025/NĐ-CP'],
  ] as const)('rests in %s on %s', (day, ground) => {
    expect(payrollStanding(plainDate(day), { payroll: 1, fund: undefined, paid: 0 }).ground).toBe(ground);
  });
});

test('budget lines are added up, the largest first, decisions without one at the end', () => {
  const of = (budgetLine: string | null, total: number) => ({ budgetLine, total });
  expect(totalsByBudgetLine([of(null, 900), of('6202', 100), of('6201', 300), of('6202', 250)])).toEqual([
    { budgetLine: '6202', decisions: 2, total: 350 },
    { budgetLine: '6201', decisions: 1, total: 300 },
    { budgetLine: null, decisions: 1, total: 900 },
  ]);
});
