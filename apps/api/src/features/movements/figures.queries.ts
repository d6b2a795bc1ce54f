import { Prisma, type Tx } from '@thidua/db';
import { midnightUtcOf, plainDate, yearOf } from '@thidua/domain/kernel';
import type { CheckInConfidence } from '@thidua/domain/movements';
import { AWARDED_STATUSES, isOneOfStatuses, STANDING_STATUSES } from '@thidua/domain/nominations';
import type { AwardCode, DepartmentKind, InitiativeScope, RatingLevel } from '@thidua/domain/vocabulary';
import { breachesOf, type Breach } from './breaches.queries.ts';
import { completersSql } from './completers.queries.ts';
import { recognitionsOfPlan, withinSql, type FiguresScope } from './figures-scope.ts';
import { quotaBoard, type QuotaBoardType } from '../nominations/index.ts';
import { participationAmong, type Participation } from '../participation/index.ts';

export interface Heads {
  readonly persons: number;
  readonly collectives: number;
}

/** Everything that moves a target by itself, counted for one plan of one body. */
export interface PlanFigures {
  readonly awards: ReadonlyMap<AwardCode, Heads>;
  readonly proposals: ReadonlyMap<AwardCode, Heads>;
  readonly recognitions: ReadonlyMap<InitiativeScope, number>;
  /** Requests that are filed and not decided. */
  readonly initiativesUnderWay: number;
  readonly ratings: ReadonlyMap<string, RatingLevel>;
  /** The newest reported figure of each target that counts, and a newer one that waits for its confirmation. */
  readonly reported: ReadonlyMap<string, ReportedFigure>;
  readonly breaches: readonly Breach[];
  /** Who has registered for each thematic movement that a target counts. */
  readonly participation: ReadonlyMap<string, Participation>;
  readonly staffCount: number;
  readonly womenCount: number;
  readonly departmentCount: number;
  /** The same on the first day of the year. */
  readonly atStart: BodyHeads;
  /** The most CSTĐCS the law allows; undefined without a cap, and of a thematic plan. */
  readonly fighterCap: FighterCap | undefined;
}

/** The figures of the plan of a year. */
export interface YearFigures extends PlanFigures {
  /** The proposals of the year, counted where the grid and the meeting count them. */
  readonly quota: QuotaBoardType;
}

/** A legal cap with its arithmetic: `count` is the share of `base`, rounded down. */
export interface FighterCap {
  readonly count: number;
  readonly shareBasisPoints: number;
  /** People who have LĐTT or are proposed for it. */
  readonly base: number;
}

/** Divisions and units that can be given a collective's title. */
const UNIT_KINDS = ['DIVISION', 'ATTACHED_UNIT'] as const satisfies readonly DepartmentKind[];

/** On their way: standing proposals without those already decided, which the award history counts. */
export const PROPOSED_STATUSES = STANDING_STATUSES.filter((status) => !isOneOfStatuses(status, AWARDED_STATUSES));

/** Filed initiatives that may still be recognised. */
export const UNDER_WAY = ['SUBMITTED', 'ENDORSED', 'RETURNED', 'RECEIVED', 'SCORING', 'BEFORE_COUNCIL'] as const;

/**
 * Reads a year's figures in a fixed number of statements, however many targets, people or decisions there are. The target
 * page, the movement and the year board all take their numbers from here.
 */
export async function yearFigures(db: Tx, scope: FiguresScope): Promise<YearFigures> {
  const { organisationId, year, day } = scope;
  const [figures, proposals, initiativesUnderWay, quota] = await Promise.all([
    presentFigures(db, scope),
    proposalHeads(db, scope),
    db.initiative.count({ where: { organisationId, year, status: { in: [...UNDER_WAY] } } }),
    quotaBoard(db, { organisationId, year, day }),
  ]);
  return { ...figures, proposals, initiativesUnderWay, quota, fighterCap: fighterCapOf(quota) };
}

/** What is reached by now. Nothing is on its way to a thematic plan: proposals are of a year. */
export async function presentFigures(db: Tx, scope: FiguresScope): Promise<PlanFigures> {
  const { organisationId, year } = scope;
  const [awards, recognitions, ratings, reported, heads, breaches, participation] = await Promise.all([
    awardHeads(db, scope),
    db.initiativeRecognition.groupBy({ by: ['scope'], where: recognitionsOfPlan(scope), _count: { _all: true } }),
    db.departmentRating.findMany({ where: { organisationId, year }, select: { departmentId: true, level: true } }),
    newestReports(db, scope),
    bodyHeads(db, scope),
    breachesOf(db, scope),
    countedParticipation(db, scope),
  ]);
  return {
    awards,
    proposals: new Map(),
    recognitions: new Map(recognitions.map(({ scope: of, _count }) => [of, _count._all])),
    initiativesUnderWay: 0,
    ratings: new Map(ratings.map(({ departmentId, level }) => [departmentId, level])),
    reported,
    breaches,
    participation,
    ...heads,
    fighterCap: undefined,
  };
}

