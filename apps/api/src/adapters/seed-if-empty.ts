import type { Database } from '@thidua/db';
import { loadSampleBody } from '@thidua/testing';

/** Puts the sample body into a database that has no body yet, so that a first start shows something; true when it did. */
export async function seedIfEmpty(db: Database['client'], now: Date): Promise<boolean> {
  const bodies = await db.organisation.count();
  return bodies === 0 && (await loadSampleBody(db, { now }));
}
