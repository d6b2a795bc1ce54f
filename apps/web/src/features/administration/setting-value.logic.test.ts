import { expect, test } from 'vitest';

import { basisPointsOf, valueWords } from './setting-value.logic.ts';
import { administrationText } from './text.ts';

test.each([
  ['15', '1500'],
  ['15%', '1500'],
  ['15,5', '1550'],
  ['0.25 %', '25'],
  ['mười lăm', undefined],
  ['15,555', undefined],
])('%j per cent is %s basis points', (text, expected) => expect(basisPointsOf(text)).toBe(expected));

test.each([
  ['vi', '01/09/2025'],
  ['en', '01/09/2025'],
] as const)('a day is written as people write it, in %s', (language, words) => {
  const shape = {
    __typename: 'SettingShape',
    type: 'DAY_OR_NOT_YET',
    minimum: null,
    maximum: null,
    unit: null,
    allowsNoLimit: false,
    options: [],
  } as const;
  expect(valueWords({ shape }, '2025-09-01', administrationText[language])).toBe(words);
});
