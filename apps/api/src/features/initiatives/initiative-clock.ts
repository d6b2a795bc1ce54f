import type { Tx } from '@thidua/db';
import {
  CLOCK_SETTINGS,
  clockIn,
  clockStart,
  dueDayOf,
  MOST_CLOCK_MONTHS,
  USUAL_CLOCK_MONTHS,
  type ClockDays,
  type ClockMonths,
  type InitiativeStatus,
} from '@thidua/domain/initiatives';
import { dayIn, midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { z } from 'zod';
import { heldOn } from '../../platform/dated.ts';

/** The columns from which the clocks of a request are counted. */
export interface ClockColumns {
  readonly firstAppliedOn: Date | null;
  readonly filedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly firstApplicationEndedOn: Date | null;
}

interface ClockRow extends ClockColumns {
  readonly status: InitiativeStatus;
  readonly dueOn: Date | null;
}

/** The months of each clock in force on a day; what the body has not set follows the decree. One statement. */
export async function clockMonths(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<ClockMonths> {
  const rows = await db.organisationSetting.findMany({
    where: { organisationId, key: { in: Object.keys(CLOCK_SETTINGS) }, ...heldOn(day) },
    orderBy: { validFrom: 'asc' },
    select: { key: true, value: true },
  });
  const months = new Map(rows.map(({ key, value }) => [key, z.int().min(1).max(MOST_CLOCK_MONTHS).parse(value)]));
  const set = Object.entries(CLOCK_SETTINGS).flatMap(([key, clock]) => {
    const value = months.get(key);
    return value === undefined ? [] : [[clock, value] as const];
  });
  return { ...USUAL_CLOCK_MONTHS, ...Object.fromEntries(set) };
}

/** The days of a request by the calendar of its body. */
export function clockDaysOf(row: ClockColumns, timeZone: string): ClockDays {
  const dayOf = (instant: Date | null) => (instant === null ? undefined : dayIn(timeZone, instant));
  const plain = (day: Date | null) => (day === null ? undefined : plainDateOf(day));
  return {
    firstAppliedOn: plain(row.firstAppliedOn),
    filedOn: dayOf(row.filedAt),
    submittedOn: dayOf(row.submittedAt),
    returnedOn: dayOf(row.returnedAt),
    receivedOn: dayOf(row.receivedAt),
    firstApplicationEndedOn: plain(row.firstApplicationEndedOn),
  };
}

/**
 * The last day of the clock that runs after a change. A clock keeps the months by which it started: only one that starts or
 * starts anew takes those of today.
 */
export function dueOnAfter(
  before: ClockRow,
  change: Partial<ClockColumns> & { readonly status: InitiativeStatus },
  timeZone: string,
  months: ClockMonths,
): Date | null {
  const days = clockDaysOf({ ...before, ...change }, timeZone);
  const start = clockStart(before.status, clockDaysOf(before, timeZone));
  const runsOn = clockIn(before.status) === clockIn(change.status) && start === clockStart(change.status, days);
  if (runsOn) return before.dueOn;
  const due = dueDayOf(change.status, days, months);
  return due === undefined ? null : midnightUtcOf(due);
}
