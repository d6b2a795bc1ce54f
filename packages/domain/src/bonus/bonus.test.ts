import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../eligibility/index.ts';
import { plainDate, type PlainDate } from '../kernel/index.ts';
import { AWARD_CODES, AWARDS, NOMINEE_KINDS, type AwardCode, type NomineeKind } from '../vocabulary/index.ts';
import { BASE_SALARIES, baseSalaryOn } from './base-salary.ts';
import { bonusMultiple } from './bonus-multiples.ts';
import { fundOn, fundStanding } from './commendation-fund.ts';
import { BONUS_STEP, bonusesOf, roundedBonus, type RewardedLine } from './bonus-of-lines.ts';

/** A day under each regime and base salary of the table of amounts. */
const A_1490 = plainDate('2021-12-28');
const A_1800 = plainDate('2023-12-28');
const B_1800 = plainDate('2024-02-01');
const B_2340 = plainDate('2025-12-28');
const B_2530 = plainDate('2026-11-28');
const DAYS = [A_1490, A_1800, B_1800, B_2340, B_2530] as const;

function line(award: AwardCode, subjectKind: NomineeKind, over: Partial<RewardedLine> = {}): RewardedLine {
  return { ordinal: 1, subject: 'one', subjectKind, award, ...over };
}

function paid(award: AwardCode, kind: NomineeKind, day: PlainDate): number {
  return bonusesOf([line(award, kind)], day).total;
}

test.each([
  ['ADVANCED_WORKER', 'PERSON', [450_000, 540_000, 540_000, 710_000, 760_000]],
  ['GRASSROOTS_EMULATION_FIGHTER', 'PERSON', [1_490_000, 1_800_000, 1_800_000, 2_340_000, 2_530_000]],
  ['PROVINCIAL_EMULATION_FIGHTER', 'PERSON', [4_470_000, 5_400_000, 5_400_000, 7_020_000, 7_590_000]],
  ['NATIONAL_EMULATION_FIGHTER', 'PERSON', [6_710_000, 8_100_000, 8_100_000, 10_530_000, 11_390_000]],
  ['ADVANCED_COLLECTIVE', 'COLLECTIVE', [1_200_000, 1_440_000, 1_440_000, 1_880_000, 2_030_000]],
  ['EXCELLENT_COLLECTIVE', 'COLLECTIVE', [2_240_000, 2_700_000, 2_700_000, 3_510_000, 3_800_000]],
  ['PROVINCIAL_FLAG', 'COLLECTIVE', [11_920_000, 14_400_000, 14_400_000, 18_720_000, 20_240_000]],
  ['MINISTERIAL_FLAG', 'COLLECTIVE', [11_920_000, 14_400_000, 14_400_000, 18_720_000, 20_240_000]],
  ['GOVERNMENT_FLAG', 'COLLECTIVE', [17_880_000, 21_600_000, 21_600_000, 28_080_000, 30_360_000]],
  ['DIRECTOR_COMMENDATION', 'PERSON', [450_000, 540_000, 540_000, 710_000, 760_000]],
  ['DIRECTOR_COMMENDATION', 'COLLECTIVE', [900_000, 1_080_000, 1_080_000, 1_410_000, 1_520_000]],
  ['PROVINCIAL_MERIT', 'PERSON', [1_490_000, 1_800_000, 2_700_000, 3_510_000, 3_800_000]],
  ['PROVINCIAL_MERIT', 'COLLECTIVE', [2_980_000, 3_600_000, 5_400_000, 7_020_000, 7_590_000]],
  ['MINISTERIAL_MERIT', 'PERSON', [1_490_000, 1_800_000, 2_700_000, 3_510_000, 3_800_000]],
  ['PRIME_MINISTER_MERIT', 'PERSON', [5_220_000, 6_300_000, 6_300_000, 8_190_000, 8_860_000]],
  ['PRIME_MINISTER_MERIT', 'COLLECTIVE', [10_430_000, 12_600_000, 12_600_000, 16_380_000, 17_710_000]],
  ['LABOUR_ORDER_THIRD', 'PERSON', [6_710_000, 8_100_000, 8_100_000, 10_530_000, 11_390_000]],
  ['LABOUR_ORDER_SECOND', 'COLLECTIVE', [22_350_000, 27_000_000, 27_000_000, 35_100_000, 37_950_000]],
  ['LABOUR_ORDER_FIRST', 'COLLECTIVE', [26_820_000, 32_400_000, 32_400_000, 42_120_000, 45_540_000]],
] as const)('%s of a %s, by the base salaries of 2021, 2023, 2024, 2025 and 2026: %j', (award, kind, amounts) => {
  expect(DAYS.map((day) => paid(award, kind, day))).toEqual(amounts);
});

