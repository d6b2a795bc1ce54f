import type { Prisma, Tx } from '@thidua/db';

/** A running number of a body: its kind and year. */
export type Series = Pick<Prisma.CounterUncheckedCreateInput, 'organisationId' | 'year' | 'kind'>;

/**
 * The next number of a series. Locks the series until the commit, so numbers are given one after the other and a refused
 * change gives its number back: codes have no holes.
 */
export async function nextNumber(tx: Tx, series: Series): Promise<number> {
  const [number = 0] = await nextNumbers(tx, series, 1);
  return number;
}

/** The next `count` numbers of a series, one after the other; with none it only waits for whoever is at the series. */
export async function nextNumbers(
  tx: Tx,
  { organisationId, year, kind }: Series,
  count: number,
): Promise<readonly number[]> {
  const [row] = await tx.$queryRaw<{ readonly last: number }[]>`
    INSERT INTO counters ("organisationId", year, kind, last)
    VALUES (${organisationId}::uuid, ${year}, ${kind}::"CounterKind", ${count})
    ON CONFLICT ("organisationId", year, kind) DO UPDATE SET last = counters.last + ${count}
    RETURNING last`;
  if (row === undefined) throw new Error('A counter answers with its number');
  const first = row.last - count + 1;
  return Array.from({ length: count }, (_, at) => first + at);
}
