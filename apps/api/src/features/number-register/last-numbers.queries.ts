import type { Tx } from '@thidua/db';

/** The largest number used in a year, by sign; a sign without one is left out. */
export async function lastNumbers(
  db: Pick<Tx, 'registeredNumber'>,
  {
    organisationId,
    year,
    signs,
  }: { readonly organisationId: string; readonly year: number; readonly signs: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  const groups = await db.registeredNumber.groupBy({
    by: ['sign'],
    where: { organisationId, year, sign: { in: [...signs] } },
    _max: { number: true },
  });
  return new Map(groups.map(({ sign, _max }) => [sign, _max.number ?? 0]));
}
