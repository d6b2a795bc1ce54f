import { expect, test } from 'vitest';

import { runsIn } from './plan-years.ts';

test('a plan that crosses New Year runs in both years, and in no other', () => {
  const plan = { fromDay: '2023-11-20', toDay: '2024-02-27' };
  expect([2022, 2023, 2024, 2025].filter((year) => runsIn(plan, year))).toEqual([2023, 2024]);
});
