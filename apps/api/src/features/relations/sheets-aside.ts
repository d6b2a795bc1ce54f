import type { Tx } from '@thidua/db';

/**
 * Sets the sheets of a scorer for what an author wrote aside, while it is being scored, and forgets drafts of them. Gives how many. The
 * requests are locked first, as everywhere.
 */
export async function setAside(tx: Tx, scorerId: string, authorId: string, now: Date): Promise<number> {
  const initiativeId = { in: await requestsBeingScored(tx, authorId) };
  await tx.scorerDraft.deleteMany({ where: { staffId: scorerId, entry: { initiativeId, leftAt: null } } });
  const { count } = await tx.scoreSheet.updateMany({
    where: { staffId: scorerId, initiativeId, status: { not: 'REMOVED' }, barredAt: null },
    data: { barredAt: now },
  });
  return count;
}

/**
 * The declaration is withdrawn already: the sheets that stood aside through it count again, while the request is being scored and no
 * other declaration keeps them away. Without this the scorer could neither be counted nor be given the request again.
 */
export async function takeBackIn(tx: Tx, scorerId: string, authorId: string): Promise<number> {
  const requests = await requestsBeingScored(tx, authorId);
  return tx.$executeRaw`
    UPDATE score_sheets s SET "barredAt" = NULL FROM initiatives i
    WHERE i.id = s."initiativeId" AND i.id = ANY (${requests}::uuid[]) AND s."staffId" = ${scorerId}::uuid
      AND s.status <> 'REMOVED' AND s."barredAt" IS NOT NULL
      AND NOT EXISTS (
        SELECT FROM declared_relations r
        WHERE r."withdrawnAt" IS NULL AND s."staffId" IN (r."staffId", r."relatedId")
          AND (i."ownerId" IN (r."staffId", r."relatedId") OR EXISTS (
            SELECT FROM initiative_authors a WHERE a."initiativeId" = i.id AND a."staffId" IN (r."staffId", r."relatedId"))))`;
}

/** Ids of what the author wrote and is being scored, locked until the commit. */
async function requestsBeingScored(tx: Tx, authorId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ readonly id: string }[]>`
    SELECT i.id::text FROM initiatives i
    WHERE i.status IN ('RECEIVED', 'SCORING') AND (i."ownerId" = ${authorId}::uuid
      OR EXISTS (SELECT FROM initiative_authors a WHERE a."initiativeId" = i.id AND a."staffId" = ${authorId}::uuid))
    ORDER BY i.id FOR UPDATE`;
  return rows.map(({ id }) => id);
}
