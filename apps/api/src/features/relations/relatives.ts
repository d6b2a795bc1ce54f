import type { Tx } from '@thidua/db';

/**
 * Whom each of the people is related to, by either's own declaration that was not withdrawn. Who is in nobody's declaration is not in
 * the map. One statement.
 */
export async function relativesOf(
  db: Pick<Tx, 'declaredRelation'>,
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = [...new Set(staffIds)];
  const declared = await db.declaredRelation.findMany({
    where: { withdrawnAt: null, OR: [{ staffId: { in: ids } }, { relatedId: { in: ids } }] },
    select: { staffId: true, relatedId: true },
  });
  const relatives = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    relatives.set(one, [...(relatives.get(one) ?? []), other]);
  };
  for (const { staffId, relatedId } of declared) {
    add(staffId, relatedId);
    add(relatedId, staffId);
  }
  return relatives;
}
