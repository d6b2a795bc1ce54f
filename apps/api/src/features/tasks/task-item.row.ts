import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import type { InCharge } from '@thidua/domain/plans';
import { found } from '../../platform/fault.ts';
import { visibleMovements } from '../movements/index.ts';

const ITEM_IN_HAND = {
  id: true,
  ownerDepartmentId: true,
  ownerStaffId: true,
  task: { select: { movement: { select: { id: true, status: true, fromDay: true, toDay: true } } } },
} as const satisfies Prisma.TaskItemSelect;

export type ItemInHand = Prisma.TaskItemGetPayload<{ select: typeof ITEM_IN_HAND }>;

/** A content of a task of a movement that the actor may see, locked so that reports come one after the other; or NOT_FOUND. */
export async function lockItem(
  tx: Tx,
  actor: Pick<Actor, 'organisationId' | 'roles'>,
  id: string,
): Promise<ItemInHand> {
  await tx.$queryRaw`SELECT id FROM task_items WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return found(
    await tx.taskItem.findFirst({
      select: ITEM_IN_HAND,
      where: { id, task: { movement: visibleMovements(actor) } },
    }),
  );
}

/** Who is in charge, as the domain asks. */
export function inChargeOf(row: {
  readonly ownerDepartmentId: string | null;
  readonly ownerStaffId: string | null;
}): InCharge {
  return {
    ownerDepartmentId: row.ownerDepartmentId ?? undefined,
    ownerStaffId: row.ownerStaffId ?? undefined,
  };
}
