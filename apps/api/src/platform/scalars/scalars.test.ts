import { describe, expect, test } from 'vitest';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from './index.ts';

describe('a day', () => {
  test.each(['2021-02-29', '2021-02-30', '2021-13-01', '2021-1-1', '2021-01-01T00:00:00Z', '', 20210101, null])(
    '%s is none',
    (value) => {
      expect(() => PlainDateScalar.parseValue(value)).toThrow('PlainDate');
    },
  );

  test('29/02 of a leap year is one, and the database’s midnight is written as its day', () => {
    expect(PlainDateScalar.parseValue('2020-02-29')).toBe('2020-02-29');
    expect(PlainDateScalar.serialize(new Date('2021-12-31T00:00:00Z'))).toBe('2021-12-31');
  });
});

describe('a moment', () => {
  test.each([
    '2021-12-10T14:00:00',
    '2021-12-10',
    '2021-02-31T25:00:00Z',
    '2021-02-31T10:00:00Z',
    '9999-12-31T23:00:00Z',
    '0001-06-01T00:00:00Z',
    'hôm nay',
    1_639_119_600_000,
  ])('%s is none: it lacks its zone, or does not exist', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow('DateTime');
  });

  test('14:00 in Hà Tĩnh is 07:00 in Greenwich', () => {
    expect(DateTimeScalar.parseValue('2021-12-10T14:00:00+07:00').toISOString()).toBe('2021-12-10T07:00:00.000Z');
  });
});

describe('an id', () => {
  test.each(['', 'x', '1', "' OR 1=1", '00000000-0000-4000-8000-00000000000', { not: '' }, ['a'], 5])(
    '%s names nothing, like an unknown one',
    (value) => {
      expect(() => UuidScalar.parseValue(value)).toThrow('NOT_FOUND');
    },
  );

  test('capital letters are the same id', () => {
    expect(UuidScalar.parseValue('0190A0B0-0000-7000-8000-00000000000A')).toBe('0190a0b0-0000-7000-8000-00000000000a');
  });
});
