import type { Tx } from '@thidua/db';

interface Register {
  readonly organisationId: string;
  /** The emulation year whose quotas are counted. */
  readonly year: number;
}

/**
 * Holds the decisions of a year until the commit: quotas are counted one after the other, never two at once on the same count.
 */
export async function lockRegister(tx: Tx, { organisationId, year }: Register): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO counters ("organisationId", year, kind, last)
    VALUES (${organisationId}::uuid, ${year}, 'DECISION', 0)
    ON CONFLICT ("organisationId", year, kind) DO UPDATE SET last = counters.last`;
}
