import { loader } from '../../platform/loader.ts';

/** Which members have marked the dossier of an item as read. One statement. */
export const readersOf = loader<string, readonly string[]>(async ({ db }, itemIds) => {
  const rows = await db.dossierReading.findMany({
    where: { agendaItemId: { in: [...itemIds] } },
    select: { agendaItemId: true, memberId: true },
  });
  const byItem = Map.groupBy(rows, ({ agendaItemId }) => agendaItemId);
  return itemIds.map((id) => (byItem.get(id) ?? []).map(({ memberId }) => memberId));
});
