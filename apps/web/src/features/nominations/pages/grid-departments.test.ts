import { expect, test } from 'vitest';

import { departmentsWithList } from './grid-departments.ts';

const departments = [
  { id: 'board', name: 'Ban Giám đốc', kind: 'DIRECTORATE' },
  { id: 'office', name: 'Văn phòng - Thanh tra', kind: 'DIVISION' },
  { id: 'htqt', name: 'Phòng Hợp tác quốc tế', kind: 'DIVISION' },
  { id: 'cell', name: 'Chi bộ', kind: 'PARTY_CELL' },
];
const namesFor = (viewer: Parameters<typeof departmentsWithList>[1]) =>
  departmentsWithList(departments, viewer).map(({ id }) => id);

test('a head opens the list of the own division only', () => {
  const roles = [
    { role: 'STAFF', department: null },
    { role: 'HEAD', department: { id: 'htqt' } },
  ] as const;
  expect(namesFor({ roles, staff: { department: { id: 'htqt' } } })).toEqual(['htqt']);
});

test('the secretariat opens all lists, the own division first, never that of the party cell', () => {
  const roles = [{ role: 'SECRETARY', department: null }] as const;
  expect(namesFor({ roles, staff: { department: { id: 'office' } } })).toEqual(['office', 'board', 'htqt']);
});

test('staff have no list to open', () => {
  expect(namesFor({ roles: [{ role: 'STAFF', department: null }], staff: null })).toEqual([]);
});
