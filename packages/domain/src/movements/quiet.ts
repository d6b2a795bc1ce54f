import { daysBetween, type PlainDate } from '../kernel/index.ts';

/** A division without any entry for so many days is asked what it is doing (plan I.2a: regularly, continuously, in substance). */
export const QUIET_DAYS = 60;

/** What the silence of a division is counted from and to. */
export interface Silence {
  /** The last entry of the division; undefined where there is none. */
  readonly lastEntryOn: PlainDate | undefined;
  /** No silence is longer than the movement. */
  readonly launchedOn: PlainDate;
}

/** Since when a division has said nothing, if that is long enough to ask. */
export function quietSince({ lastEntryOn, launchedOn }: Silence, today: PlainDate): PlainDate | undefined {
  const since = lastEntryOn !== undefined && lastEntryOn > launchedOn ? lastEntryOn : launchedOn;
  return daysBetween(since, today) >= QUIET_DAYS ? since : undefined;
}
