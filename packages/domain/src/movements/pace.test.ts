import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { paceOf } from './pace.ts';

const YEAR = { startsOn: plainDate('2021-01-01'), dueOn: plainDate('2021-12-31') } as const;
const INITIATIVES = { ...YEAR, kind: 'COUNT_RANGE' } as const;
const TITLES = { ...YEAR, kind: 'AWARD_SHARE_ALL' } as const;
const MAY = plainDate('2021-05-19');
const JULY = plainDate('2021-07-02');
const DECEMBER = plainDate('2021-12-06');

test.each([
  ['half of the time asks for half', INITIATIVES, { wanted: 8, inSight: 3 }, JULY, 'BEHIND_PACE', 4],
  ['half of the result keeps pace', INITIATIVES, { wanted: 8, inSight: 4 }, JULY, 'ON_PACE', 4],
  [
    'titles come at the end of the year: nothing is late in July',
    TITLES,
    { wanted: 24, inSight: 0 },
    JULY,
    'NOT_YET_DUE',
    0,
  ],
  ['in the last month all has to be on its way', TITLES, { wanted: 24, inSight: 23 }, DECEMBER, 'DUE_SOON', 24],
  ['all on its way is no risk', TITLES, { wanted: 24, inSight: 24 }, DECEMBER, 'ON_PACE', 24],
] as const)('%s', (_title, measure, facts, day, reason, expected) => {
  expect(paceOf(measure, { ...facts, confidence: undefined }, day)).toMatchObject({ reason, expected });
});

test('who follows it up and doubts is believed', () => {
  const facts = { wanted: 8, inSight: 8, confidence: 'LOW' } as const;
  expect(paceOf(INITIATIVES, facts, JULY)).toMatchObject({ reason: 'UNLIKELY', isAtRisk: true });
});

test('tells how much of the time is gone and how many days are left', () => {
  const pace = paceOf(INITIATIVES, { wanted: 7, inSight: 2, confidence: undefined }, MAY);
  expect(pace).toMatchObject({ elapsedBasisPoints: 3_791, daysLeft: 226, expected: 2, isAtRisk: false });
});

test('a plan of one day does not divide by nothing', () => {
  const oneDay = { ...INITIATIVES, dueOn: YEAR.startsOn };
  expect(paceOf(oneDay, { wanted: 1, inSight: 0, confidence: undefined }, YEAR.startsOn).reason).toBe('DUE_SOON');
});
