import { Prisma, type Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { subjectsSql } from './subjects.sql.ts';

export interface ParticipationScope {
  readonly organisationId: string;
  /** The day whose people and pledges are counted; a past day keeps its numbers. */
  readonly day: PlainDate;
}

/** How many of the body's people, and of its women, have pledged one movement. */
export interface Participation {
  readonly movementId: string;
  readonly registered: number;
  readonly staffCount: number;
  readonly registeredWomen: number;
  readonly womenCount: number;
}

/** A pledge of a person that stands on the day; `staffId` names the column of the statement around it. */
export function standingPledgeSql(staffId: Prisma.Sql, movementId: Prisma.Sql, day: Date): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM registration_pledges g JOIN registration_sheets h ON h.id = g."sheetId"
    WHERE h."staffId" = ${staffId} AND g."thematicMovementId" = ${movementId}
      AND g."pledgedOn" <= ${day}::date AND (g."endedOn" IS NULL OR g."endedOn" > ${day}::date))`;
}

/** The participation in movements, in the order given. One statement, however many movements and people. */
export async function participationOf(
  db: Tx,
  { organisationId, day }: ParticipationScope,
  movementIds: readonly string[],
): Promise<readonly Participation[]> {
  if (movementIds.length === 0) return [];
  const date = midnightUtcOf(day);
  const rows = await db.$queryRaw<Participation[]>`
    SELECT w.id AS "movementId", count(*)::int AS "staffCount",
      count(*) FILTER (WHERE x.takes)::int AS registered,
      count(*) FILTER (WHERE x.woman)::int AS "womenCount",
      count(*) FILTER (WHERE x.takes AND x.woman)::int AS "registeredWomen"
    FROM unnest(${[...movementIds]}::uuid[]) AS w(id)
    CROSS JOIN LATERAL (
      SELECT p.gender = 'FEMALE' AS woman, ${standingPledgeSql(Prisma.sql`p."staffId"`, Prisma.sql`w.id`, date)} AS takes
      FROM (${subjectsSql(organisationId, day)}) p WHERE p.kind = 'PERSON'
    ) x
    GROUP BY w.id`;
  const byId = new Map(rows.map((row) => [row.movementId, row]));
  return movementIds.map(
    (movementId) =>
      byId.get(movementId) ?? { movementId, registered: 0, staffCount: 0, registeredWomen: 0, womenCount: 0 },
  );
}
