import { expect, test } from 'vitest';

import { isPeopleFiltered, readPeopleView, staffFilter } from './people-address.ts';

function filterOf(search: string) {
  return staffFilter(readPeopleView(new URLSearchParams(search)));
}

test('search, division and leading post come from the address', () => {
  const departmentId = '0195a7c0-0000-7000-8000-000000000001';
  expect(filterOf(`tim=nguyen thi ha&phong=${departmentId}&chuc-vu=khong-lanh-dao`)).toEqual({
    text: 'nguyen thi ha',
    departmentId,
    isLeader: false,
  });
});

test('nonsense in the address is ignored', () => {
  expect(filterOf('phong=x&chuc-vu=vua')).toEqual({});
  expect(isPeopleFiltered(readPeopleView(new URLSearchParams('nam=2021')))).toBe(false);
});
