import { ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { lockProposal } from '../plan-proposal.visibility.ts';
import { moved } from '../proposal-state.ts';

/** Takes over at once what needs no second look: certain, without a warning, and not decided yet. */
export function acceptCertainItems(
  context: ActingContext,
  id: string,
): Promise<Result<{ readonly accepted: number }, InvalidTransition | StaleRecord>> {
  return inTransaction<{ readonly accepted: number }, InvalidTransition | StaleRecord>(context, async ({ tx, at }) => {
    const next = moved(await lockProposal(tx, context.actor, id), 'DECIDE');
    if (!next.ok) return next;
    const { count } = await tx.planProposalItem.updateMany({
      where: { proposalId: id, choice: 'OPEN', confidence: 'HIGH', warnings: { equals: [] } },
      data: { choice: 'ACCEPTED', version: { increment: 1 } },
    });
    await tx.planProposal.update({ where: { id }, data: { updatedAt: at }, select: { id: true } });
    return ok({ accepted: count });
  });
}
