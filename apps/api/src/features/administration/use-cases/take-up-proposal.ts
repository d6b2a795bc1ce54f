import type { Tx } from '@thidua/db';
import {
  applyRoleProposalEvent,
  mayDoWithRoleProposal,
  type Actor,
  type RoleProposalEvent,
  type RoleProposalStatus,
} from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { forbidden, found } from '../../../platform/fault.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { ROLE_PROPOSAL_ROW, type RoleProposalRow } from '../role-proposal.queries.ts';
import { takeUpAccount, type AccountTakenUp } from './take-up-account.ts';

export interface ProposalTakenUp {
  readonly row: RoleProposalRow;
  readonly account: AccountTakenUp;
  readonly next: RoleProposalStatus;
}

/**
 * The proposal and its account, locked until the commit, with right, state and version judged in this order. Two who act at
 * once come one after the other: the second finds the state that the first left.
 */
export async function takeUpProposal(
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  event: RoleProposalEvent,
): Promise<Result<ProposalTakenUp, InvalidTransitionError | StaleRecordError>> {
  const own = { id, organisationId: actor.organisationId };
  const { accountId } = found(await tx.roleProposal.findFirst({ where: own, select: { accountId: true } }));
  // The account first, everywhere: whoever changes its rights takes the locks in one order.
  const account = await takeUpAccount(tx, actor, accountId);
  const row = found(await tx.roleProposal.findFirst({ where: own, select: ROLE_PROPOSAL_ROW }));
  const proposer = await tx.account.findUnique({ where: { id: row.proposedById }, select: { staffId: true } });
  const facts = {
    proposedBy: { accountId: row.proposedById, staffId: proposer?.staffId ?? undefined },
    subject: account.owner,
  };
  if (!mayDoWithRoleProposal(actor, event, facts)) throw forbidden();
  const next = applyRoleProposalEvent(row.status, event);
  if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
  if (row.version !== version) return err(new StaleRecordError(row.version));
  return ok({ row, account, next: next.value });
}
