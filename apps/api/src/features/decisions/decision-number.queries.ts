import type { Tx } from '@thidua/db';

interface Register {
  readonly organisationId: string;
  /** The year of issue, in which numbers start at 1. */
  readonly year: number;
}

/** The largest number used in a year, by sign. */
export async function lastNumbers(
  db: Tx,
  { organisationId, year, signs }: Register & { readonly signs: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  const groups = await db.decision.groupBy({
    by: ['sign'],
    where: { organisationId, numberYear: year, sign: { in: [...signs] } },
    _max: { number: true },
  });
  return new Map(groups.map(({ sign, _max }) => [sign, _max.number ?? 0]));
}

/**
 * Holds the register of a year until the commit: numbers are taken and quotas are counted one after the other, never two
 * at once on the same count.
 */
export async function lockRegister(tx: Tx, { organisationId, year }: Register): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO counters ("organisationId", year, kind, last)
    VALUES (${organisationId}::uuid, ${year}, 'DECISION', 0)
    ON CONFLICT ("organisationId", year, kind) DO UPDATE SET last = counters.last`;
}
