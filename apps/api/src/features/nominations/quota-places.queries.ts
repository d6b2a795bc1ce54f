import type { Tx } from '@thidua/db';
import {
  AWARD_OF_QUOTA,
  COLLECTIVE_QUOTA,
  fullQuotas,
  quotaLimits,
  QUOTA_RULES,
  PASSED_STATUSES,
  SENT_STATUSES,
  STANDING_STATUSES,
  type FullQuota,
  type QuotaLimit,
  type QuotaRule,
} from '@thidua/domain/nominations';
import type { AwardCode, CommendationKind } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../platform/request-context.ts';
import { localSettingsOn } from '../eligibility/index.ts';
import { NOMINATION_ROW, nominationType } from './nomination.row.ts';
import { visibleNominations } from './nomination.visibility.ts';
import type { QuotaScope } from './quota-board.queries.ts';
import type { FullQuotaType } from './quota-places.type.ts';

/**
 * People or collectives under one rule, of the year's own list (what is commended at once or in a campaign takes no place):
 * registered at the start of the year, proposed, of these sent, of these passed by the council.
 */
export interface PlacesCounted {
  readonly registered: number;
  readonly nominated: number;
  readonly sent: number;
  readonly passed: number;
}

export interface QuotaPlaces {
  readonly limits: readonly QuotaLimit[];
  readonly counted: Readonly<Record<QuotaRule, PlacesCounted>>;
}

interface CountedRow extends PlacesCounted {
  readonly award: AwardCode;
  readonly isHere: boolean;
}

/** Awards of collectives: the one whose places are counted, and the one that its share is counted on. */
const OF_COLLECTIVES = [
  AWARD_OF_QUOTA[COLLECTIVE_QUOTA],
  'ADVANCED_COLLECTIVE',
] as const satisfies readonly AwardCode[];
const COUNTED = ['ADVANCED_WORKER', 'ADVANCED_COLLECTIVE', ...new Set(Object.values(AWARD_OF_QUOTA))] as const;

/**
 * Everything the rules of places count, over the body and one division: the same numbers at every desk and in the check before a
 * list is sent. Two statements, one where the settings are at hand.
 */
export async function quotaPlaces(db: Tx, scope: QuotaScope): Promise<QuotaPlaces> {
  const { counted, limitsWith, workers } = await countPlaces(db, scope);
  return { counted, limits: limitsWith(workers.here.nominated) };
}

interface Counting {
  readonly counted: QuotaPlaces['counted'];
  readonly workers: { readonly here: PlacesCounted };
  /** The limits, where so many people of the division have, or are proposed for, Lao động tiên tiến. */
  readonly limitsWith: (divisionWorkers: number) => readonly QuotaLimit[];
}

async function countPlaces(db: Tx, scope: QuotaScope): Promise<Counting> {
  const settings = scope.settings ?? (await localSettingsOn(db, scope.organisationId, scope.day));
  const rows = await countedRows(db, scope);
  const of = (award: AwardCode, here: boolean): PlacesCounted =>
    rows.find((row) => row.award === award && row.isHere === here) ?? NOBODY;
  const terms = { regimeDate: scope.day, year: scope.year, settings };
  const bodyWorkers = of('ADVANCED_WORKER', false).nominated;
  const advancedCollectives = of('ADVANCED_COLLECTIVE', false).nominated;
  return {
    counted: {
      BODY_FIGHTERS: of(AWARD_OF_QUOTA.BODY_FIGHTERS, false),
      DIVISION_FIGHTERS: of(AWARD_OF_QUOTA.DIVISION_FIGHTERS, true),
      BODY_COMMENDATIONS: of(AWARD_OF_QUOTA.BODY_COMMENDATIONS, false),
      PROVINCIAL_FIGHTERS: of(AWARD_OF_QUOTA.PROVINCIAL_FIGHTERS, false),
      PROVINCIAL_MERITS: of(AWARD_OF_QUOTA.PROVINCIAL_MERITS, false),
      EXCELLENT_COLLECTIVES: of(AWARD_OF_QUOTA.EXCELLENT_COLLECTIVES, false),
    },
    workers: { here: of('ADVANCED_WORKER', true) },
    limitsWith: (divisionWorkers) => quotaLimits(terms, { bodyWorkers, divisionWorkers, advancedCollectives }),
  };
}

/** So many holders of places are named under one rule. */
const NAMED = 10;

const NOBODY: PlacesCounted = { registered: 0, nominated: 0, sent: 0, passed: 0 };

