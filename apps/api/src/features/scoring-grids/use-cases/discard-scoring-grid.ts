import { ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { ScoringGridActInput } from '../scoring-grid.input.ts';
import { gridInHand } from './grid-in-hand.ts';

/** Puts a draft away that will not be approved; the trail keeps that it was. */
export function discardScoringGrid(
  context: ActingContext,
  input: ScoringGridActInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await gridInHand(tx, context, input, 'DISCARD');
    if (!inHand.ok) return inHand;
    const { id, status, to } = inHand.value;
    await tx.scoringGrid.update({
      where: { id },
      data: { status: to, updatedAt: businessNow(context, context.actor), version: { increment: 1 } },
      select: { id: true },
    });
    audit({ action: 'SCORING_GRID_DISCARDED', objectType: 'ScoringGrid', objectId: id, detail: { from: status, to } });
    return ok({ id });
  });
}
