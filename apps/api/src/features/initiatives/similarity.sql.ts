import type { Tx } from '@thidua/db';

/** Compared word by word; further ones share less. */
const MOST_CANDIDATES = 12;

/** A phrase in more documents than this, or than one in a hundred of the body, is a turn of speech. */
const COMMON_FROM = 5;

/** Whose eyes look: the secretariat compares with all that was ever sent, authors with the library and their own. */
export type SimilarityView = { readonly sees: 'ALL' } | { readonly sees: 'LIBRARY'; readonly staffId: string };

export interface Candidates {
  /** Those that share the most and the rarest phrases, the nearest first. */
  readonly ids: readonly string[];
  /** The shingles of the request that many documents of the body hold. */
  readonly common: readonly string[];
}

/**
 * Who could hold the same phrases as the stored text of an initiative. How many documents hold a phrase is counted afresh, but
 * never further than it takes to call it common: the work grows with the text, not with the body. One statement.
 */
export async function similarCandidates(
  tx: Pick<Tx, '$queryRaw'>,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  view: SimilarityView,
): Promise<Candidates> {
  const seesAll = view.sees === 'ALL';
  const staffId = view.sees === 'ALL' ? null : view.staffId;
  const rows = await tx.$queryRaw<{ readonly ids: string[]; readonly common: string[] }[]>`
    WITH body AS MATERIALIZED (
      SELECT greatest(${COMMON_FROM}::int, count(*)::int / 100) AS most, greatest(count(*)::float, 2) AS total
      FROM initiatives WHERE "organisationId" = ${organisationId}::uuid
    ), mine AS MATERIALIZED (
      SELECT f.key, f.shingle
      FROM initiatives i, initiative_fingerprints_of(initiative_text(i), i."organisationId") f
      WHERE i.id = ${id}::uuid
    ), counted AS MATERIALIZED (
      SELECT m.key, m.shingle, (
        SELECT count(*) FROM (
          SELECT FROM initiative_fingerprints p WHERE p.key = m.key AND p."initiativeId" <> ${id}::uuid
          LIMIT (SELECT most + 1 FROM body)
        ) few
      ) AS held
      FROM mine m
    )
    SELECT
      ARRAY(SELECT shingle FROM counted, body WHERE held > most) AS common,
      ARRAY(
        SELECT p."initiativeId"::text
        FROM counted c CROSS JOIN body b
        JOIN initiative_fingerprints p ON p.key = c.key
        JOIN initiatives i ON i.id = p."initiativeId"
        WHERE c.held BETWEEN 1 AND b.most AND p."initiativeId" <> ${id}::uuid
          AND (${seesAll} OR i.status = 'RECOGNISED' OR i."ownerId" = ${staffId}::uuid OR EXISTS (
            SELECT FROM initiative_authors a WHERE a."initiativeId" = i.id AND a."staffId" = ${staffId}::uuid))
        GROUP BY p."initiativeId"
        ORDER BY sum(ln(1 + b.total / c.held)) DESC, p."initiativeId"
        LIMIT ${MOST_CANDIDATES}
      ) AS ids`;
  return rows[0] ?? { ids: [], common: [] };
}