test.each([
  ['2017-06-30', undefined, ''],
  ['2017-07-01', 1_300_000, 'Nghị định 47/2017/NĐ-CP'],
  ['2018-07-01', 1_390_000, 'Nghị định 72/2018/NĐ-CP'],
  ['2019-07-01', 1_490_000, 'Nghị định 38/2019/NĐ-CP'],
  ['2023-06-30', 1_490_000, 'Nghị định 38/2019/NĐ-CP'],
  ['2023-07-01', 1_800_000, 'Nghị định 24/2023/NĐ-CP'],
  ['2024-07-01', 2_340_000, 'Nghị định 73/2024/NĐ-CP'],
  ['2026-06-30', 2_340_000, 'Nghị định 73/2024/NĐ-CP'],
  ['2026-07-01', 2_530_000, 'Nghị định 161/2026/NĐ-CP'],
])('a decision of %s is paid by a base salary of %s', (day, amount, decree) => {
  const salary = baseSalaryOn(plainDate(day));
  expect(salary?.amount).toBe(amount);
  expect(salary === undefined ? '' : cite(salary.citation)).toBe(decree);
});

test.each([
  ['ADVANCED_WORKER', 'PERSON', A_1490, 'Điều 69 Nghị định 91/2017/NĐ-CP'],
  ['DIRECTOR_COMMENDATION', 'COLLECTIVE', A_1490, 'Điều 73 Nghị định 91/2017/NĐ-CP'],
  ['GRASSROOTS_EMULATION_FIGHTER', 'PERSON', B_1800, 'Điều 54 Nghị định 98/2023/NĐ-CP'],
  ['ADVANCED_COLLECTIVE', 'COLLECTIVE', B_2340, 'Điều 50 Nghị định 152/2025/NĐ-CP'],
  ['DIRECTOR_COMMENDATION', 'PERSON', B_2530, 'Điều 54 Nghị định 152/2025/NĐ-CP'],
  ['DIRECTOR_COMMENDATION', 'HOUSEHOLD', B_2530, 'khoản 3 Điều 54 Nghị định 152/2025/NĐ-CP'],
] as const)('%s of a %s on %s rests on %s', (award, kind, day, text) => {
  const [bonus] = bonusesOf([line(award, kind)], day).lines;
  expect(bonus && cite(bonus.citation)).toBe(text);
});

test('what was not read in decree 98 says so: the forms; its titles were read', () => {
  const [form] = bonusesOf([line('DIRECTOR_COMMENDATION', 'PERSON')], B_1800).lines;
  const [title] = bonusesOf([line('ADVANCED_WORKER', 'PERSON')], B_1800).lines;
  expect([form?.isUnread, title?.isUnread]).toEqual([true, false]);
});

