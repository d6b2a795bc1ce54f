import type { Database } from '@thidua/db';

/**
 * After publication: what was deleted from the urn leaves its file too, and not only when PostgreSQL comes to it by itself (L4). A
 * table that somebody else holds just now is left to that.
 */
export async function sweepUrn(db: Database['client']): Promise<void> {
  await db.$executeRaw`VACUUM (TRUNCATE) urn_entries`.catch(() => undefined);
}
