import type { Tx } from '@thidua/db';

/** Gives items new numbers; in two steps, because the numbers of an agenda are unique at every moment. */
export async function numberItems(
  tx: Tx,
  meetingId: string,
  items: readonly { readonly id: string; readonly ordinal: number }[],
): Promise<void> {
  const ids = items.map(({ id }) => id);
  const ordinals = items.map(({ ordinal }) => ordinal);
  await tx.$executeRaw`
    UPDATE agenda_items SET ordinal = -ordinal WHERE "meetingId" = ${meetingId}::uuid AND id = ANY(${ids}::uuid[])`;
  await tx.$executeRaw`
    UPDATE agenda_items i SET ordinal = n.ordinal
    FROM unnest(${ids}::uuid[], ${ordinals}::int[]) AS n(id, ordinal)
    WHERE i.id = n.id AND i."meetingId" = ${meetingId}::uuid`;
}
