import { expect, test } from 'vitest';

import { figureNow } from './figure-now.ts';

test.each([
  [3, 'AT_RISK', '3, Có nguy cơ'],
  [0, 'RUNNING', '0, Đang thực hiện'],
  // A rating has no number: no dash in front of the word.
  [null, 'NOT_MET', 'Không đạt'],
] as const)('%s, %s', (value, state, expected) => {
  expect(figureNow(value, state)).toBe(expected);
});
