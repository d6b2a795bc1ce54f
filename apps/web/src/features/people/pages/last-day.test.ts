import { expect, test } from 'vitest';

import { lastDayBefore } from './last-day.ts';

test.each([
  ['2015-06-30', 2021, '2015-06-30'],
  ['2015-06-30', 2015, '2015-06-30'],
  ['2015-12-31', 2014, undefined],
  [null, 2021, undefined],
])('a department that ended on %s is shown in %i as of %s', (closedOn, year, lastDay) => {
  expect(lastDayBefore({ closedOn }, year)).toBe(lastDay);
});
