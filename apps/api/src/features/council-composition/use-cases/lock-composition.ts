import type { Tx } from '@thidua/db';

/**
 * Everything that asks who sits on the council waits: its meetings first, as a room locks its meeting before it reads the seats, then the
 * council itself, so that no meeting is planned meanwhile.
 */
export async function lockComposition(tx: Tx, councilId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM meetings WHERE "councilId" = ${councilId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM councils WHERE id = ${councilId}::uuid FOR UPDATE`;
}

/** One draft after the other in a body: the second of two equal calls waits here and then finds what the first one made. */
export async function queueDrafts(tx: Tx, organisationId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${organisationId}, 170000))`;
}
