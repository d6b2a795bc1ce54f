import type { ActingContext } from '../../platform/request-context.ts';

/**
 * The ids under which the trail speaks about a record: its own, and for a person or a department those of the ratings of their
 * years, which a file brings in as records of their own. One statement.
 */
export async function idsInTrail({ db }: ActingContext, id: string): Promise<string[]> {
  const rows = await db.$queryRaw<readonly { readonly id: string }[]>`
    SELECT id FROM annual_ratings WHERE "staffId" = ${id}::uuid
    UNION ALL SELECT id FROM department_ratings WHERE "departmentId" = ${id}::uuid
    UNION ALL SELECT id FROM unrated_years WHERE "staffId" = ${id}::uuid
    UNION ALL SELECT id FROM unrated_years WHERE "departmentId" = ${id}::uuid`;
  return [id, ...rows.map((row) => row.id)];
}
