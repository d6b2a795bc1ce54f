import type { ActingContext } from '../../platform/request-context.ts';
import { loader } from '../../platform/loader.ts';
import type { SourceEntryType, SourceEntryWay } from './source-entry.type.ts';

interface Found {
  readonly sourceId: string;
  readonly at: Date;
  readonly by: string | null;
  readonly way: SourceEntryWay;
}

/**
 * Who wrote a record last, as the trail has it: by hand, from a file, or by issuing a decision here. Null for a record that was
 * there before the trail began. One statement, however many records.
 */
export const entryOfSource = loader<string, SourceEntryType | null>(async (context, sourceIds) => {
  const { actor } = context as ActingContext;
  const rows = await context.db.$queryRaw<Found[]>`
    WITH wanted AS (SELECT unnest(${[...sourceIds]}::uuid[]) AS id),
    written AS (
      SELECT w.id, t.kind AS "objectType", w.id AS "objectId", '{RECORD_IMPORTED,INITIATIVE_RECOGNISED}'::text[] AS actions,
        NULL AS year, NULL AS "recordId"
      FROM wanted w, unnest('{AnnualRating,DepartmentRating,Discipline,AwardRecord,Initiative}'::text[]) AS t(kind)
      UNION ALL
      SELECT w.id, 'Staff', r."staffId", '{RATING_RECORDED,RATING_CORRECTED}', r.year::text, NULL
      FROM wanted w JOIN annual_ratings r ON r.id = w.id
      UNION ALL
      SELECT w.id, 'Department', r."departmentId", '{RATING_RECORDED,RATING_CORRECTED}', r.year::text, NULL
      FROM wanted w JOIN department_ratings r ON r.id = w.id
      UNION ALL
      SELECT w.id, 'Staff', d."staffId", '{DISCIPLINE_RECORDED,DISCIPLINE_CORRECTED}', NULL, w.id::text
      FROM wanted w JOIN disciplines d ON d.id = w.id
      UNION ALL
      SELECT w.id, 'Decision', l."decisionId", '{DECISION_ISSUED}', NULL, NULL
      FROM wanted w JOIN award_records a ON a.id = w.id JOIN decision_lines l ON l.id = a."decisionLineId"
    )
    SELECT DISTINCT ON (w.id) w.id::text AS "sourceId", e.at, a."displayName" AS by,
      CASE e.action WHEN 'RECORD_IMPORTED' THEN 'IMPORTED' WHEN 'DECISION_ISSUED' THEN 'ISSUED' ELSE 'TYPED' END AS way
    FROM written w
    JOIN audit_entries e ON e."objectType" = w."objectType" AND e."objectId" = w."objectId" AND e.action = ANY (w.actions)
      AND (w.year IS NULL OR e.data ->> 'year' = w.year) AND (w."recordId" IS NULL OR e.data ->> 'recordId' = w."recordId")
    LEFT JOIN accounts a ON a.id = e."actorId"
    WHERE e."organisationId" = ${actor.organisationId}::uuid
    ORDER BY w.id, e.seq DESC`;
  const found = new Map(rows.map(({ sourceId, ...entry }) => [sourceId, entry]));
  return sourceIds.map((id) => found.get(id) ?? null);
});
