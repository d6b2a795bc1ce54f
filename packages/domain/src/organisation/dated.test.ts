import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { allOnDay, dayOfYearShown, nearestOn, onDay } from './dated.ts';

const OLD = { name: 'Phòng Lễ tân', validFrom: plainDate('2015-01-01'), validTo: plainDate('2021-06-30') };
const NEW = { name: 'Phòng Hợp tác quốc tế', validFrom: plainDate('2021-07-01'), validTo: undefined };

describe('dated records', () => {
  test.each([
    ['2014-12-31', undefined],
    ['2015-01-01', 'Phòng Lễ tân'],
    ['2021-06-30', 'Phòng Lễ tân'],
    ['2021-07-01', 'Phòng Hợp tác quốc tế'],
    ['2050-01-01', 'Phòng Hợp tác quốc tế'],
  ])('on %s the division is called %s', (day, name) => {
    expect(onDay([NEW, OLD], plainDate(day))?.name).toBe(name);
  });

  test.each([
    ['2014-12-31', 'Phòng Lễ tân'],
    ['2021-06-30', 'Phòng Lễ tân'],
    ['2050-01-01', 'Phòng Hợp tác quốc tế'],
  ])('on any day it is called by the nearest name: %s', (day, name) => {
    expect(nearestOn([NEW, OLD], plainDate(day))?.name).toBe(name);
  });

  test('after the last day it keeps the name that it bore last', () => {
    expect(nearestOn([OLD], plainDate('2030-01-01'))).toBe(OLD);
    expect(nearestOn([], plainDate('2030-01-01'))).toBeUndefined();
  });

  test('of two posts held on one day the newer one counts', () => {
    const newer = { ...OLD, name: 'Quyền Trưởng phòng', validFrom: plainDate('2021-01-01') };
    expect(onDay([newer, OLD], plainDate('2021-03-01'))).toBe(newer);
    expect(allOnDay([newer, OLD], plainDate('2021-03-01'))).toHaveLength(2);
  });

  test.each([
    [2020, '2020-12-31'],
    [2021, '2021-12-13'],
    [2022, '2021-12-13'],
  ])('the year %i shows the body as of %s', (year, day) => {
    expect(dayOfYearShown(year, plainDate('2021-12-13'))).toBe(day);
  });
});
