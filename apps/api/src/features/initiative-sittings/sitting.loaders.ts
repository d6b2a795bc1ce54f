import { plainDateOf } from '@thidua/domain/kernel';
import { groupedBy, loader } from '../../platform/loader.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import { LINE_ROW, relativesOfAuthors, SEAT_ROW, withAside, type LineRow, type SeatRow } from './sitting-lines.ts';
import type { SittingSeatType } from './sitting.type.ts';

type NamedSeat = SeatRow & SittingSeatType;

/** The members of each sitting in the order of the council's decision, with the names of the day. */
export const seatsOf = loader<string, readonly NamedSeat[]>(async ({ db }, ids) => {
  const rows = await db.initiativeSittingSeat.findMany({
    where: { sittingId: { in: [...ids] } },
    select: {
      ...SEAT_ROW,
      sittingId: true,
      sitting: { select: { heldOn: true } },
      member: {
        select: { ...SEAT_ROW.member.select, role: true, guestName: true, staff: { select: NAMED_STAFF } },
      },
    },
    orderBy: { member: { ordinal: 'asc' } },
  });
  const named = rows.map(({ sitting, ...row }) => ({
    ...row,
    role: row.member.role,
    name: row.member.staff === null ? row.member.guestName : staffNameOn(row.member.staff, plainDateOf(sitting.heldOn)),
  }));
  return groupedBy(ids, named, ({ sittingId }) => sittingId);
});

interface NamedLine extends LineRow {
  readonly code: string;
  readonly title: string;
  readonly authorNames: readonly string[];
  readonly departmentName: string;
  readonly isStateFunded: boolean;
  /** The paper by which the superior agreed; null while none is recorded. */
  readonly approvalNumber: string | null;
  readonly approvedOn: Date | null;
  readonly approvedBy: string | null;
}

/** What is said of a line whose recognition is not recorded. */
const NOTHING_RECORDED = { isStateFunded: false, approvalNumber: null, approvedOn: null, approvedBy: null } as const;

/** The lines of each sitting in their order, with the names of the day. */
export const linesOf = loader<string, readonly NamedLine[]>(async ({ db }, ids) => {
  const rows = await db.initiativeSittingLine.findMany({
    where: { sittingId: { in: [...ids] } },
    select: {
      ...LINE_ROW,
      sittingId: true,
      sitting: { select: { heldOn: true, status: true, seats: { select: SEAT_ROW } } },
      initiative: {
        select: {
          code: true,
          title: true,
          department: { select: NAMED_DEPARTMENT },
          recognitions: {
            where: { scope: 'GRASSROOTS' },
            select: { isStateFunded: true, approvalNumber: true, approvedOn: true, approvedBy: true },
          },
          authors: {
            ...LINE_ROW.initiative.select.authors,
            select: { staffId: true, staff: { select: NAMED_STAFF } },
          },
        },
      },
    },
    orderBy: { ordinal: 'asc' },
  });
  const relatives = await relativesOfAuthors(db, rows);
  const named = rows.map(({ sitting, ...row }) => ({
    ...withAside(sitting.status, row, sitting.seats, relatives),
    ...(row.initiative.recognitions[0] ?? NOTHING_RECORDED),
    code: row.initiative.code,
    title: row.initiative.title,
    departmentName: departmentNameOn(row.initiative.department, plainDateOf(sitting.heldOn)),
    authorNames: row.initiative.authors.map(({ staff }) => staffNameOn(staff, plainDateOf(sitting.heldOn))),
  }));
  return groupedBy(ids, named, ({ sittingId }) => sittingId);
});
