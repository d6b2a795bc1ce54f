import { Prisma, type Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { subjectsSql } from './subjects.sql.ts';

export interface ParticipationScope {
  readonly organisationId: string;
  /** The year whose sheets pledge: a new year is registered for anew. */
  readonly year: number;
  /** The last year whose sheets pledge, of a plan that crosses New Year. */
  readonly untilYear?: number | undefined;
  /** The day whose people and pledges are counted; a past day keeps its numbers. */
  readonly day: PlainDate;
}

type Days = Pick<ParticipationScope, 'year' | 'untilYear' | 'day'>;

/** How many of the body's people, of its women and of its collectives have pledged one movement. */
export interface Participation {
  readonly movementId: string;
  readonly registered: number;
  readonly staffCount: number;
  readonly registeredWomen: number;
  readonly womenCount: number;
  readonly registeredCollectives: number;
}

/** Pledges `g` of sheets `h` that stand for a year on a day. */
export function standingSql({ year, untilYear = year, day }: Days): Prisma.Sql {
  const date = midnightUtcOf(day);
  return Prisma.sql`h.year BETWEEN ${year} AND ${untilYear} AND g."pledgedOn" <= ${date}::date AND (g."endedOn" IS NULL OR g."endedOn" > ${date}::date)`;
}

/** A pledge of a person that stands on the day; `staffId` names the column of the statement around it. */
export function standingPledgeSql(staffId: Prisma.Sql, movementId: Prisma.Sql, on: Days): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM registration_pledges g JOIN registration_sheets h ON h.id = g."sheetId"
    WHERE h."staffId" = ${staffId} AND g."thematicMovementId" = ${movementId} AND ${standingSql(on)})`;
}

/** The participation in movements, in the order given. One statement, however many movements and people. */
export async function participationOf(
  db: Tx,
  scope: ParticipationScope,
  movementIds: readonly string[],
): Promise<readonly Participation[]> {
  if (movementIds.length === 0) return [];
  const byId = await participationAmong(db, scope, Prisma.sql`SELECT unnest(${[...movementIds]}::uuid[]) AS id`);
  return movementIds.map((movementId) => byId.get(movementId) ?? { movementId, ...NOBODY });
}

const NOBODY = { registered: 0, staffCount: 0, registeredWomen: 0, womenCount: 0, registeredCollectives: 0 } as const;

/** The same for the movements that a statement with a column `id` finds. One statement. */
export async function participationAmong(
  db: Tx,
  scope: ParticipationScope,
  movements: Prisma.Sql,
): Promise<ReadonlyMap<string, Participation>> {
  const rows = await db.$queryRaw<Participation[]>`
    WITH w AS (${movements}), p AS (${subjectsSql(scope.organisationId, scope.day)}), x AS (
      SELECT DISTINCT g."thematicMovementId" AS "movementId", coalesce(h."staffId", h."collectiveId") AS id
      FROM registration_pledges g JOIN registration_sheets h ON h.id = g."sheetId"
      WHERE h."organisationId" = ${scope.organisationId}::uuid AND g."thematicMovementId" IN (SELECT id FROM w)
        AND ${standingSql(scope)}
    )
    SELECT w.id AS "movementId",
      count(*) FILTER (WHERE p.kind = 'PERSON')::int AS "staffCount",
      count(x.id) FILTER (WHERE p.kind = 'PERSON')::int AS registered,
      count(*) FILTER (WHERE p.kind = 'PERSON' AND p.gender = 'FEMALE')::int AS "womenCount",
      count(x.id) FILTER (WHERE p.kind = 'PERSON' AND p.gender = 'FEMALE')::int AS "registeredWomen",
      count(x.id) FILTER (WHERE p.kind = 'COLLECTIVE')::int AS "registeredCollectives"
    FROM w CROSS JOIN p LEFT JOIN x ON x."movementId" = w.id AND x.id = p.id
    GROUP BY w.id`;
  return new Map(rows.map((row) => [row.movementId, row]));
}
