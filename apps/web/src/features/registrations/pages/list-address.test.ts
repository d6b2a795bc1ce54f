import { expect, test } from 'vitest';

import { isFiltered, listVariables, readListView } from './list-address.ts';

test('the address says what is listed, and what makes no sense in it is as if absent', () => {
  const view = readListView(new URLSearchParams('tim=hà&trang-thai=SUBMITTED&ket-qua=MISSED&phong=x&danh-hieu=HERO'));
  expect(view).toMatchObject({
    text: 'hà',
    status: 'SUBMITTED',
    result: 'MISSED',
    departmentId: undefined,
    award: undefined,
  });
  expect(listVariables(2021, view)).toMatchObject({ year: 2021, filter: { text: 'hà', statuses: ['SUBMITTED'] } });
  expect(isFiltered(view)).toBe(true);
  expect(isFiltered(readListView(new URLSearchParams('trang-thai=NO')))).toBe(false);
});
