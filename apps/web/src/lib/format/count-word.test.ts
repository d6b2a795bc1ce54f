import { expect, test } from 'vitest';

import { countWord, countWordFirst } from './count-word.ts';

test('small counts are words, larger ones digits', () => {
  expect([countWord(0), countWord(3), countWordFirst(4), countWord(10), countWord(11)]).toEqual([
    'không',
    'ba',
    'Bốn',
    'mười',
    '11',
  ]);
});
