import type { Tx } from '@thidua/db';

/** Changes of the settings of a body come one after the other, until the commit. */
export async function lockSettings(tx: Tx, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM organisations WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
}