function fighterCapOf({ organisation, capBasisPoints }: QuotaBoardType): FighterCap | undefined {
  const { fighterCap, advancedWorkers } = organisation;
  if (fighterCap === null || capBasisPoints === null) return undefined;
  return { count: fighterCap, shareBasisPoints: capBasisPoints, base: advancedWorkers };
}

/** What somebody reports of a target, and what the records count in the place of a report. */
export interface ReportedFigure {
  readonly value: number | undefined;
  readonly registered: number | undefined;
  readonly confidence: CheckInConfidence | undefined;
  readonly waiting: number | undefined;
  /** Undefined where nothing that counts was linked to the target at the time. */
  readonly counted: { readonly value: number; readonly registered: number | undefined } | undefined;
}

interface HeadsRow extends Heads {
  readonly award: AwardCode;
}

/** Somebody with two commendations of a year is one person. */
async function awardHeads(db: Tx, scope: FiguresScope): Promise<Map<AwardCode, Heads>> {
  const rows = await db.$queryRaw<HeadsRow[]>`
    SELECT "awardCode" AS award, count(DISTINCT "staffId")::int AS persons, count(DISTINCT "departmentId")::int AS collectives
    FROM award_records
    WHERE "organisationId" = ${scope.organisationId}::uuid AND "revokedOn" IS NULL
      AND ${withinSql(scope, Prisma.sql`year`, Prisma.sql`"decidedOn"`)}
    GROUP BY "awardCode"`;
  return new Map(rows.map((row) => [row.award, row]));
}

async function proposalHeads(db: Tx, { organisationId, year }: FiguresScope): Promise<Map<AwardCode, Heads>> {
  const rows = await db.$queryRaw<HeadsRow[]>`
    SELECT "awardCode" AS award, count("staffId")::int AS persons, count("collectiveId")::int AS collectives
    FROM nominations
    WHERE "organisationId" = ${organisationId}::uuid AND year = ${year}
      AND status = ANY(${[...PROPOSED_STATUSES]}::"NominationStatus"[])
    GROUP BY "awardCode"`;
  return new Map(rows.map((row) => [row.award, row]));
}

interface ReportRow {
  readonly targetId: string;
  readonly counts: boolean;
  readonly value: number;
  readonly registered: number | null;
  readonly confidence: CheckInConfidence | null;
  readonly recordedAt: Date;
  /** Counted from the contents of work programmes or from courses, not reported. */
  readonly isCounted: boolean;
}

/**
 * Of each target the newest figure that counts and the newest that waits; where contents of work programmes are linked to it,
 * how many of them were registered and finished by the day; where courses are, how many people of its base have completed one.
 * One statement.
 */
export async function newestReports(
  db: Tx,
  { organisationId, year, day, knownUntil }: FiguresScope,
): Promise<Map<string, ReportedFigure>> {
  const rows = await db.$queryRaw<ReportRow[]>`
    SELECT DISTINCT ON (f."targetId", f.counts, f."isCounted") f.*
    FROM (
      SELECT c."targetId", c.value, c.registered, c.confidence, c."recordedAt", c.id,
        (r.verdict IS NOT NULL OR NOT c."needsConfirmation") AS counts, false AS "isCounted"
      FROM target_check_ins c
      JOIN targets t ON t.id = c."targetId"
      JOIN movements m ON m.id = t."movementId"
      LEFT JOIN target_check_in_reviews r ON r."checkInId" = c.id
        AND (${knownUntil ?? null}::timestamptz IS NULL OR r."reviewedAt" <= ${knownUntil ?? null}::timestamptz)
      WHERE m."organisationId" = ${organisationId}::uuid AND m.year = ${year}
        AND r.verdict IS DISTINCT FROM 'RETURNED'
        AND (${knownUntil ?? null}::timestamptz IS NULL OR c."recordedAt" <= ${knownUntil ?? null}::timestamptz)
      UNION ALL
      SELECT i."targetId", count(*) FILTER (WHERE s."to" = 'FINISHED')::int,
        count(*) FILTER (WHERE s."to" IN ('REGISTERED', 'FINISHED'))::int, NULL, now(), i."targetId", true, true
      FROM work_programme_items i
      JOIN targets t ON t.id = i."targetId" AND t."countsRegistered"
      JOIN movements m ON m.id = t."movementId"
      LEFT JOIN LATERAL (
        SELECT x."to" FROM work_programme_steps x
        WHERE x."itemId" = i.id AND x."onDay" <= ${midnightUtcOf(day)}::date
          AND (${knownUntil ?? null}::timestamptz IS NULL OR x."recordedAt" <= ${knownUntil ?? null}::timestamptz)
        ORDER BY x."recordedAt" DESC, x.id DESC LIMIT 1
      ) s ON true
      WHERE m."organisationId" = ${organisationId}::uuid AND m.year = ${year}
      GROUP BY i."targetId"
      UNION ALL
      SELECT c."targetId", count(DISTINCT p."staffId")::int, NULL, NULL, now(), c."targetId", true, true
      FROM training_courses c
      JOIN targets t ON t.id = c."targetId" AND t."thematicMovementId" IS NULL
      JOIN movements m ON m.id = t."movementId"
      LEFT JOIN LATERAL (${completersSql({ day, knownUntil })}) p ON true
      WHERE m."organisationId" = ${organisationId}::uuid AND m.year = ${year}
        AND (c."withdrawnAt" IS NULL OR c."withdrawnAt" > ${knownUntil ?? null}::timestamptz)
      GROUP BY c."targetId"
    ) f
    ORDER BY f."targetId", f.counts, f."isCounted", f."recordedAt" DESC, f.id DESC`;
  return new Map([...Map.groupBy(rows, ({ targetId }) => targetId)].map(([id, ofTarget]) => [id, figureOf(ofTarget)]));
}

