import type { Tx } from '@thidua/db';

/** Of these items, those that a secret ballot decides whose count is not certified. Void rounds decided nothing. */
export async function uncertifiedItems(db: Tx, itemIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.ballotItem.findMany({
    where: { agendaItemId: { in: [...itemIds] }, round: { status: { notIn: ['CERTIFIED', 'VOID'] } } },
    select: { agendaItemId: true },
  });
  return new Set(rows.flatMap(({ agendaItemId }) => agendaItemId ?? []));
}
