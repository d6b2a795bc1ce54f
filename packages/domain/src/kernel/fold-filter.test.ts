import { expect, test } from 'vitest';

import { filterFolded } from './fold-filter.ts';

const people = ['Đặng Thị Ánh', 'Nguyễn Thị Hằng Nga', 'Lê Hằng', 'Trần Thị Hàng'];

test.each([
  ['nguyen thi hang', ['Nguyễn Thị Hằng Nga']],
  ['đặng', ['Đặng Thị Ánh']],
  ['dang anh', ['Đặng Thị Ánh']],
  ['hằng nga', ['Nguyễn Thị Hằng Nga']],
  ['xyz', []],
])('“%s” finds %j', (typed, found) => {
  expect(filterFolded(people, typed, (name) => name)).toEqual(found);
});

test('names with the marks as typed come before those found without marks', () => {
  expect(filterFolded(people, 'hàng', (name) => name)[0]).toBe('Trần Thị Hàng');
});
