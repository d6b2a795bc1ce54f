import { expect, test } from 'vitest';

import { timelineOf, yearsWithoutRating } from './timeline.logic.ts';

test('years stand newest first, each with its awards and initiatives', () => {
  const awards = [{ year: 2019 }, { year: 2020 }];
  expect(timelineOf(awards, [{ year: 2020 }], [])).toEqual([
    { kind: 'YEAR', year: 2020, awards: [{ year: 2020 }], initiatives: [{ year: 2020 }], notes: [] },
    { kind: 'YEAR', year: 2019, awards: [{ year: 2019 }], initiatives: [], notes: [] },
  ]);
});

test('years of which nothing is known are told as one gap', () => {
  const stretches = timelineOf([{ year: 2021 }, { year: 2017 }, { year: 2015 }], [], []);
  expect(stretches.filter(({ kind }) => kind === 'GAP')).toEqual([
    { kind: 'GAP', from: 2020, to: 2018 },
    { kind: 'GAP', from: 2016, to: 2016 },
  ]);
});

test('a person without a record has no timeline', () => {
  expect(timelineOf([], [], [])).toEqual([]);
});

test('a rating or a post makes a year known', () => {
  const stretches = timelineOf([{ year: 2021 }], [], [{ year: 2019 }]);
  expect(stretches).toMatchObject([
    { kind: 'YEAR', year: 2021 },
    { kind: 'GAP', from: 2020, to: 2020 },
    { kind: 'YEAR', year: 2019, notes: [{ year: 2019 }] },
  ]);
});

test('a past year with an award that holds and no rating is told, a year that runs or is on record as not rated is not', () => {
  const award = (year: number, revokedOn: string | null = null) => ({ year, revokedOn });
  const awards = [award(2021), award(2020), award(2019), award(2019), award(2018, '2020-01-02'), award(2017)];
  expect(yearsWithoutRating(awards, [{ year: 2020 }, { year: 2017 }], 2021)).toEqual([2019]);
});
