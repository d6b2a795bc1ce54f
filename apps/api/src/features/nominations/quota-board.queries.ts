import type { Tx } from '@thidua/db';
import { chooseRegime, type LocalSettings } from '@thidua/domain/eligibility';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { grassrootsFighterQuota, planFloor, STANDING_STATUSES } from '@thidua/domain/nominations';
import { localSettingsOn, NOMINATED_KINDS } from '../eligibility/index.ts';
import type { QuotaBoardType, QuotaFiguresType } from './grid.type.ts';

export interface QuotaScope {
  readonly organisationId: string;
  readonly year: number;
  /** The day whose staff is counted: the last day of the year, or today while it runs. */
  readonly day: PlainDate;
  readonly departmentId?: string | undefined;
  /** Settings that the caller has read already. */
  readonly settings?: LocalSettings | undefined;
}

/** The raw counts of the body and of one department. */
interface Counts {
  readonly staffCount: number;
  readonly advancedWorkers: number;
  readonly fighters: number;
  readonly commendations: number;
  readonly nomineeCount: number;
  readonly nonLeaderNominees: number;
  readonly womenNominees: number;
}

interface CountsRow {
  readonly organisation: Counts;
  readonly department: Counts;
  readonly floor: number | null;
}

/**
 * The one place where proposals of a year are counted: home, year board, grid and meeting read the same numbers. Two
 * statements, one where the settings are at hand. Withdrawn lines and lines the council refused do not count.
 */
export async function quotaBoard(db: Tx, scope: QuotaScope): Promise<QuotaBoardType> {
  const { organisationId, year, day, departmentId } = scope;
  const settings = scope.settings ?? (await localSettingsOn(db, organisationId, day));
  const { organisation, department, floor } = await countedIn(db, scope);
  const quota = grassrootsFighterQuota({
    regime: chooseRegime({ regimeDate: day, year, settings }).regime,
    advancedWorkers: organisation.advancedWorkers,
    nominated: organisation.fighters,
    cap: settings.grassrootsFighterCap,
  });
  return {
    organisation: {
      ...organisation,
      fighterCap: quota.allowed ?? null,
      fighterFloor: floor === null ? null : planFloor(floor, organisation.staffCount),
    },
    department: departmentId === undefined ? null : withoutLimits(department),
    capBasisPoints: quota.capBasisPoints ?? null,
    capGround: quota.capBasisPoints === undefined ? null : (quota.ground ?? quota.citation.text),
    planFloorBasisPoints: floor,
  };
}

/** Cap and floor hold over the whole body: no division is blamed for a total made by all. */
function withoutLimits(counts: Counts): QuotaFiguresType {
  return { ...counts, fighterCap: null, fighterFloor: null };
}

async function countedIn(db: Tx, { organisationId, year, day, departmentId }: QuotaScope): Promise<CountsRow> {
  const on = midnightUtcOf(day);
  const standing = [...STANDING_STATUSES];
  const kinds = [...NOMINATED_KINDS];
  const [row] = await db.$queryRaw<CountsRow[]>`
    WITH place AS (
      SELECT (m."departmentId" = ${departmentId ?? null}::uuid) AS here
      FROM memberships m
      JOIN staff s ON s.id = m."staffId"
      JOIN departments d ON d.id = m."departmentId"
      WHERE s."organisationId" = ${organisationId}::uuid AND m.kind = 'MAIN'
        AND d.kind = ANY(${kinds}::"DepartmentKind"[])
        AND m."validFrom" <= ${on}::date AND (m."validTo" IS NULL OR m."validTo" >= ${on}::date)
        AND (s."retiredOn" IS NULL OR s."retiredOn" > ${on}::date)
    ), line AS (
      SELECT n."awardCode" AS award, n."staffId" AS person, n."isLeader" AS leads, s.gender = 'FEMALE' AS woman,
        n."departmentId" = ${departmentId ?? null}::uuid AS here
      FROM nominations n JOIN staff s ON s.id = n."staffId"
      WHERE n."organisationId" = ${organisationId}::uuid AND n.year = ${year}
        AND n.status = ANY(${standing}::"NominationStatus"[])
    ), counted AS (
      SELECT w.wide,
        (SELECT count(*) FROM place p WHERE w.wide OR p.here) AS "staffCount",
        count(*) FILTER (WHERE l.award = 'ADVANCED_WORKER') AS "advancedWorkers",
        count(*) FILTER (WHERE l.award = 'GRASSROOTS_EMULATION_FIGHTER') AS fighters,
        count(*) FILTER (WHERE l.award = 'DIRECTOR_COMMENDATION') AS commendations,
        count(DISTINCT l.person) FILTER (WHERE l.award <> 'ADVANCED_WORKER') AS "nomineeCount",
        count(DISTINCT l.person) FILTER (WHERE l.award <> 'ADVANCED_WORKER' AND NOT l.leads) AS "nonLeaderNominees",
        count(DISTINCT l.person) FILTER (WHERE l.award <> 'ADVANCED_WORKER' AND l.woman) AS "womenNominees"
      FROM (VALUES (true), (false)) AS w(wide)
      LEFT JOIN line l ON w.wide OR l.here
      GROUP BY w.wide
    )
    SELECT
      (SELECT to_jsonb(c) - 'wide' FROM counted c WHERE c.wide) AS organisation,
      (SELECT to_jsonb(c) - 'wide' FROM counted c WHERE NOT c.wide) AS department,
      (SELECT max(t."shareBasisPoints") FROM targets t JOIN movements v ON v.id = t."movementId"
        WHERE v."organisationId" = ${organisationId}::uuid AND v.year = ${year} AND t.kind = 'AWARD_SHARE_MINIMUM'
          AND t."awardCode" = 'GRASSROOTS_EMULATION_FIGHTER' AND t.base = 'STAFF') AS floor`;
  if (row === undefined) throw new Error('Counts answer with one row');
  return row;
}
