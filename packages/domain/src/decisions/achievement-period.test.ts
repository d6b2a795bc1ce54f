import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { commonPeriod, periodProblems, proposedPeriod, type ProposedAchievement } from './achievement-period.ts';

const DRAFTED = plainDate('2021-12-10');
const YEARLY: ProposedAchievement = {
  award: 'DIRECTOR_COMMENDATION',
  kind: 'MERIT',
  year: 2021,
  achievedOn: undefined,
  movement: undefined,
};
const period = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

describe('the period that a draft proposes', () => {
  test('a yearly award is for its year, though it is drafted before the year is over', () => {
    expect(proposedPeriod(YEARLY, DRAFTED)).toEqual(period('2021-01-01', '2021-12-31'));
  });

  test('a sudden achievement is of its day', () => {
    const sudden = { ...YEARLY, kind: 'SUDDEN', achievedOn: plainDate('2021-10-18') } as const;
    expect(proposedPeriod(sudden, DRAFTED)).toEqual(period('2021-10-18', '2021-10-18'));
  });

  test('a campaign is of the years of its movement, up to the day of the draft while it goes on', () => {
    const campaign = { ...YEARLY, kind: 'CAMPAIGN', movement: { fromYear: 2019, toYear: 2025 } } as const;
    expect(proposedPeriod(campaign, DRAFTED)).toEqual(period('2019-01-01', '2021-12-10'));
    const over = { ...campaign, movement: { fromYear: 2016, toYear: 2020 } };
    expect(proposedPeriod(over, DRAFTED)).toEqual(period('2016-01-01', '2020-12-31'));
  });

  test('a movement without years leaves the year of the decision', () => {
    const campaign = { ...YEARLY, kind: 'CAMPAIGN', movement: { fromYear: null, toYear: null } } as const;
    expect(proposedPeriod(campaign, plainDate('2022-01-20'))).toEqual(period('2021-01-01', '2021-12-31'));
  });

  test('whatever is proposed stands up to the checks of the same day', () => {
    const years = fc.option(fc.integer({ min: 2015, max: 2021 }), { nil: null });
    const facts = fc.record({
      kind: fc.constantFrom('MERIT', 'SUDDEN', 'CAMPAIGN'),
      achievedOn: fc.constantFrom('2021-01-01', '2021-06-30', '2021-12-10').map((day) => plainDate(day)),
      movement: fc.option(fc.record({ fromYear: years, toYear: years }), { nil: undefined }),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const line = { ...YEARLY, ...given };
        const proposed = proposedPeriod(line, DRAFTED);
        expect(periodProblems('period', proposed, [line], DRAFTED)).toEqual([]);
      }),
    );
  });
});

test('a decision states what most of its lines have', () => {
  const year = period('2021-01-01', '2021-12-31');
  const sudden = period('2021-10-18', '2021-10-18');
  expect(commonPeriod([sudden, year, year])).toEqual(year);
  expect(commonPeriod([sudden, year])).toEqual(sudden);
  expect(commonPeriod([])).toBeUndefined();
});

test.each([
  ['an end before the start', period('2021-06-01', '2021-05-31'), 'MERIT', 'ENDS_BEFORE_IT_STARTS'],
  ['a sudden achievement after the draft', period('2021-12-11', '2021-12-11'), 'SUDDEN', 'AFTER_DRAFT'],
  ['a year that is not the one rewarded', period('2022-01-01', '2022-06-30'), 'MERIT', 'AFTER_DRAFT'],
] as const)('%s is refused', (_, wanted, kind, code) => {
  const lines = [{ ...YEARLY, kind }];
  expect(periodProblems('period', wanted, lines, DRAFTED)).toEqual([{ field: 'period', code }]);
});

test('a title is for a year, of a school too, and no longer; a giấy khen may be for more', () => {
  const school = period('2020-09-01', '2021-08-31');
  const title = [{ award: 'ADVANCED_WORKER', kind: 'MERIT', year: 2021 } as const];
  expect(periodProblems('period', school, title, DRAFTED)).toEqual([]);
  const longer = period('2020-08-31', '2021-08-31');
  expect(periodProblems('period', longer, title, DRAFTED)).toEqual([{ field: 'period', code: 'TITLE_OVER_A_YEAR' }]);
  expect(periodProblems('period', longer, [YEARLY], DRAFTED)).toEqual([]);
});
