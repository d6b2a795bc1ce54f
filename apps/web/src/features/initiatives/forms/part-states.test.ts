import { expect, test } from 'vitest';

import { aDraft, anAuthor } from './a-draft.ts';
import { partOf, partState } from './part-states.ts';

test.each([
  ['nothing written yet', {}, 'noi-dung', 'NOT_STARTED'],
  ['one of three texts written', { before: 'Hồ sơ giấy.' }, 'noi-dung', 'WRITING'],
  ['all that is needed written', { before: 'a', solution: 'b', novelty: 'c' }, 'noi-dung', 'DONE'],
  ['too long a text', { before: 'a', solution: 'b', novelty: 'ă'.repeat(10_001) }, 'noi-dung', 'WRITING'],
  ['a name without a field', {}, 'thong-tin-chung', 'WRITING'],
  ['name and field', { field: 'Lễ tân' }, 'thong-tin-chung', 'DONE'],
  ['a date that does not exist', { field: 'Lễ tân', firstAppliedOn: '31/02/2021' }, 'thong-tin-chung', 'WRITING'],
  ['one author with the whole', {}, 'tac-gia', 'DONE'],
  ['shares of 90 %', { authors: [anAuthor('lan', '60'), anAuthor('minh', '30')] }, 'tac-gia', 'WRITING'],
  ['a share that cannot be read', { authors: [anAuthor('lan', 'x')] }, 'tac-gia', 'WRITING'],
  ['an author list without the owner', { authors: [anAuthor('minh', '100')] }, 'tac-gia', 'WRITING'],
] as const)('%s: %3$s', (_title, changes, part, state) => {
  expect(partState(aDraft(changes), part, 'lan')).toBe(state);
});

test('each field belongs to one part', () => {
  expect(partOf('novelty')).toBe('noi-dung');
  expect(partOf('authors')).toBe('tac-gia');
});
