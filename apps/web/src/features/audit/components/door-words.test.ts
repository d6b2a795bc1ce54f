import { expect, test } from 'vitest';

import { doorWords } from './door-words.ts';

const DATA = '{"door":"Mutation.approveDelegation"}';

test.each([
  ['vi', 'Duyệt ủy quyền', DATA, 'Duyệt ủy quyền'],
  ['en', 'Duyệt ủy quyền', DATA, 'approve delegation'],
  ['vi', null, '{"door":"GET /files/export/people.csv"}', undefined],
  ['en', null, '{"door":"GET /files/export/people.csv"}', undefined],
] as const)('in %s, described as %j, %s is told as %j', (language, name, data, words) => {
  expect(doorWords(language, name, data)).toBe(words);
});
