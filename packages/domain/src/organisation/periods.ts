import { addDays, isWithin, type PlainDate } from '../kernel/index.ts';
import type { Dated } from './dated.ts';

/** What recording a value from a day on does to the records that stand. */
export interface PeriodChange<T extends Dated> {
  /** The record that is cut off: it ends on the day before. */
  readonly ends: T | undefined;
  /** The record that began on this very day: it gets the new value instead of a second row. */
  readonly replaces: T | undefined;
  /** Last day of the new value: where the record it cuts ended, or before the next one begins; open where neither is. */
  readonly validTo: PlainDate | undefined;
}

/**
 * A new value from `from` on, among records that hold one at a time (names, classes, main places). What was recorded for later
 * days stays as it is.
 */
export function changeFrom<T extends Dated>(records: readonly T[], from: PlainDate): PeriodChange<T> {
  const covering = records.find(({ validFrom, validTo }) => isWithin(from, validFrom, validTo));
  if (covering === undefined) {
    const next = firstAfter(records, from);
    return {
      ends: undefined,
      replaces: undefined,
      validTo: next === undefined ? undefined : addDays(next.validFrom, -1),
    };
  }
  const { validTo } = covering;
  return covering.validFrom === from
    ? { ends: undefined, replaces: covering, validTo }
    : { ends: covering, replaces: undefined, validTo };
}

/** The first record that begins after the day. */
export function firstAfter<T extends Dated>(records: readonly T[], day: PlainDate): T | undefined {
  return records
    .filter(({ validFrom }) => validFrom > day)
    .reduce<T | undefined>(
      (first, record) => (first && first.validFrom < record.validFrom ? first : record),
      undefined,
    );
}

/** The records that share a day with [from, to]; an open end is undefined. */
export function overlapping<T extends Dated>(
  records: readonly T[],
  from: PlainDate,
  to: PlainDate | undefined,
): readonly T[] {
  return records.filter(
    ({ validFrom, validTo }) => (to === undefined || validFrom <= to) && (validTo === undefined || from <= validTo),
  );
}

/** First day of the unbroken run of records that holds on the day; undefined when none holds then. */
export function unbrokenSince(records: readonly Dated[], day: PlainDate): PlainDate | undefined {
  let since = records.find(({ validFrom, validTo }) => isWithin(day, validFrom, validTo))?.validFrom;
  for (let before = since; before !== undefined;) {
    const last = addDays(before, -1);
    before = records.find(({ validFrom, validTo }) => isWithin(last, validFrom, validTo))?.validFrom;
    since = before ?? since;
  }
  return since;
}
