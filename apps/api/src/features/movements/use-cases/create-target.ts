import { err, ok, type Result } from '@thidua/domain/kernel';
import { mayEditTargets, TARGET_EDITING, targetProblems } from '@thidua/domain/movements';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition } from '../../../platform/user-error.ts';
import { visibleMovements } from '../movement.visibility.ts';
import { columnsOf, draftOfInput, periodOf, placeProblems } from '../target-draft.ts';
import type { CreateTargetInput } from '../target-draft.input.ts';

/** Writes a target into a plan that is not judged yet. What is added after the launch carries its day. */
export function createTarget(
  context: ActingContext,
  { movementId, target: input }: CreateTargetInput,
): Promise<Result<{ readonly id: string }, InputProblems | InvalidTransition>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, InputProblems | InvalidTransition>(context, async ({ tx, audit }) => {
    if (!mayEditTargets(actor)) throw forbidden();
    // One target after the other: the code and the place in the list are given out under the lock of the plan.
    await tx.$queryRaw`SELECT id FROM movements WHERE id = ${movementId}::uuid FOR NO KEY UPDATE`;
    const movement = found(
      await tx.movement.findFirst({
        where: { AND: [{ id: movementId }, visibleMovements(actor)] },
        select: { year: true, status: true, fromDay: true, toDay: true },
      }),
    );
    if (TARGET_EDITING[movement.status] === 'NONE') {
      return err({ code: 'INVALID_TRANSITION', from: movement.status, event: 'ADD_TARGET' });
    }
    const draft = draftOfInput(input);
    const place = { organisationId: actor.organisationId, movementId, targetId: undefined };
    const problems = [...targetProblems(draft, periodOf(movement)), ...(await placeProblems(tx, place, draft))];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const last = await tx.target.aggregate({ where: { movementId }, _max: { ordinal: true } });
    const { id } = await tx.target.create({
      data: {
        ...columnsOf(draft),
        movementId,
        ordinal: (last._max.ordinal ?? 0) + 1,
        createdAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    audit({
      action: 'TARGET_ADDED',
      objectType: 'Target',
      objectId: id,
      detail: { movementId, kind: draft.kind, movementStatus: movement.status },
    });
    return ok({ id });
  });
}
