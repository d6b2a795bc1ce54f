import { Prisma } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { ITEM_ROW, itemShown } from '../plan-proposal.queries.ts';
import type { DecidePlanItemInput } from '../plan-proposal.input.ts';
import type { PlanProposalItemType } from '../plan-proposal.type.ts';
import { lockProposal } from '../plan-proposal.visibility.ts';
import { moved } from '../proposal-state.ts';

/** Takes an item over, leaves it out, or puts it back to those that nobody has looked at; then its edits are gone. */
export function decideItem(
  context: ActingContext,
  { proposalId, ordinal, version, choice }: DecidePlanItemInput,
): Promise<Result<PlanProposalItemType, InvalidTransition | StaleRecord>> {
  return inTransaction<PlanProposalItemType, InvalidTransition | StaleRecord>(context, async ({ tx, at }) => {
    const next = moved(await lockProposal(tx, context.actor, proposalId), 'DECIDE');
    if (!next.ok) return next;
    const where = { proposalId_ordinal: { proposalId, ordinal } };
    const row = found(await tx.planProposalItem.findUnique({ where, select: { version: true } }));
    if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const changed = await tx.planProposalItem.update({
      where,
      data: { choice, version: { increment: 1 }, ...(choice === 'OPEN' && { edited: Prisma.DbNull }) },
      select: ITEM_ROW,
    });
    await tx.planProposal.update({ where: { id: proposalId }, data: { updatedAt: at }, select: { id: true } });
    return ok(itemShown(changed));
  });
}
