import { ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { lockProposal } from '../plan-proposal.visibility.ts';
import { moved } from '../proposal-state.ts';

/** Throws a proposal away; no plan changes by it. */
export function discardProposal(
  context: ActingContext,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<{ readonly id: string }, InvalidTransition | StaleRecord>> {
  return inTransaction<{ readonly id: string }, InvalidTransition | StaleRecord>(context, async ({ tx, at, audit }) => {
    const next = moved(await lockProposal(tx, context.actor, id), 'DISCARD', version);
    if (!next.ok) return next;
    const data = { status: next.value, version: { increment: 1 }, updatedAt: at };
    await tx.planProposal.update({ where: { id }, data, select: { id: true } });
    audit({ action: 'PLAN_PROPOSAL_DISCARDED', objectType: 'PlanProposal', objectId: id, detail: {} });
    return ok({ id });
  });
}
