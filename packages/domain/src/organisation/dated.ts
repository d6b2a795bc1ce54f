import { isWithin, plainDate, type PlainDate } from '../kernel/index.ts';

/** A name, a post or a membership that holds from a day to a day, both included; no end while it lasts. */
export interface Dated {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | undefined;
}

/** Every record that holds on `day`. */
export function allOnDay<T extends Dated>(records: readonly T[], day: PlainDate): readonly T[] {
  return records.filter(({ validFrom, validTo }) => isWithin(day, validFrom, validTo));
}

/** The record that holds on `day`; the newest where several do. */
export function onDay<T extends Dated>(records: readonly T[], day: PlainDate): T | undefined {
  return allOnDay(records, day).reduce<T | undefined>(
    (newest, record) => (newest === undefined || record.validFrom > newest.validFrom ? record : newest),
    undefined,
  );
}

/**
 * The record to call something by on any day: the one that holds, else the last one before it (a closed department), else the
 * first one (a day before anything was). Never one that only comes later while an earlier one is there.
 */
export function nearestOn<T extends Dated>(records: readonly T[], day: PlainDate): T | undefined {
  const held = onDay(records, day);
  if (held !== undefined) return held;
  const inOrder = records.toSorted((left, right) => (left.validFrom < right.validFrom ? -1 : 1));
  return inOrder.findLast(({ validFrom }) => validFrom <= day) ?? inOrder[0];
}

/** The day whose names, posts and memberships a year shows: its last day, or today while the year runs. */
export function dayOfYearShown(year: number, today: PlainDate): PlainDate {
  const lastDay = plainDate(`${String(year).padStart(4, '0')}-12-31`);
  return lastDay < today ? lastDay : today;
}
