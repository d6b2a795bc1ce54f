import { err, ok, type Result } from '@thidua/domain/kernel';
import { TARGET_EDITING, targetChanges, targetProblems } from '@thidua/domain/movements';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { columnsOf, draftOf, draftOfInput, periodOf, placeProblems } from '../target-draft.ts';
import type { UpdateTargetInput } from '../target-draft.input.ts';
import { changeRefusal, keepOldState, lockTarget, reasonProblems } from './changed-target.ts';

/** Changes a target. A draft is simply rewritten; after the launch the old words and measure stay, with the reason. */
export function updateTarget(
  context: ActingContext,
  { id, version, target: input, reason: said }: UpdateTargetInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const target = await lockTarget(tx, context, id);
    const refusal = changeRefusal(target, { version, event: 'EDIT_TARGET' });
    if (refusal !== undefined) return err(refusal);
    const { movement, movementId } = target;
    const draft = draftOfInput(input);
    const changes = targetChanges(draftOf(target), draft);
    if (changes.length === 0) return ok({ id });
    const editing = TARGET_EDITING[movement.status];
    const reason = said?.trim() ?? '';
    const place = { organisationId: context.actor.organisationId, movementId, targetId: id };
    const problems = [
      ...targetProblems(draft, periodOf(movement)),
      ...(await placeProblems(tx, place, draft)),
      ...reasonProblems(editing, reason),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (editing === 'WITH_REASON') await keepOldState(tx, context, { target, reason });
    await tx.target.update({
      where: { id },
      data: { ...columnsOf(draft), version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: 'TARGET_CHANGED',
      objectType: 'Target',
      objectId: id,
      detail: { fields: changes.map(({ field }) => field), movementStatus: movement.status },
    });
    return ok({ id });
  });
}
