import type { Prisma } from '@thidua/db';
import { seatsOn } from '@thidua/domain/council';
import { seatChanges, type SeatHeld } from '@thidua/domain/council-composition';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn } from '../../platform/dated.ts';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import type { CouncilChangeType, SeatChangeType } from './council-composition.type.ts';
import { visibleCouncilChanges } from './council-composition.visibility.ts';

const CHANGE_ROW = {
  id: true,
  councilId: true,
  decisionNumber: true,
  decidedOn: true,
  decidedBy: true,
  effectiveOn: true,
  status: true,
  version: true,
  preparedById: true,
  seats: { select: { staffId: true, role: true, hasVote: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.CouncilChangeSelect;

/** The changes of each council in the midst of its term, the latest first. One statement. */
export const changesOf = loader<string, readonly CouncilChangeType[]>(async ({ db, actor }, councilIds) => {
  if (actor === undefined) return councilIds.map(() => []);
  const rows = await db.councilChange.findMany({
    where: { AND: [{ councilId: { in: [...councilIds] } }, visibleCouncilChanges(actor)] },
    select: CHANGE_ROW,
    orderBy: [{ effectiveOn: 'desc' }, { id: 'desc' }],
  });
  const shown = rows.map(({ seats, ...row }) => {
    const asOf = plainDateOf(row.effectiveOn);
    return { ...row, seats: seats.map((seat) => ({ ...seat, asOf })) };
  });
  return groupedBy(councilIds, shown, ({ councilId }) => councilId);
});

const SEAT = { staffId: true, role: true, hasVote: true, validFrom: true, validTo: true } as const;

/** What each decision changes: of an approved one the seats that it ended and began, of a draft what it would. One statement. */
export const differencesOf = loader<string, readonly SeatChangeType[]>(async ({ db, actor }, changeIds) => {
  if (actor === undefined) return changeIds.map(() => []);
  const rows = await db.councilChange.findMany({
    where: { AND: [{ id: { in: [...changeIds] } }, visibleCouncilChanges(actor)] },
    select: {
      id: true,
      status: true,
      effectiveOn: true,
      seats: { select: { staffId: true, role: true, hasVote: true }, orderBy: { ordinal: 'asc' } },
      started: { select: SEAT, orderBy: [{ role: 'asc' }, { ordinal: 'asc' }] },
      ended: { select: SEAT, orderBy: [{ role: 'asc' }, { ordinal: 'asc' }] },
      council: { select: { members: { select: SEAT, orderBy: [{ role: 'asc' }, { ordinal: 'asc' }] } } },
    },
  });
  return inOrderOf(changeIds, rows, ({ id }) => id).map((row) => {
    if (row === undefined) return [];
    const day = plainDateOf(row.effectiveOn);
    return row.status === 'DRAFT'
      ? differences(seatsOn(row.council.members, day), row.seats, day)
      : differences(row.ended, row.started, day);
  });
});

function differences(
  before: readonly SeatHeld[],
  after: readonly SeatHeld[],
  asOf: PlainDate,
): readonly SeatChangeType[] {
  return seatChanges(before, after).map((change) => ({
    kind: change.kind,
    staffId: change.staffId,
    roleBefore: change.before?.role ?? null,
    roleAfter: change.after?.role ?? null,
    asOf,
  }));
}

/** Who has an account with a role by which a member takes part in meetings today; of the chair, the role that presides. One statement. */
export const meetingRolesOf = loader<string, { readonly sits: boolean; readonly presides: boolean }>(
  async ({ db, actor, ...clock }, staffIds) => {
    if (actor === undefined) return staffIds.map(() => ({ sits: false, presides: false }));
    const rows = await db.account.findMany({
      where: { staffId: { in: [...staffIds] }, organisationId: actor.organisationId, disabledAt: null },
      select: {
        staffId: true,
        roleGrants: {
          where: { role: { in: ['COUNCIL', 'CHAIR', 'SECRETARY'] }, ...heldOn(businessToday(clock, actor)) },
          select: { role: true },
        },
      },
    });
    return inOrderOf(staffIds, rows, ({ staffId }) => staffId ?? '').map((row) => ({
      sits: row !== undefined && row.roleGrants.length > 0,
      presides: row?.roleGrants.some(({ role }) => role === 'CHAIR') ?? false,
    }));
  },
);

/** The first day on which somebody no longer works here, if there is one. One statement. */
export const leftOnOf = loader<string, Date | null>(async ({ db, actor }, staffIds) => {
  const rows = await db.staff.findMany({
    where: { id: { in: [...staffIds] }, organisationId: actor?.organisationId ?? '' },
    select: { id: true, retiredOn: true },
  });
  return inOrderOf(staffIds, rows, ({ id }) => id).map((row) => row?.retiredOn ?? null);
});
