import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { countRegistrations, countTitles, roundProblems, windowProblems, type CountedRegistration } from './index.ts';

function row(overrides: Partial<CountedRegistration>): CountedRegistration {
  return {
    departmentId: 'htqt',
    subjectKind: 'PERSON',
    status: 'APPROVED',
    isLate: false,
    titles: ['ADVANCED_WORKER'],
    registered: ['ADVANCED_WORKER'],
    achieved: [],
    ...overrides,
  };
}

const BOTH = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const;
const ROWS = [
  row({ titles: BOTH, registered: BOTH, achieved: ['ADVANCED_WORKER', 'DIRECTOR_COMMENDATION'] }),
  row({ status: 'SUBMITTED', titles: BOTH }),
  row({ status: 'RETURNED', registered: [] }),
  row({ status: 'DRAFT', titles: [], registered: [], achieved: ['ADVANCED_WORKER'], isLate: true }),
  row({ subjectKind: 'COLLECTIVE', titles: ['ADVANCED_COLLECTIVE'], registered: ['ADVANCED_COLLECTIVE'] }),
];

test('a body is counted by state, by who is missing and by what came of it', () => {
  expect(countRegistrations(ROWS)).toEqual({
    total: 5,
    byStatus: { DRAFT: 1, SUBMITTED: 1, RETURNED: 1, APPROVED: 2 },
    missing: 2,
    late: 1,
    registeredTitles: 4,
    achievedTitles: 1,
  });
});

test('a title is counted as registered, waiting, and held', () => {
  const [worker, fighter] = countTitles(ROWS);
  expect(worker).toMatchObject({ registered: 2, waiting: 0, achieved: 2, achievedOfRegistered: 1 });
  expect(fighter).toMatchObject({ registered: 1, waiting: 1, achieved: 0 });
});

describe('days', () => {
  const dueOn = plainDate('2021-02-26');

  test.each([
    [{ dueOn }, []],
    [{ dueOn, changesUntil: plainDate('2021-06-30') }, []],
    [{ dueOn: plainDate('2022-02-26') }, ['NOT_IN_YEAR']],
    [{ dueOn, changesUntil: plainDate('2021-01-31') }, ['BEFORE_DEADLINE']],
  ])('of a round %j', (days, codes) => {
    expect(roundProblems({ year: 2021, ...days }).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['2021-05-20', dueOn, []],
    ['2021-05-20', undefined, ['NO_DEADLINE']],
    ['2021-02-26', dueOn, ['NOT_AFTER_DEADLINE']],
    ['2021-05-09', dueOn, ['IN_THE_PAST']],
    ['2022-01-05', dueOn, ['NOT_IN_YEAR']],
  ] as const)('of a window until %s', (untilDay, due, codes) => {
    const problems = windowProblems({ year: 2021, untilDay: plainDate(untilDay) }, due, plainDate('2021-05-10'));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