function figureOf(rows: readonly ReportRow[]): ReportedFigure {
  const counted = rows.find(({ isCounted }) => isCounted);
  const reported = rows.find(({ counts, isCounted }) => counts && !isCounted);
  const waiting = rows.find(({ counts }) => !counts);
  const isNewer = waiting !== undefined && (reported === undefined || waiting.recordedAt > reported.recordedAt);
  return {
    value: reported?.value,
    registered: reported?.registered ?? undefined,
    confidence: reported?.confidence ?? undefined,
    waiting: isNewer ? waiting.value : undefined,
    counted: counted && { value: counted.value, registered: counted.registered ?? undefined },
  };
}

/** The participation in the movements that targets of the year count or have counted. One statement. */
export function countedParticipation(db: Tx, scope: FiguresScope): Promise<ReadonlyMap<string, Participation>> {
  const ofYear = Prisma.sql`JOIN movements m ON m.id = t."movementId"
    WHERE m."organisationId" = ${scope.organisationId}::uuid AND m.year = ${scope.year}`;
  return participationAmong(
    db,
    { ...scope, untilYear: scope.period === undefined ? scope.year : yearOf(scope.period.toDay) },
    Prisma.sql`
      SELECT t."thematicMovementId" AS id FROM targets t ${ofYear} AND t."thematicMovementId" IS NOT NULL
      UNION
      SELECT r."thematicMovementId" FROM target_revisions r JOIN targets t ON t.id = r."targetId" ${ofYear}
        AND r."thematicMovementId" IS NOT NULL`,
  );
}

export interface BodyHeads {
  readonly staffCount: number;
  readonly womenCount: number;
  readonly departmentCount: number;
}

interface DayHeads extends BodyHeads {
  readonly isStart: boolean;
}

/** People, women and units of the first day of the year, or of the thematic plan, and of the day, in one statement. */
export async function bodyHeads(
  db: Tx,
  { organisationId, year, day, period }: FiguresScope,
): Promise<BodyHeads & { readonly atStart: BodyHeads }> {
  const firstDay = midnightUtcOf(period?.fromDay ?? plainDate(`${year}-01-01`));
  const rows = await db.$queryRaw<DayHeads[]>`
    SELECT d."isStart",
      (SELECT count(*)::int FROM staff s WHERE s."organisationId" = ${organisationId}::uuid
        AND s."recruitedOn" <= d."on" AND (s."retiredOn" IS NULL OR s."retiredOn" > d."on")) AS "staffCount",
      (SELECT count(*)::int FROM staff s WHERE s."organisationId" = ${organisationId}::uuid AND s.gender = 'FEMALE'
        AND s."recruitedOn" <= d."on" AND (s."retiredOn" IS NULL OR s."retiredOn" > d."on")) AS "womenCount",
      (SELECT count(*)::int FROM departments u WHERE u."organisationId" = ${organisationId}::uuid
        AND u.kind = ANY(${[...UNIT_KINDS]}::"DepartmentKind"[])
        AND u."openedOn" <= d."on" AND (u."closedOn" IS NULL OR u."closedOn" >= d."on")) AS "departmentCount"
    FROM (VALUES (true, ${firstDay}::date), (false, ${midnightUtcOf(day)}::date)) AS d ("isStart", "on")`;
  const heads = (isStart: boolean): BodyHeads => {
    const row = rows.find((each) => each.isStart === isStart);
    if (row === undefined) throw new Error('Counts answer with a row a day');
    const { staffCount, womenCount, departmentCount } = row;
    return { staffCount, womenCount, departmentCount };
  };
  return { ...heads(false), atStart: heads(true) };
}
