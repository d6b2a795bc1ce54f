import type { MovementStatus } from '@thidua/domain/movements';
import { found } from '../../platform/fault.ts';
import { inOrderOf, loader } from '../../platform/loader.ts';

/** How far the movement of a review is, by the movement's id. */
export const movementStatusOf = loader<string, MovementStatus>(async ({ db }, ids) => {
  const rows = await db.movement.findMany({ where: { id: { in: [...ids] } }, select: { id: true, status: true } });
  return inOrderOf(ids, rows, ({ id }) => id).map((row) => found(row).status);
});
