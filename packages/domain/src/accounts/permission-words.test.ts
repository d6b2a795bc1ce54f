import { expect, test } from 'vitest';
import { PERMISSION_WORDS, permissionsByArea } from './permission-words.ts';
import { PERMISSIONS } from './permissions.ts';

test('every right is read under exactly one heading, and no heading is empty', () => {
  const areas = permissionsByArea();
  expect(areas.flatMap(({ permissions }) => permissions).toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
  expect(areas.filter(({ permissions }) => permissions.length === 0)).toEqual([]);
});

test('no two rights are told in the same words', () => {
  const words = Object.values(PERMISSION_WORDS).map((each) => each.words);
  expect(new Set(words).size).toBe(words.length);
});
