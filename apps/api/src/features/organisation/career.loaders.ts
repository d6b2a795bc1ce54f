import type { Prisma } from '@thidua/db';
import { plainDateOf } from '@thidua/domain/kernel';
import { nearestOn } from '@thidua/domain/organisation';
import type { DepartureKind } from '@thidua/domain/vocabulary';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import type { CareerLineType, LongLeaveType } from './career.type.ts';
import { dated } from './dated-key.ts';
import { openedDeparture, STORED_DEPARTURE, type StoredDeparture } from './opened-departure.ts';

const PERIOD = { id: true, validFrom: true, validTo: true } as const;
const DEPARTMENT = {
  select: {
    id: true,
    currentName: true,
    names: { select: { name: true, validFrom: true, validTo: true } },
  },
} as const;

const CAREER_ROW = {
  id: true,
  version: true,
  names: { select: { ...PERIOD, fullName: true } },
  classPeriods: { select: { ...PERIOD, staffClass: true } },
  memberships: { select: { ...PERIOD, kind: true, duty: true, isHead: true, department: DEPARTMENT } },
  posts: { select: { ...PERIOD, title: true, isLeader: true, isHead: true, department: DEPARTMENT } },
  departures: { select: { ...STORED_DEPARTURE, onDay: true, returnedOn: true, toBody: true } },
} as const satisfies Prisma.StaffSelect;
type CareerRow = Prisma.StaffGetPayload<{ select: typeof CAREER_ROW }>;

interface Career {
  readonly version: number;
  readonly lines: readonly CareerLineType[];
}

/** Everything dated that is recorded of a person, the newest first. One statement a relation, however many people. */
export const careerOf = loader<string, Career>(async ({ db, platform }, ids) => {
  const kindOf = (row: StoredDeparture) => openedDeparture(platform.fieldCipher, row);
  const rows = await db.staff.findMany({ where: { id: { in: [...ids] } }, select: CAREER_ROW });
  return inOrderOf(ids, rows, ({ id }) => id).map((row) => {
    if (row === undefined) throw new Error('A person who is shown exists');
    return { version: row.version, lines: linesOf(row, kindOf).toSorted(newestFirst) };
  });
});

const PLACE_KINDS = { MAIN: 'PLACE', SECONDED: 'SECONDMENT', ORGANISATION: 'ORGANISATION' } as const;

function linesOf(
  { names, classPeriods, memberships, posts, departures }: CareerRow,
  kindOf: (row: StoredDeparture) => DepartureKind,
): readonly CareerLineType[] {
  const plain = { isLeader: false, isHead: false };
  return [
    ...names.map(({ id, validFrom, validTo, fullName }) => ({
      ...plain,
      id,
      kind: 'NAME' as const,
      from: validFrom,
      to: validTo,
      text: fullName,
    })),
    ...classPeriods.map(({ id, validFrom, validTo, staffClass }) => ({
      ...plain,
      id,
      kind: 'CLASS' as const,
      from: validFrom,
      to: validTo,
      staffClass,
    })),
    ...memberships.map(({ id, validFrom, validTo, kind, duty, isHead, department }) => ({
      ...plain,
      id,
      isHead,
      text: duty,
      kind: PLACE_KINDS[kind],
      from: validFrom,
      to: validTo,
      department: namedThen(department, validFrom),
    })),
    ...posts.map(({ id, validFrom, validTo, title, isLeader, isHead, department }) => ({
      id,
      kind: 'POST' as const,
      from: validFrom,
      to: validTo,
      text: title,
      isLeader,
      isHead,
      department: namedThen(department, validFrom),
    })),
    ...departures.map((row) => ({
      ...plain,
      id: row.id,
      kind: 'DEPARTURE' as const,
      from: row.onDay,
      to: row.returnedOn === null ? null : new Date(row.returnedOn.valueOf() - DAY),
      text: row.toBody,
      departure: kindOf(row),
    })),
  ];
}

const DAY = 86_400_000;

function namedThen({ id, currentName, names }: CareerRow['posts'][number]['department'], day: Date) {
  return { id, name: nearestOn(names.map(dated), plainDateOf(day))?.name ?? currentName };
}

function newestFirst(left: CareerLineType, right: CareerLineType): number {
  return right.from.valueOf() - left.from.valueOf();
}

/** Long leaves, the newest first. */
export const leavesOf = loader<string, readonly LongLeaveType[]>(async ({ db }, staffIds) => {
  const rows = await db.leave.findMany({
    where: { staffId: { in: [...staffIds] } },
    select: { id: true, staffId: true, kind: true, fromDay: true, toDay: true, result: true },
    orderBy: [{ fromDay: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(staffIds, rows, ({ staffId }) => staffId);
});
