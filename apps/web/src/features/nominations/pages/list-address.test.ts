import { NOMINATION_STATUSES } from '@thidua/domain/nominations';
import { expect, test } from 'vitest';

import {
  allStatuses,
  COUNTERS,
  isFiltered,
  listVariables,
  readListView,
  sortSlug,
  statusSlugs,
} from './list-address.ts';

const DIVISION = 'e3163a62-afb8-89a0-aa7b-52c6ac1c2f1a';
const read = (address: string) => readListView(new URLSearchParams(address));

test('an empty address shows the whole year by code', () => {
  const view = read('');
  expect(isFiltered(view)).toBe(false);
  expect(listVariables(2021, view)).toEqual({ year: 2021, filter: {}, sort: { by: 'CODE', direction: 'ASC' } });
});

test('every filter of the address reaches the server', () => {
  const view = read(
    `tim=nguyen&trang-thai=submitted,returned&danh-hieu=advanced-worker&phong=${DIVISION}&chuc-vu=khong&giay-to=thieu&xep=-ten`,
  );
  expect(listVariables(2021, view)).toEqual({
    year: 2021,
    filter: {
      text: 'nguyen',
      statuses: ['SUBMITTED', 'RETURNED'],
      awards: ['ADVANCED_WORKER'],
      departmentId: DIVISION,
      nonLeadersOnly: true,
      missingPapersOnly: true,
    },
    sort: { by: 'SUBJECT', direction: 'DESC' },
  });
});

test('links of the home page that spell statuses in capitals are understood', () => {
  expect(read('trang-thai=SUBMITTED').statuses).toEqual(['SUBMITTED']);
});

test('what makes no sense in an address is as if absent', () => {
  expect(isFiltered(read('trang-thai=abc&danh-hieu=huan-chuong-sao-vang&phong=1&chuc-vu=co'))).toBe(false);
});

test('an order written into the address is read back', () => {
  const sort = { key: 'DEPARTMENT', direction: 'DESC' } as const;
  expect(read(`xep=${sortSlug(sort)}`).sort).toEqual(sort);
});

test.each(Object.entries(COUNTERS))('the counter %s leads to the statuses that it counts', (_counter, statuses) => {
  expect(read(`trang-thai=${statusSlugs(statuses)}`).statuses).toEqual(statuses);
});

test('the filter offers every status there is', () => {
  expect(allStatuses()).toEqual(NOMINATION_STATUSES);
});
