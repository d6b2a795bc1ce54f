import { ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { CouncilActInput } from '../council-composition.input.ts';
import { changeInHand } from './council-in-hand.ts';

/** Puts the draft of a change away; gives the id of the council, which stays as it is. */
export function discardCouncilChange(
  context: ActingContext,
  input: CouncilActInput,
): Promise<Result<string, SharedRefusal>> {
  return inTransaction<string, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await changeInHand(tx, context, input, 'DISCARD');
    if (!inHand.ok) return inHand;
    const { id, councilId, status, to } = inHand.value;
    await tx.councilChange.update({
      where: { id },
      data: { status: to, updatedAt: businessNow(context, context.actor), version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: 'COUNCIL_CHANGE_DISCARDED',
      objectType: 'CouncilChange',
      objectId: id,
      detail: { from: status, to },
    });
    return ok(councilId);
  });
}
