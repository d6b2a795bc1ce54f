import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  isPlainDate,
  plainDate,
  startOfDay,
  wholeMonthsBetween,
} from './plain-date.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

describe('a calendar day', () => {
  test.each(['2021-02-31', '2021-13-01', '2021-00-10', '21-01-01', '2021-1-1', '', 'hôm nay'])(
    '%s does not exist',
    (text) => {
      expect(isPlainDate(text)).toBe(false);
    },
  );

  test('29 February exists in leap years only', () => {
    expect([isPlainDate('2020-02-29'), isPlainDate('2021-02-29')]).toEqual([true, false]);
  });

  test('half past midnight in Hà Tĩnh already belongs to the new day', () => {
    expect(dayIn('Asia/Ho_Chi_Minh', new Date('2021-12-30T17:30:00Z'))).toBe('2021-12-31');
  });

  test.each([
    ['Asia/Ho_Chi_Minh', '2021-12-31', '2021-12-30T17:00:00.000Z'],
    ['UTC', '2021-12-31', '2021-12-31T00:00:00.000Z'],
    ['Asia/Kathmandu', '2021-12-31', '2021-12-30T18:15:00.000Z'],
    ['America/New_York', '2021-03-14', '2021-03-14T05:00:00.000Z'],
  ])('in %s the day %s begins at %s', (timeZone, day, instant) => {
    expect(startOfDay(timeZone, plainDate(day)).toISOString()).toBe(instant);
  });

  test('one month after 31 January is the last day of February', () => {
    expect(addMonths(plainDate('2021-01-31'), 1)).toBe('2021-02-28');
  });

  test.each([
    ['2021-03-01', '2021-12-31', 9],
    ['2021-03-01', '2022-01-01', 10],
    ['2021-02-28', '2021-12-28', 10],
    ['2021-05-01', '2021-04-01', 0],
  ] as const)('from %s to %s are %i whole months', (from, to, months) => {
    expect(wholeMonthsBetween(plainDate(from), plainDate(to))).toBe(months);
  });

  test('adding days and counting them back agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test('whole months never reach past the later day', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        expect(addMonths(from, wholeMonthsBetween(from, to)) <= to).toBe(true);
      }),
    );
  });
});
