import { expect, test } from 'vitest';
import { maySeeRatings } from './rating-policy.ts';

const LAN = { staffId: 'lan', departmentId: 'hop-tac' };
const nobody = { staffId: 'an', headOf: [], readsAll: false };

test.each([
  ['the person', { ...nobody, staffId: 'lan' }, true],
  ['the head of the division', { ...nobody, headOf: ['hop-tac'] }, true],
  ['the head of another division', { ...nobody, headOf: ['lanh-su'] }, false],
  ['a colleague', nobody, false],
  ['the secretary', { ...nobody, readsAll: true }, true],
  ['an account without a person', { ...nobody, staffId: undefined }, false],
])('%s may see the ratings: %s', (_who, reader, expected) => {
  expect(maySeeRatings(reader, LAN)).toBe(expected);
});

test('a person without a division is nobody’s subordinate', () => {
  expect(maySeeRatings({ ...nobody, headOf: ['hop-tac'] }, { staffId: 'lan', departmentId: undefined })).toBe(false);
});
