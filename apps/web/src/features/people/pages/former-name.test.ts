import { expect, test } from 'vitest';

import { formerNameFound } from './former-name.ts';

test.each([
  ['', undefined],
  ['thu hà', undefined],
  ['thi ha', 'Nguyễn Thị Hà'],
  ['thi ha chuyen vien', 'Nguyễn Thị Hà'],
  ['chuyen vien', undefined],
])('searched by “%s” the former name shown is %s', (typed, shown) => {
  expect(formerNameFound('Nguyễn Thu Hà', ['Nguyễn Thị Hà'], typed)).toBe(shown);
});
