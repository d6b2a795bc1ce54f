import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import type { KnownDepartment } from './body-facts.ts';
import { departmentFinder } from './find-department.ts';

const named = (name: string, shortName: string, from: string, to?: string) => ({
  name,
  shortName,
  validFrom: plainDate(from),
  validTo: to === undefined ? undefined : plainDate(to),
});

/** Two that were called “Phòng Lãnh sự” in turn, one of them gone; one that began late. */
const DEPARTMENTS: readonly KnownDepartment[] = [
  {
    id: 'old',
    code: 'LS1',
    openedOn: plainDate('2005-01-01'),
    closedOn: plainDate('2016-06-30'),
    names: [named('Phòng Lãnh sự', 'LS', '2005-01-01', '2016-06-30')],
  },
  {
    id: 'new',
    code: 'LS-VK',
    openedOn: plainDate('2010-01-01'),
    closedOn: undefined,
    names: [
      named('Phòng Lãnh sự', 'P. LS', '2019-01-01'),
      named('Phòng Người Việt Nam ở nước ngoài', 'NVNONN', '2010-01-01', '2018-12-31'),
    ],
  },
  {
    id: 'party',
    code: 'CB',
    openedOn: plainDate('2015-05-19'),
    closedOn: undefined,
    names: [named('Chi bộ Sở', 'Chi bộ', '2015-05-19')],
  },
];
const find = departmentFinder(DEPARTMENTS, plainDate('2021-12-06'));
const said = (text: string, year?: string) => {
  const { value, complaints } = find(text, year);
  return [value ?? '-', ...complaints.map(({ code, facts = [] }) => `${code} ${facts.join(' ')}`.trim())].join(' | ');
};

test.each([
  ['Phòng Lãnh sự', '2015', 'old'],
  ['phong lanh su', '2020', 'new'],
  ['LS1', '2015', 'old'],
  ['ls-vk', '2012', 'new'],
  ['Phòng Lãnh sự', undefined, 'new'],
  ['Phòng Người Việt Nam ở nước ngoài', '2020', 'new | NAMED_OTHERWISE 2020 Phòng Lãnh sự'],
  ['Chi bộ Sở', '2012', 'party | NOT_OPEN_YET 2012 19/05/2015'],
  ['LS1', '2018', '- | CLOSED_ALREADY 2018 30/06/2016'],
  ['Phòng Tổ chức', '2015', '- | UNKNOWN_DEPARTMENT Phòng Tổ chức'],
])('“%s” of %s is %s', (text, year, expected) => {
  expect(said(text, year)).toBe(expected);
});

test('a name that two had in one year asks for a code', () => {
  const both = departmentFinder(
    DEPARTMENTS.map((department) => ({ ...department, names: [named('Phòng Lãnh sự', 'LS', '2005-01-01')] })),
    plainDate('2021-12-06'),
  );
  expect(both('Phòng Lãnh sự', '2015').complaints).toMatchObject([
    { code: 'AMBIGUOUS_DEPARTMENT', severity: 'ERROR', facts: ['3', 'LS1; LS-VK; CB'] },
  ]);
});

test('a typing error gets the name of that year as a suggestion', () => {
  expect(find('Phòng Lãnh sụt', '2020').complaints).toMatchObject([{ suggestion: 'Phòng Lãnh sự' }]);
});
