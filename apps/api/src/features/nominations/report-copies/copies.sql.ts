import type { Tx } from '@thidua/db';

/** Compared word by word; further ones share less. */
const MOST_CANDIDATES = 12;

/** A phrase that more people than this, or than one in a hundred, have written is a turn of speech of the body. */
const COMMON_FROM = 5;

/** Fewer phrases than this in common are chance. */
const FEWEST_SHARED = 3;

export interface CopyCandidates {
  readonly id: string;
  /** Lines whose reports share the most and the rarest phrases, the nearest first. */
  readonly others: readonly string[];
  /** Shingles of this report that many people of the body have written. */
  readonly common: readonly string[];
}

/**
 * Whose reports could hold the same phrases as these, whoever asks: only reports that were handed in have fingerprints. How many
 * people hold a phrase is counted afresh, but never further than it takes to call it common. One statement.
 */
export function copyCandidates(
  db: Pick<Tx, '$queryRaw'>,
  organisationId: string,
  ids: readonly string[],
): Promise<readonly CopyCandidates[]> {
  return db.$queryRaw<CopyCandidates[]>`
    WITH body AS MATERIALIZED (
      SELECT greatest(${COMMON_FROM}::int, count(*)::int / 100) AS most, greatest(count(*)::float, 2) AS total
      FROM achievement_reports WHERE "organisationId" = ${organisationId}::uuid
    ), mine AS MATERIALIZED (
      SELECT f."nominationId" AS id, f."subjectId" AS subject, f.key
      FROM report_fingerprints f JOIN achievement_reports r ON r."nominationId" = f."nominationId"
      WHERE f."nominationId" = ANY(${[...ids]}::uuid[]) AND r."organisationId" = ${organisationId}::uuid
    ), counted AS MATERIALIZED (
      SELECT m.id, m.key, (
        SELECT count(*) FROM (
          SELECT DISTINCT p."subjectId" FROM report_fingerprints p WHERE p.key = m.key AND p."subjectId" <> m.subject
          LIMIT (SELECT most + 1 FROM body)
        ) few
      ) AS held
      FROM mine m
    ), near AS (
      SELECT c.id, p."nominationId" AS other, sum(ln(1 + b.total / greatest(c.held, 1))) AS weight
      FROM counted c CROSS JOIN body b
      JOIN report_fingerprints p ON p.key = c.key AND p."nominationId" <> c.id
      JOIN nominations n ON n.id = p."nominationId" AND n.status <> 'WITHDRAWN'
      WHERE c.held <= b.most
      GROUP BY c.id, p."nominationId" HAVING count(*) >= ${FEWEST_SHARED}
    ), ranked AS (
      SELECT id, other, row_number() OVER (PARTITION BY id ORDER BY weight DESC, other) AS place FROM near
    )
    SELECT k.id::text AS id, array_agg(k.other::text ORDER BY k.place) AS others, ARRAY(
      SELECT f.shingle
      FROM achievement_reports r, initiative_fingerprints_of(report_story(r.texts), r."organisationId") f
      WHERE r."nominationId" = k.id
        AND f.key IN (SELECT c.key FROM counted c, body b WHERE c.id = k.id AND c.held > b.most)
    ) AS common
    FROM ranked k WHERE k.place <= ${MOST_CANDIDATES}
    GROUP BY k.id`;
}
