import { describe, expect, test } from 'vitest';
import { midnightUtcOf, plainDate } from '../kernel/index.ts';
import { seatsOn } from './seats.ts';
import { termStateOn } from './term-state.ts';

const on = (day: string) => midnightUtcOf(plainDate(day));
const UNTIL_MARCH = { name: 'Phùng Thị Oanh', validFrom: on('2021-01-15'), validTo: on('2021-03-31') };
const SINCE_APRIL = { name: 'Võ Văn Ấn', validFrom: on('2021-04-01'), validTo: null };

test.each([
  ['2021-01-14', []],
  ['2021-01-15', ['Phùng Thị Oanh']],
  ['2021-03-31', ['Phùng Thị Oanh']],
  ['2021-04-01', ['Võ Văn Ấn']],
  ['2025-12-31', ['Võ Văn Ấn']],
])('on %s the seat is held by %j', (day, names) => {
  expect(seatsOn([UNTIL_MARCH, SINCE_APRIL], plainDate(day)).map(({ name }) => name)).toEqual(names);
});

describe('a term from 15/01/2021 to 31/12/2025', () => {
  const term = { termFrom: plainDate('2021-01-15'), termTo: plainDate('2025-12-31') };
  test.each([
    ['2021-01-14', 'COMING'],
    ['2021-01-15', 'IN_FORCE'],
    ['2025-12-31', 'IN_FORCE'],
    ['2026-01-01', 'OVER'],
  ])('is on %s %s', (day, state) => {
    expect(termStateOn(term, plainDate(day))).toBe(state);
  });
});