function countedRows(db: Tx, { organisationId, year, departmentId }: QuotaScope): Promise<CountedRow[]> {
  const awards = [...COUNTED];
  return db.$queryRaw<CountedRow[]>`
    WITH line AS (
      SELECT n."awardCode" AS award, n."departmentId" AS place, n.status, false AS registered
      FROM nominations n
      WHERE n."organisationId" = ${organisationId}::uuid AND n.year = ${year}
        AND CASE WHEN n."awardCode" = ANY(${[...OF_COLLECTIVES]}::"AwardCode"[]) THEN n."collectiveId" ELSE n."staffId" END IS NOT NULL
        AND n."commendationKind" = 'MERIT' AND n."awardCode" = ANY(${awards}::"AwardCode"[]) AND n.status = ANY(${[...STANDING_STATUSES]}::"NominationStatus"[])
      UNION ALL
      SELECT r."awardCode", m."departmentId", NULL, true
      FROM emulation_registrations r
      JOIN staff s ON s.id = r."staffId" AND s."organisationId" = ${organisationId}::uuid
      LEFT JOIN memberships m ON m."staffId" = s.id AND m.kind = 'MAIN'
        AND m."validFrom" <= r."registeredOn" AND (m."validTo" IS NULL OR m."validTo" >= r."registeredOn")
      WHERE r.year = ${year} AND r."awardCode" = ANY(${awards}::"AwardCode"[])
      UNION ALL
      SELECT r."awardCode", r."departmentId", NULL, true
      FROM emulation_registrations r
      JOIN departments d ON d.id = r."departmentId" AND d."organisationId" = ${organisationId}::uuid
      WHERE r.year = ${year} AND r."awardCode" = ANY(${[...OF_COLLECTIVES]}::"AwardCode"[])
    )
    SELECT l.award::text AS award, w.here AS "isHere",
      count(*) FILTER (WHERE l.registered)::int AS registered,
      count(*) FILTER (WHERE NOT l.registered)::int AS nominated,
      count(*) FILTER (WHERE l.status = ANY(${[...SENT_STATUSES]}::"NominationStatus"[]))::int AS sent,
      count(*) FILTER (WHERE l.status = ANY(${[...PASSED_STATUSES]}::"NominationStatus"[]))::int AS passed
    FROM line l JOIN (VALUES (false), (true)) AS w(here) ON NOT w.here OR l.place = ${departmentId ?? null}::uuid
    GROUP BY l.award, w.here`;
}

/** Places that are asked for and no longer free; nothing was sent or brought back. */
export interface QuotaFull {
  readonly code: 'QUOTA_FULL';
  readonly quotas: readonly FullQuotaType[];
}

interface AskingLine {
  readonly award: AwardCode;
  /** Only what is given for the merit of the year takes places. */
  readonly kind: CommendationKind;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
}

/**
 * The limits that these lines would go past if they took their places now: a list that is sent, or a line that comes back
 * after it was found not eligible. Whoever takes places goes one after the other within the body and year, until the commit:
 * two heads never both take the last one. The share of a division is counted on what it has sent and sends, never on drafts.
 * Three statements.
 */
export async function quotasPassedBy(
  tx: Tx,
  scope: QuotaScope & { readonly departmentId: string },
  lines: readonly AskingLine[],
): Promise<readonly FullQuota[]> {
  const asked = askedPlaces(lines);
  if (QUOTA_RULES.every((rule) => asked[rule] === 0)) return [];
  const key = `nomination-places ${scope.organisationId} ${scope.year}`;
  await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  const { limitsWith, counted, workers } = await countPlaces(tx, scope);
  const taken = {
    BODY_FIGHTERS: counted.BODY_FIGHTERS.sent,
    DIVISION_FIGHTERS: counted.DIVISION_FIGHTERS.sent,
    BODY_COMMENDATIONS: counted.BODY_COMMENDATIONS.sent,
    PROVINCIAL_FIGHTERS: counted.PROVINCIAL_FIGHTERS.sent,
    PROVINCIAL_MERITS: counted.PROVINCIAL_MERITS.sent,
    EXCELLENT_COLLECTIVES: counted.EXCELLENT_COLLECTIVES.sent,
  };
  const askedWorkers = lines.filter(({ award, staffId }) => staffId !== null && award === 'ADVANCED_WORKER').length;
  return fullQuotas(limitsWith(workers.here.sent + askedWorkers), taken, asked);
}

function askedPlaces(lines: readonly AskingLine[]): Readonly<Record<QuotaRule, number>> {
  const of = (rule: QuotaRule) =>
    lines.filter(
      ({ award, kind, staffId, collectiveId }) =>
        kind === 'MERIT' &&
        award === AWARD_OF_QUOTA[rule] &&
        (rule === COLLECTIVE_QUOTA ? collectiveId : staffId) !== null,
    ).length;
  return {
    BODY_FIGHTERS: of('BODY_FIGHTERS'),
    DIVISION_FIGHTERS: of('DIVISION_FIGHTERS'),
    BODY_COMMENDATIONS: of('BODY_COMMENDATIONS'),
    PROVINCIAL_FIGHTERS: of('PROVINCIAL_FIGHTERS'),
    PROVINCIAL_MERITS: of('PROVINCIAL_MERITS'),
    EXCELLENT_COLLECTIVES: of('EXCELLENT_COLLECTIVES'),
  };
}

/** The same as a reader may be told: with the lines that hold places, where the reader sees those lines at all. */
export async function shownQuotas(
  { actor }: ActingContext,
  tx: Tx,
  { year, day, departmentId }: QuotaScope & { readonly departmentId: string },
  full: readonly FullQuota[],
): Promise<readonly FullQuotaType[]> {
  const rows = await tx.nomination.findMany({
    where: {
      AND: [
        visibleNominations(actor),
        { year, otherSubjectId: null, commendationKind: 'MERIT', status: { in: [...SENT_STATUSES] } },
        { awardCode: { in: full.map(({ rule }) => AWARD_OF_QUOTA[rule]) } },
      ],
    },
    select: NOMINATION_ROW,
    orderBy: [{ submittedAt: 'desc' }, { code: 'desc' }],
    take: NAMED * full.length,
  });
  const lines = rows.map((row) => nominationType(row, day));
  return full.map(({ rule, allowed, taken, asked, ground }) => ({
    rule,
    allowed,
    taken,
    asked,
    ground: ground ?? null,
    takenBy: lines
      .filter((line) => line.award === AWARD_OF_QUOTA[rule])
      .filter((line) => (rule === COLLECTIVE_QUOTA) === (line.staffId === null))
      .filter((line) => rule !== 'DIVISION_FIGHTERS' || line.departmentId === departmentId)
      .slice(0, NAMED),
  }));
}
