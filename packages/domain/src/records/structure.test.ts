import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { ageOn, structureOf, type StructurePerson } from './structure.ts';

const DAY = plainDate('2021-12-06');

function person(born: string | undefined, overrides: Partial<StructurePerson> = {}): StructurePerson {
  const birthDate = born === undefined ? undefined : plainDate(born);
  return { staffClass: 'CIVIL_SERVANT', gender: 'MALE', isLeader: false, birthDate, ...overrides };
}

test.each([
  ['1991-12-06', 30],
  ['1991-12-07', 29],
  ['2000-02-29', 21],
])('somebody born on %s is %i years old', (born, age) => {
  expect(ageOn(plainDate(born), DAY)).toBe(age);
});

test('a group is told by class, women, leaders and age; who has no birth date is in no band', () => {
  const people = [
    person('1991-12-07', { gender: 'FEMALE' }),
    person('1991-12-06', { gender: 'FEMALE', isLeader: true }),
    person('1975-01-01', { staffClass: 'WORKER' }),
    person('1971-12-06'),
    person(undefined),
  ];
  expect(structureOf(people, DAY)).toEqual({
    total: 5,
    women: 2,
    leaders: 1,
    classes: [
      { staffClass: 'CIVIL_SERVANT', count: 4 },
      { staffClass: 'WORKER', count: 1 },
    ],
    ages: [
      { band: 'UNDER_30', count: 1 },
      { band: 'FROM_30', count: 1 },
      { band: 'FROM_40', count: 1 },
      { band: 'FROM_50', count: 1 },
    ],
    ageUnknown: 1,
  });
});

test('four people are not told by age: one would know who is in which band', () => {
  expect(
    structureOf(
      [1, 2, 3, 4].map(() => person('1990-01-01')),
      DAY,
    ).ages,
  ).toBeUndefined();
});
