import { err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { takesFigures } from '@thidua/domain/movements';
import { dispatchProblems, mayDoWithMovement } from '@thidua/domain/plans';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';
import type { RecordDispatchInput } from '../plan-delivery.input.ts';

/** Keeps when and how a launched plan went to those that it names as its readers; each sending stays beside the others. */
export function recordDispatch(
  context: ActingContext,
  { id, recipientIds, sentOn, way }: RecordDispatchInput,
): Promise<Result<{ readonly id: string }, InvalidTransition | InputProblems>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, InvalidTransition | InputProblems>(context, async ({ tx, audit }) => {
    const movement = found(
      await tx.movement.findFirst({
        where: { AND: [{ id }, visibleMovements(actor)] },
        select: { status: true, launchedOn: true, fromDay: true, recipients: { select: { id: true, name: true } } },
      }),
    );
    if (!mayDoWithMovement(actor, 'EDIT')) throw forbidden();
    const { status, launchedOn, fromDay, recipients } = movement;
    if (!takesFigures(status)) return err({ code: 'INVALID_TRANSITION', from: status, event: 'DISPATCH' });
    const names = new Map(recipients.map((recipient) => [recipient.id, recipient.name]));
    const problems = dispatchProblems(
      { recipientIds, sentOn },
      {
        launchedOn: plainDateOf(launchedOn ?? fromDay),
        today: businessToday(context, actor),
        known: new Set(names.keys()),
      },
    );
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const shared = { movementId: id, way, sentOn: midnightUtcOf(sentOn), recordedById: actor.accountId };
    const recordedAt = businessNow(context, actor);
    await tx.planDispatch.createMany({
      data: [...new Set(recipientIds)].map((recipientId) => {
        return { ...shared, recordedAt, recipientId, recipientName: names.get(recipientId) ?? '' };
      }),
    });
    audit({
      action: 'PLAN_DISPATCHED',
      objectType: 'Movement',
      objectId: id,
      detail: { count: recipientIds.length },
    });
    return ok({ id });
  });
}
