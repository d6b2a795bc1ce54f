import type { Prisma } from '@thidua/db';
import { plainDateOf } from '@thidua/domain/kernel';
import { mayDoWithMovement, runsIn, THEMATIC_AWARD_CODES } from '@thidua/domain/plans';
import { groupedBy, loader } from '../../platform/loader.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import type { ThematicAwardType } from './thematic-award.type.ts';

const ROW = {
  id: true,
  awardCode: true,
  year: true,
  staffId: true,
  departmentId: true,
  decisionNumber: true,
  decidedOn: true,
  decidedBy: true,
  revokedOn: true,
  staff: { select: NAMED_STAFF },
  department: { select: NAMED_DEPARTMENT },
} as const satisfies Prisma.AwardRecordSelect;

/** Newest first; of one decision in the order of the register. */
const NEWEST_FIRST = [
  { decidedOn: 'desc' },
  { id: 'asc' },
] as const satisfies Prisma.AwardRecordOrderByWithRelationInput[];

/** So many of the newest are offered; older ones are found on the pages of people. */
const MOST_CHOICES = 200;

/** Of a movement without a beginning or an end. */
const [FIRST_YEAR, LAST_YEAR] = [0, 9_999];

function shown({
  id,
  awardCode,
  staff,
  department,
  ...award
}: Prisma.AwardRecordGetPayload<{ select: typeof ROW }>): ThematicAwardType {
  const day = plainDateOf(award.decidedOn);
  const subject =
    staff === null ? (department === null ? '' : departmentNameOn(department, day)) : staffNameOn(staff, day);
  return { ...award, awardRecordId: id, award: awardCode, subject };
}

/** The awards given for each thematic movement; revoked ones stay, and say so. */
export const awardsOfThematic = loader<string, readonly ThematicAwardType[]>(async ({ db }, ids) => {
  const rows = await db.awardRecord.findMany({
    where: { thematicAward: { thematicMovementId: { in: [...ids] } } },
    select: { ...ROW, thematicAward: { select: { thematicMovementId: true } } },
    orderBy: NEWEST_FIRST,
  });
  return groupedBy(ids, rows, ({ thematicAward }) => thematicAward?.thematicMovementId ?? '').map((group) =>
    group.map(({ thematicAward: _given, ...row }) => shown(row)),
  );
});

/** What may be said to have been given for each: commendations of its years that stand and are of no movement yet. */
export const awardChoicesOfThematic = loader<string, readonly ThematicAwardType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined || !mayDoWithMovement(actor, 'EDIT')) return ids.map(() => []);
  const { organisationId } = actor;
  const movements = await db.thematicMovement.findMany({
    where: { id: { in: [...ids] }, organisationId },
    select: { id: true, fromYear: true, toYear: true },
  });
  if (movements.length === 0) return ids.map(() => []);
  const awards = await db.awardRecord.findMany({
    where: {
      organisationId,
      awardCode: { in: [...THEMATIC_AWARD_CODES] },
      revokedOn: null,
      thematicAward: { is: null },
      // Before the newest are taken: a movement of earlier years would be offered none.
      OR: movements.map(({ fromYear, toYear }) => ({
        year: { gte: fromYear ?? FIRST_YEAR, lte: toYear ?? LAST_YEAR },
      })),
    },
    select: ROW,
    orderBy: NEWEST_FIRST,
    take: MOST_CHOICES,
  });
  const byId = new Map(movements.map((movement) => [movement.id, movement]));
  return ids.map((id) => {
    const movement = byId.get(id);
    return movement === undefined ? [] : awards.filter(({ year }) => runsIn(movement, year)).map(shown);
  });
});

/** The name of the thematic movement that each award was given for. */
export const thematicNameOfAward = loader<string, string | undefined>(async ({ db }, ids) => {
  const rows = await db.thematicAward.findMany({
    where: { awardRecordId: { in: [...ids] } },
    select: { awardRecordId: true, thematicMovement: { select: { name: true } } },
  });
  const byAward = new Map(rows.map(({ awardRecordId, thematicMovement }) => [awardRecordId, thematicMovement.name]));
  return ids.map((id) => byAward.get(id));
});
