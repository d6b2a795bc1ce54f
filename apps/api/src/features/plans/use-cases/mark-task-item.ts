import { err, ok, type Result } from '@thidua/domain/kernel';
import { takesFigures } from '@thidua/domain/movements';
import { mayDoWithMovement } from '@thidua/domain/plans';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';
import type { MarkTaskItemInput } from '../plan.input.ts';

/** Judges one content of a task: met, not met, nothing to measure; or takes the judgement back. No text of the plan changes. */
export function markTaskItem(
  context: ActingContext,
  { itemId, outcome = null }: MarkTaskItemInput,
): Promise<Result<{ readonly id: string }, InvalidTransition>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, InvalidTransition>(context, async ({ tx, audit }) => {
    const item = found(
      await tx.taskItem.findFirst({
        where: { id: itemId, task: { movement: visibleMovements(actor) } },
        select: {
          id: true,
          task: {
            select: {
              movement: { select: { id: true, status: true } },
              unitChecks: { where: { taskOutcome: { not: null } }, select: { id: true } },
            },
          },
        },
      }),
    );
    const { movement, unitChecks: closings } = item.task;
    if (!mayDoWithMovement(actor, 'EDIT')) throw forbidden();
    if (!takesFigures(movement.status)) {
      return err({ code: 'INVALID_TRANSITION', from: movement.status, event: 'MARK_TASK_ITEM' });
    }
    // A check has closed the task on these very judgements.
    if (closings.length > 0) return err({ code: 'INVALID_TRANSITION', from: 'CLOSED', event: 'MARK_TASK_ITEM' });
    await tx.taskItem.update({ where: { id: itemId }, data: { outcome }, select: { id: true } });
    await tx.taskItemEntry.create({
      data: {
        itemId,
        kind: 'JUDGED',
        outcome,
        recordedById: actor.accountId,
        recordedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    audit({
      action: 'TASK_ITEM_MARKED',
      objectType: 'Movement',
      objectId: movement.id,
      detail: { recordId: itemId, outcome: outcome ?? 'NONE' },
    });
    return ok({ id: itemId });
  });
}
