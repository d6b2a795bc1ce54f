import { expect, test } from 'vitest';

import { isFiltered, listVariables, readListView, sortSlug, statusSlug } from './list-address.ts';

function read(search: string) {
  return readListView(new URLSearchParams(search), 'MINE');
}

test('an address without filters is the tab of the role, newest first', () => {
  expect(read('nam=2021')).toEqual({
    scope: 'MINE',
    text: '',
    status: undefined,
    departmentId: undefined,
    isLate: false,
    sort: { key: 'UPDATED', direction: 'DESC' },
  });
});

test('tab, search, status, division and order come from the address', () => {
  const departmentId = '0195a7c0-0000-7000-8000-000000000001';
  const view = read(`the=tat-ca&tim=ho so&trang-thai=not-recognised&phong=${departmentId}&xep=-ma`);
  expect(listVariables(2021, view)).toEqual({
    year: 2021,
    filter: { scope: 'ALL', text: 'ho so', statuses: ['NOT_RECOGNISED'], departmentId },
    sort: { by: 'CODE', direction: 'DESC' },
  });
});

test.each(['the=x', 'trang-thai=voted', 'phong=1 or 1=1', 'xep=-luong'])(
  'nonsense in the address is ignored: %s',
  (search) => {
    expect(read(search)).toEqual(read(''));
  },
);

test('what is late, the nearest day first', () => {
  expect(listVariables(2021, read('han=qua&xep=han'))).toEqual({
    year: 2021,
    filter: { scope: 'MINE', isLate: true },
    sort: { by: 'DUE', direction: 'ASC' },
  });
  expect(isFiltered(read('han=qua'))).toBe(true);
});

test('what is written into the address is read back', () => {
  expect(read(`trang-thai=${statusSlug('NOT_RECOGNISED')}`).status).toBe('NOT_RECOGNISED');
  expect(read(`xep=${sortSlug({ key: 'OWNER', direction: 'DESC' })}`).sort).toEqual({
    key: 'OWNER',
    direction: 'DESC',
  });
});

test('the tab alone is no filter', () => {
  expect(isFiltered(read('the=tat-ca'))).toBe(false);
  expect(isFiltered(read('tim=so'))).toBe(true);
});
