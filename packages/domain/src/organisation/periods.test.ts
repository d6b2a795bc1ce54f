import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate, type PlainDate } from '../kernel/index.ts';
import type { Dated } from './dated.ts';
import { allOnDay } from './dated.ts';
import { changeFrom, firstAfter, overlapping, unbrokenSince } from './periods.ts';

interface Named extends Dated {
  readonly name: string;
}

const named = (name: string, from: string, to?: string): Named => ({
  name,
  validFrom: plainDate(from),
  validTo: to === undefined ? undefined : plainDate(to),
});

const OLD = named('Phòng Lễ tân', '2015-01-01', '2019-12-31');
const NEW = named('Phòng Hợp tác quốc tế', '2020-01-01');

describe('a name recorded from a day on', () => {
  test.each([
    ['2018-01-01', 'Phòng Lễ tân', undefined, '2019-12-31'],
    ['2015-01-01', undefined, 'Phòng Lễ tân', '2019-12-31'],
    ['2021-06-01', 'Phòng Hợp tác quốc tế', undefined, undefined],
    ['2010-01-01', undefined, undefined, '2014-12-31'],
  ])('from %s cuts %s, replaces %s and lasts until %s', (from, cut, replaced, lasts) => {
    const change = changeFrom([NEW, OLD], plainDate(from));
    expect([change.ends?.name, change.replaces?.name, change.validTo]).toEqual([cut, replaced, lasts]);
  });

  test('the first record after a day is the next one, not the last', () => {
    expect(firstAfter([NEW, OLD], plainDate('2014-06-01'))).toBe(OLD);
    expect(firstAfter([NEW, OLD], plainDate('2020-01-01'))).toBeUndefined();
  });

  test('two records overlap when they share one day', () => {
    expect(overlapping([OLD, NEW], plainDate('2019-12-31'), plainDate('2019-12-31'))).toEqual([OLD]);
    expect(overlapping([OLD, NEW], plainDate('2019-12-31'), undefined)).toEqual([OLD, NEW]);
  });
});

describe('an unbroken run', () => {
  test('goes back over records that follow each other without a day between them', () => {
    expect(unbrokenSince([NEW, OLD], plainDate('2021-05-05'))).toBe('2015-01-01');
  });

  test('ends at a gap of one day', () => {
    const gap = { ...OLD, validTo: plainDate('2019-12-30') };
    expect(unbrokenSince([NEW, gap], plainDate('2021-05-05'))).toBe('2020-01-01');
    expect(unbrokenSince([NEW, gap], plainDate('2019-12-31'))).toBeUndefined();
  });
});

const FIRST = plainDate('2010-01-01');
const someDay = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays(FIRST, days));

/** Applies a change as the use cases do. */
function apply(records: readonly Named[], name: string, from: PlainDate): readonly Named[] {
  const { ends, replaces, validTo } = changeFrom(records, from);
  const kept = records
    .filter((record) => record !== replaces)
    .map((record) => (record === ends ? { ...record, validTo: addDays(from, -1) } : record));
  return [...kept, { name, validFrom: from, validTo }];
}

test('whatever is recorded in whatever order, on every day one value holds at most', () => {
  fc.assert(
    fc.property(fc.array(someDay, { minLength: 1, maxLength: 12 }), someDay, (days, asked) => {
      const records = days.reduce<readonly Named[]>((known, from, index) => apply(known, `tên ${index}`, from), []);
      expect(allOnDay(records, asked).length).toBeLessThanOrEqual(1);
      for (const { validFrom, validTo } of records) expect(validTo === undefined || validFrom <= validTo).toBe(true);
      // From the first recorded day on there is no gap.
      const begins = records.map(({ validFrom }) => validFrom).toSorted()[0];
      if (begins !== undefined && asked >= begins) expect(allOnDay(records, asked)).toHaveLength(1);
    }),
  );
});
