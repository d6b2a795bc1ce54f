import { err, ok, type Result } from '@thidua/domain/kernel';
import { TARGET_EDITING } from '@thidua/domain/movements';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { RemoveTargetInput } from '../target-draft.input.ts';
import { changeRefusal, lockTarget, reasonProblems } from './changed-target.ts';

/** Takes a target out of the plan: out of a draft for good, out of a launched plan with its reason, its history kept. */
export function removeTarget(
  context: ActingContext,
  { id, version, reason: said }: RemoveTargetInput,
): Promise<Result<{ readonly movementId: string }, SharedRefusal>> {
  return inTransaction<{ readonly movementId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const target = await lockTarget(tx, context, id);
    const refusal = changeRefusal(target, { version, event: 'REMOVE_TARGET' });
    if (refusal !== undefined) return err(refusal);
    const { movementId, movement } = target;
    const editing = TARGET_EDITING[movement.status];
    const reason = said?.trim() ?? '';
    const problems = reasonProblems(editing, reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (editing === 'FREE') {
      await tx.target.delete({ where: { id }, select: { id: true } });
    } else {
      await tx.target.update({
        where: { id },
        data: { removedAt: businessNow(context, context.actor), removedReason: reason, version: { increment: 1 } },
        select: { id: true },
      });
    }
    audit({
      action: 'TARGET_REMOVED',
      objectType: 'Target',
      objectId: id,
      detail: { movementId, movementStatus: movement.status },
    });
    return ok({ movementId });
  });
}
