import type { Tx } from '@thidua/db';

/** Wordings of a body change one after the other, until the commit: one is written at a time, and numbers have no gap. */
export async function lockTemplates(tx: Tx, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM organisations WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
}
