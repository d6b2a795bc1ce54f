import type { Tx } from '@thidua/db';
import type { RoundKeys } from '@thidua/ballot';
import type { Lying } from './urn-seals.ts';

/** The tags of all ballots that lie in a round's urn, by item. */
export async function lyingIn(db: Tx, { issuers }: Pick<RoundKeys, 'issuers'>): Promise<Lying> {
  const itemIds = [...issuers.keys()];
  const rows = await db.urnEntry.findMany({
    where: { itemId: { in: itemIds } },
    select: { itemId: true, spentTag: true },
  });
  return new Map(
    itemIds.map((itemId) => [itemId, rows.flatMap((row) => (row.itemId === itemId ? [row.spentTag] : []))]),
  );
}
