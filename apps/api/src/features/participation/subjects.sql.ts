import { Prisma } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import type { DepartmentKind } from '@thidua/domain/vocabulary';
import { NOMINATED_KINDS } from '../eligibility/index.ts';
import { namesBorneSql } from '../organisation/index.ts';

/** Collectives that register for titles: the directorate is no collective of its own. */
export const REGISTERING_KINDS = ['DIVISION', 'ATTACHED_UNIT'] as const satisfies readonly DepartmentKind[];

/** Everybody who can register in a year, as of the day the year shows: people in their division, then the division itself. */
export function subjectsSql(organisationId: string, asOf: PlainDate): Prisma.Sql {
  const day = midnightUtcOf(asOf);
  return Prisma.sql`
    SELECT s.id, 'PERSON' AS kind, s.id AS "staffId", NULL::uuid AS "collectiveId", d.id AS "departmentId", 0 AS "collectiveLast",
      s."sortKey" AS key, ${namesBorneSql(asOf)} AS folded, s.gender::text AS gender,
      coalesce((SELECT n."fullName" FROM staff_names n WHERE n."staffId" = s.id
        AND n."validFrom" <= ${day}::date AND (n."validTo" IS NULL OR n."validTo" >= ${day}::date)), s."fullName") AS name
    FROM staff s
    JOIN memberships m ON m."staffId" = s.id AND m.kind = 'MAIN'
      AND m."validFrom" <= ${day}::date AND (m."validTo" IS NULL OR m."validTo" >= ${day}::date)
    JOIN departments d ON d.id = m."departmentId" AND d.kind = ANY(${[...NOMINATED_KINDS]}::"DepartmentKind"[])
    WHERE s."organisationId" = ${organisationId}::uuid AND (s."retiredOn" IS NULL OR s."retiredOn" > ${day}::date)
    UNION ALL
    SELECT d.id, 'COLLECTIVE', NULL, d.id, d.id, 1, '', fold_text(d."currentName"), NULL,
      coalesce((SELECT n.name FROM department_names n WHERE n."departmentId" = d.id
        AND n."validFrom" <= ${day}::date AND (n."validTo" IS NULL OR n."validTo" >= ${day}::date)), d."currentName")
    FROM departments d
    WHERE d."organisationId" = ${organisationId}::uuid AND d.kind = ANY(${[...REGISTERING_KINDS]}::"DepartmentKind"[])
      AND d."openedOn" <= ${day}::date AND (d."closedOn" IS NULL OR d."closedOn" >= ${day}::date)`;
}
