import type { Prisma, Tx } from '@thidua/db';

/** A running number of a body: its kind and year. */
export type Series = Pick<Prisma.CounterUncheckedCreateInput, 'organisationId' | 'year' | 'kind'>;

/**
 * The next number of a series. Locks the series until the commit, so numbers are given one after the other and a refused
 * change gives its number back: codes have no holes.
 */
export async function nextNumber(tx: Tx, { organisationId, year, kind }: Series): Promise<number> {
  const [row] = await tx.$queryRaw<{ readonly last: number }[]>`
    INSERT INTO counters ("organisationId", year, kind, last)
    VALUES (${organisationId}::uuid, ${year}, ${kind}::"CounterKind", 1)
    ON CONFLICT ("organisationId", year, kind) DO UPDATE SET last = counters.last + 1
    RETURNING last`;
  if (row === undefined) throw new Error('A counter answers with its number');
  return row.last;
}
