import type { Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import type { AwardCode, RatingLevel } from '@thidua/domain/vocabulary';
import { subjectsSql } from '../participation/index.ts';

export interface OutcomeScope {
  readonly organisationId: string;
  readonly year: number;
  /** The day the year shows: people are counted where they are then. */
  readonly day: PlainDate;
}

/** What was approved of a sheet; while a change is written, what it said before. */
export interface ApprovedPromise {
  /** The person or the collective. */
  readonly subjectId: string;
  readonly content: string | null;
  readonly initiativeCount: number | null;
  /** Names of the movements pledged and not taken back. */
  readonly pledges: readonly string[];
}

/** One statement. */
export function approvedPromises(db: Tx, { organisationId, year, day }: OutcomeScope): Promise<ApprovedPromise[]> {
  const on = midnightUtcOf(day);
  return db.$queryRaw<ApprovedPromise[]>`
    SELECT coalesce(h."staffId", h."collectiveId") AS "subjectId",
      CASE WHEN h.status = 'APPROVED' THEN h.content ELSE v.content END AS content,
      CASE WHEN h.status = 'APPROVED' THEN h."initiativeCount" ELSE v."initiativeCount" END AS "initiativeCount",
      g.names AS pledges
    FROM registration_sheets h
    LEFT JOIN LATERAL (
      SELECT r.content, r."initiativeCount" FROM registration_revisions r
      WHERE r."sheetId" = h.id ORDER BY r."replacedAt" DESC, r.id DESC LIMIT 1
    ) v ON h.status <> 'APPROVED'
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(t.name ORDER BY fold_text(t.name), t.id), '{}') AS names
      FROM registration_pledges p JOIN thematic_movements t ON t.id = p."thematicMovementId"
      WHERE p."sheetId" = h.id AND p."pledgedOn" <= ${on}::date AND (p."endedOn" IS NULL OR p."endedOn" > ${on}::date)
    ) g
    WHERE h."organisationId" = ${organisationId}::uuid AND h.year = ${year} AND h."approvedAt" IS NOT NULL`;
}

/** An initiative of the year by one of its authors. */
export interface AuthoredInitiative {
  readonly initiativeId: string;
  readonly staffId: string;
  readonly isRecognised: boolean;
}

/** Those recognised, and those whose request is still on its way. One statement. */
export function authoredInitiatives(db: Tx, { organisationId, year }: OutcomeScope): Promise<AuthoredInitiative[]> {
  return db.$queryRaw<AuthoredInitiative[]>`
    SELECT i.id AS "initiativeId", a."staffId", i.status = 'RECOGNISED' AS "isRecognised"
    FROM initiatives i JOIN initiative_authors a ON a."initiativeId" = i.id
    WHERE i."organisationId" = ${organisationId}::uuid AND i.year = ${year}
      AND i.status IN ('SUBMITTED', 'ENDORSED', 'RETURNED', 'RECEIVED', 'SCORING', 'BEFORE_COUNCIL', 'RECOGNISED')`;
}

/** The rating of a person or a department in the year. */
export interface YearRating {
  readonly subjectId: string;
  readonly level: RatingLevel;
}

/** One statement. */
export function yearRatings(db: Tx, { organisationId, year }: OutcomeScope): Promise<YearRating[]> {
  return db.$queryRaw<YearRating[]>`
    SELECT "staffId" AS "subjectId", level::text AS level FROM annual_ratings
    WHERE "organisationId" = ${organisationId}::uuid AND year = ${year}
    UNION ALL
    SELECT "departmentId", level::text FROM department_ratings
    WHERE "organisationId" = ${organisationId}::uuid AND year = ${year}`;
}

/** Where everybody who can register is on the day: `staffId` to `departmentId`. One statement. */
export async function homesOf(db: Tx, { organisationId, day }: OutcomeScope): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ readonly staffId: string; readonly departmentId: string }[]>`
    SELECT p."staffId", p."departmentId" FROM (${subjectsSql(organisationId, day)}) p WHERE p.kind = 'PERSON'`;
  return new Map(rows.map(({ staffId, departmentId }) => [staffId, departmentId]));
}

/** The awards of the year about which the body has any decision in force. One statement. */
export async function decidedAwards(db: Tx, { organisationId, year }: OutcomeScope): Promise<ReadonlySet<AwardCode>> {
  const rows = await db.awardRecord.findMany({
    where: { organisationId, year, revokedOn: null },
    select: { awardCode: true },
    distinct: ['awardCode'],
  });
  return new Set(rows.map(({ awardCode }) => awardCode));
}
