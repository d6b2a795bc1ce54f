import type { Prisma } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { readFieldValues } from '@thidua/domain/plan-proposal';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { EditPlanItemInput } from '../plan-proposal.input.ts';
import { ITEM_ROW, itemShown, valuesOf } from '../plan-proposal.queries.ts';
import type { PlanProposalItemType } from '../plan-proposal.type.ts';
import { lockProposal } from '../plan-proposal.visibility.ts';
import { moved } from '../proposal-state.ts';

/** Writes other values beside those that were read, and takes the item over: who mends it wants it. */
export function editItem(
  context: ActingContext,
  { proposalId, ordinal, version, fields }: EditPlanItemInput,
): Promise<Result<PlanProposalItemType, SharedRefusal>> {
  return inTransaction<PlanProposalItemType, SharedRefusal>(context, async ({ tx, at }) => {
    const next = moved(await lockProposal(tx, context.actor, proposalId), 'DECIDE');
    if (!next.ok) return next;
    const where = { proposalId_ordinal: { proposalId, ordinal } };
    const row = found(await tx.planProposalItem.findUnique({ where, select: ITEM_ROW }));
    if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const { values, problems } = readFieldValues(row.kind, valuesOf(row), fields);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const changed = await tx.planProposalItem.update({
      where,
      data: { edited: values as Prisma.InputJsonObject, choice: 'ACCEPTED', version: { increment: 1 } },
      select: ITEM_ROW,
    });
    await tx.planProposal.update({ where: { id: proposalId }, data: { updatedAt: at }, select: { id: true } });
    return ok(itemShown(changed));
  });
}
