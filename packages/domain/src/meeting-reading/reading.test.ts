import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isToRead, readCount } from './index.ts';

const SEATS = ['a', 'b', 'c'].map((id) => ({ id, hasVote: true }));
const SECRETARY = { id: 'd', hasVote: false };

test.each([
  ['a voting member', SEATS[0], [], true],
  ['a member who stands aside', SEATS[0], ['a'], false],
  ['the secretary without a vote', SECRETARY, [], false],
  ['somebody without a seat', undefined, [], false],
] as const)('%s has the dossier to read: see the table', (_, seat, asideIds, toRead) => {
  expect(isToRead(seat, { asideIds })).toBe(toRead);
});

test('of those who have it to read, those who marked it are counted, and nobody else', () => {
  const seats = [...SEATS, SECRETARY];
  expect(readCount(seats, { asideIds: ['c'], readIds: ['a', 'c', 'd', 'z'] })).toEqual({ read: 1, readers: 2 });
});

test('never more have read than have to', () => {
  const ids = fc.subarray(['a', 'b', 'c', 'd', 'e']);
  fc.assert(
    fc.property(ids, ids, (asideIds, readIds) => {
      const { read, readers } = readCount([...SEATS, SECRETARY], { asideIds, readIds });
      expect(read).toBeLessThanOrEqual(readers);
    }),
  );
});
