import { err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { ScoringGridActInput } from '../scoring-grid.input.ts';
import { gridInHand } from './grid-in-hand.ts';

/**
 * The director puts a grid in force. It begins no earlier than the newest one that stands, so that none of them is put in
 * between; on the same day it takes that one's place for what is given out from now on.
 */
export function approveScoringGrid(
  context: ActingContext,
  input: ScoringGridActInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await gridInHand(tx, context, input, 'APPROVE');
    if (!inHand.ok) return inHand;
    const { id, status, to, validFrom } = inHand.value;
    const later = await tx.scoringGrid.count({
      where: { organisationId: actor.organisationId, status: 'APPROVED', validFrom: { gt: validFrom } },
    });
    if (later > 0) return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'validFrom', code: 'BEFORE_NEWEST' }] });
    const now = businessNow(context, actor);
    await tx.scoringGrid.update({
      where: { id },
      data: { status: to, approvedById: actor.accountId, approvedAt: now, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: 'SCORING_GRID_APPROVED',
      objectType: 'ScoringGrid',
      objectId: id,
      detail: { from: status, to, validFrom: plainDateOf(validFrom) },
    });
    return ok({ id });
  });
}
