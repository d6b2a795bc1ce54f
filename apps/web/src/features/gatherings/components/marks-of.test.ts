import { expect, test } from 'vitest';

import { gatheringText } from '../text.ts';
import { marksOf } from './marks-of.ts';

test.each([
  ['CONFERENCE', 'ABSENT', 'Không phép'],
  ['CHARITY', 'PRESENT', 'Tham gia'],
  // The roll was called before the gathering became a drive.
  ['CHARITY', 'ABSENT', 'Không tham gia'],
  ['CHARITY', null, undefined],
] as const)('on the roll of a %s somebody recorded as %s is shown as “%s”', (kind, recorded, shown) => {
  const { choices, chosen, words } = marksOf(gatheringText.vi, kind, recorded);
  expect(chosen && words[chosen]).toBe(shown);
  expect(chosen === undefined || choices.includes(chosen)).toBe(true);
});
