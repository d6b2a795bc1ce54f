import { err, ok, type Result } from '@thidua/domain/kernel';
import { takesFigures } from '@thidua/domain/movements';
import { found } from '../../../platform/fault.ts';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';

/** The actor says that they have read the plan; said once, it stays said. */
export function markPlanRead(
  context: ActingContext,
  id: string,
): Promise<Result<{ readonly id: string }, InvalidTransition>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, InvalidTransition>(context, async ({ tx, audit }) => {
    const where = { AND: [{ id }, visibleMovements(actor)] };
    const { status } = found(await tx.movement.findFirst({ where, select: { status: true } }));
    if (!takesFigures(status)) return err({ code: 'INVALID_TRANSITION', from: status, event: 'MARK_READ' });
    const reading = { movementId: id, accountId: actor.accountId, readAt: businessNow(context, actor) };
    // Two presses at once are one reading.
    const { count } = await tx.planReading.createMany({ data: [reading], skipDuplicates: true });
    if (count > 0) audit({ action: 'PLAN_READ', objectType: 'Movement', objectId: id, detail: {} });
    return ok({ id });
  });
}
