import { ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { CouncilActInput } from '../council-composition.input.ts';
import { councilInHand } from './council-in-hand.ts';

/** Puts a draft away that will not be approved; the trail keeps that it was. */
export function discardCouncil(context: ActingContext, input: CouncilActInput): Promise<Result<string, SharedRefusal>> {
  return inTransaction<string, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await councilInHand(tx, context, input, 'DISCARD');
    if (!inHand.ok) return inHand;
    const { id, status, to } = inHand.value;
    await tx.council.update({
      where: { id },
      data: { status: to, updatedAt: businessNow(context, context.actor), version: { increment: 1 } },
      select: { id: true },
    });
    audit({ action: 'COUNCIL_DISCARDED', objectType: 'Council', objectId: id, detail: { from: status, to } });
    return ok(id);
  });
}