describe('several awards of one decision', () => {
  const worker = line('ADVANCED_WORKER', 'PERSON', { ordinal: 2 });
  const fighter = line('GRASSROOTS_EMULATION_FIGHTER', 'PERSON', { ordinal: 1 });
  const form = line('DIRECTOR_COMMENDATION', 'PERSON', { ordinal: 3 });

  test('of two titles only the higher is paid; the other says with which line, and under what article', () => {
    const { lines, total } = bonusesOf([fighter, worker], A_1490);
    expect(total).toBe(1_490_000);
    expect(lines[1]).toMatchObject({ outcome: 'HIGHER_TITLE', amount: 0, full: 450_000, paidWith: 1 });
    expect(lines[1] && cite(lines[1].citation)).toBe('Điều 68 Nghị định 91/2017/NĐ-CP');
  });
  test('titles of two people are both paid', () => {
    expect(bonusesOf([fighter, { ...worker, subject: 'two' }], A_1490).total).toBe(1_940_000);
  });
  test('a title and a form are both paid', () => {
    expect(bonusesOf([fighter, form], A_1490).total).toBe(1_940_000);
  });
  test('forms are each paid', () => {
    expect(bonusesOf([form, { ...form, ordinal: 4 }], B_2530).total).toBe(1_520_000);
  });
});

test('a household gets one and a half times a person; decree 91 says nothing of it, so nothing is paid by itself', () => {
  expect(paid('DIRECTOR_COMMENDATION', 'HOUSEHOLD', B_2340)).toBe(1_060_000);
  const { lines, total } = bonusesOf([line('DIRECTOR_COMMENDATION', 'HOUSEHOLD')], A_1490);
  expect(lines[0]).toMatchObject({ outcome: 'NOT_IN_LAW', multiple: undefined });
  expect(total).toBe(0);
});

test('of a commemorative medal the law names the most, and decree 91 nothing', () => {
  const [medal] = bonusesOf([line('COMMEMORATIVE_MEDAL', 'PERSON')], B_2340).lines;
  expect(medal).toMatchObject({ outcome: 'UP_TO', amount: 0, full: 1_410_000 });
  expect(bonusMultiple('A', 'COMMEMORATIVE_MEDAL', 'PERSON')).toBeUndefined();
});

test('where doubling before or after rounding differs, both are told and the law’s order of words is paid', () => {
  const [merit] = bonusesOf([line('PRIME_MINISTER_MERIT', 'COLLECTIVE')], A_1490).lines;
  expect(merit).toMatchObject({ amount: 10_430_000, otherReading: 10_440_000 });
  const [commendation] = bonusesOf([line('DIRECTOR_COMMENDATION', 'COLLECTIVE')], A_1490).lines;
  expect(commendation).toMatchObject({ unrounded: 894_000, amount: 900_000, otherReading: undefined });
});

test('a body that rounds first is followed, and nothing is left in doubt', () => {
  const [commendation] = bonusesOf([line('DIRECTOR_COMMENDATION', 'COLLECTIVE')], B_2340, 'ROUND_FIRST').lines;
  expect(commendation).toMatchObject({
    unrounded: 1_420_000,
    amount: 1_420_000,
    otherReading: undefined,
    multiplied: { personBonus: 710_000, factor: 200 },
  });
  const [person] = bonusesOf([line('DIRECTOR_COMMENDATION', 'PERSON')], B_2340, 'ROUND_FIRST').lines;
  expect(person).toMatchObject({ unrounded: 702_000, amount: 710_000, multiplied: undefined });
  const [told] = bonusesOf([line('DIRECTOR_COMMENDATION', 'COLLECTIVE')], B_2340, 'MULTIPLY_FIRST').lines;
  expect(told).toMatchObject({ amount: 1_410_000, otherReading: undefined });
});

test.each([
  ['2021-12-28', 45_000_000],
  ['2022-01-01', undefined],
  ['2020-12-31', undefined],
])('a fund set from 01/03/2021 on is, on %s, %s: every year has its own', (day, amount) => {
  expect(fundOn(plainDate(day), { millions: 45, validFrom: plainDate('2021-03-01') })).toBe(amount);
});

test('what is left of the fund is told also where nothing is left', () => {
  expect(fundStanding(10_000_000, 8_000_000, 1_500_000).left).toBe(500_000);
  expect(fundStanding(10_000_000, 9_000_000, 1_500_000).left).toBe(-500_000);
  expect(fundOn(plainDate('2021-12-28'), undefined)).toBeUndefined();
});

