import type { Tx } from '@thidua/db';

/** The number of this database, as sealed rounds keep it: another one later means that a backup was put in its place. */
export async function readEpochText(tx: Tx): Promise<string> {
  const row = await tx.instance.findUnique({ where: { id: 1 }, select: { epoch: true } });
  return row?.epoch.toString() ?? '0';
}
