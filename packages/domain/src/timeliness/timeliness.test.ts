import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { praiseDays, praiseFigures, praiseStartOf } from './index.ts';

const facts = {
  decidedOn: plainDate('2021-07-20'),
  achievedOn: undefined,
  periodTo: undefined,
  phaseEnds: [plainDate('2021-12-31'), plainDate('2021-05-19')],
};

test('days are counted from the achievement, else from the end of the period, else from the phase that was over', () => {
  const achievedOn = plainDate('2021-05-28');
  expect(praiseStartOf({ ...facts, achievedOn, periodTo: plainDate('2021-06-30') })).toEqual({
    base: 'ACHIEVEMENT',
    from: '2021-05-28',
  });
  expect(praiseStartOf({ ...facts, periodTo: plainDate('2021-06-30') })).toMatchObject({ base: 'PERIOD' });
  expect(praiseStartOf(facts)).toEqual({ base: 'PHASE', from: '2021-05-19' });
  expect(praiseStartOf({ ...facts, phaseEnds: [] })).toBeUndefined();
});

test('what was decided before its period was over took no days', () => {
  const start = { base: 'PERIOD' as const, from: plainDate('2021-12-31') };
  expect(praiseDays(start, plainDate('2021-12-20'))).toBe(0);
  expect(praiseDays({ ...start, from: plainDate('2021-05-28') }, facts.decidedOn)).toBe(53);
});

test('the median is the middle one, or between the two in the middle; of none there is none', () => {
  expect(praiseFigures([53, 26, 20])).toEqual({ count: 3, median: 26, longest: 53 });
  expect(praiseFigures([20, 53, 26, 20])).toEqual({ count: 4, median: 23, longest: 53 });
  expect(praiseFigures([])).toEqual({ count: 0, median: undefined, longest: undefined });
});