test('every award has a bonus in every regime but the medal of decree 91', () => {
  for (const regime of ['A', 'B1', 'B2'] as const) {
    const without = AWARD_CODES.filter((award) =>
      AWARDS[award].subjects.some((kind) => kind !== 'HOUSEHOLD' && bonusMultiple(regime, award, kind) === undefined),
    );
    expect(without, regime).toEqual(regime === 'A' ? ['COMMEMORATIVE_MEDAL'] : []);
  }
});

const anyDay = fc
  .integer({ min: 0, max: 3_600 })
  .map((days) => plainDate(new Date(Date.UTC(2017, 6, 1) + days * 86_400_000).toISOString().slice(0, 10)));
const anyLines = fc
  .array(
    fc.record({
      subject: fc.constantFrom('one', 'two', 'three'),
      subjectKind: fc.constantFrom(...NOMINEE_KINDS),
      award: fc.constantFrom(...AWARD_CODES),
    }),
    { maxLength: 12 },
  )
  .map((lines) => lines.map((each, at) => ({ ...each, ordinal: at + 1 })));

test('an amount is never below what the law gives, less than one step above it, and whole tens of thousands', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000 }), (unrounded) => {
      const amount = roundedBonus(unrounded);
      expect(amount % BONUS_STEP).toBe(0);
      expect(amount).toBeGreaterThanOrEqual(unrounded);
      expect(amount - unrounded).toBeLessThan(BONUS_STEP);
    }),
  );
});

test('the total is the sum of the lines; a subject is paid for one title at most, and for the highest', () => {
  fc.assert(
    fc.property(anyLines, anyDay, (lines, day) => {
      const bonus = bonusesOf(lines, day);
      expect(bonus.total).toBe(bonus.lines.reduce((sum, { amount }) => sum + amount, 0));
      const titles = lines.filter(({ award }) => AWARDS[award].nature === 'TITLE');
      for (const [subject, own] of Map.groupBy(titles, (each) => each.subject)) {
        const told = own.map(({ ordinal }) => bonus.lines[ordinal - 1]);
        const amounts = told.flatMap((each) => (each !== undefined && each.amount > 0 ? each.amount : []));
        expect(amounts.length, subject).toBeLessThanOrEqual(1);
        const highest = Math.max(0, ...told.map((each) => each?.full ?? 0));
        expect(amounts[0] ?? 0, subject).toBe(highest);
      }
    }),
  );
});

test('a base salary has been read for every day since the first regime, each higher than the one before', () => {
  BASE_SALARIES.forEach(({ from, amount }, at) => {
    const before = BASE_SALARIES[at - 1];
    if (before === undefined) return;
    expect(from > before.from).toBe(true);
    expect(amount).toBeGreaterThan(before.amount);
  });
});

describe('titles of one period in several decisions (BONUS.3)', () => {
  const before = (amount: number) => new Map([['one', { amount, paper: '151/QĐ-SNgV' }]]);
  const bonus = (award: AwardCode, amount: number) =>
    bonusesOf([line(award, 'PERSON')], A_1490, undefined, before(amount)).lines[0];

  test.each([
    ['ADVANCED_WORKER', 450_000, 'PAID_BEFORE', 0],
    ['ADVANCED_WORKER', 1_490_000, 'PAID_BEFORE', 0],
    ['GRASSROOTS_EMULATION_FIGHTER', 450_000, 'DIFFERENCE', 1_040_000],
    ['GRASSROOTS_EMULATION_FIGHTER', 0, 'PAID', 1_490_000],
    ['DIRECTOR_COMMENDATION', 450_000, 'PAID', 450_000],
  ] as const)('%s where %i was paid: %s, %i', (award, paidBefore, outcome, amount) => {
    expect(bonus(award, paidBefore)).toMatchObject({ outcome, amount });
  });

  test('whatever was paid before, both together are the highest title or what was paid, whichever is more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (tens) => {
        const amount = tens * BONUS_STEP;
        expect(amount + (bonus('GRASSROOTS_EMULATION_FIGHTER', amount)?.amount ?? 0)).toBe(Math.max(amount, 1_490_000));
      }),
    );
  });
});
