import { reasonProblems } from '@thidua/domain/accounts';
import { cleanText, err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { roleFacts } from '../../accounts/index.ts';
import { takeUpProposal } from './take-up-proposal.ts';

export interface ProposalAct {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
}

export type DecideRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

const ACTIONS = { APPROVE: 'ROLE_APPROVED', REFUSE: 'ROLE_REFUSED', WITHDRAW: 'ROLE_WITHDRAWN' } as const;

/**
 * The director approves or refuses what somebody else proposed for somebody else; the secretary withdraws. Nobody's rights
 * change yet. Withdrawing leaves standing who approved. Refusing and withdrawing ask for a reason. Gives the id.
 */
export async function decideRoleProposal(
  context: ActingContext,
  event: keyof typeof ACTIONS,
  input: ProposalAct,
): Promise<Result<string, DecideRefusal>> {
  if (event === 'APPROVE') requireRecentSignIn(context);
  const { actor, platform } = context;
  const reason = cleanText(input.reason ?? '').trim();
  return inTransaction<string, DecideRefusal>(context, async ({ tx, audit }) => {
    const taken = await takeUpProposal(tx, actor, input, event);
    if (!taken.ok) return taken;
    const problems = event === 'APPROVE' && reason === '' ? [] : reasonProblems(reason);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const { row, next } = taken.value;
    const at = businessNow(platform, actor);
    await tx.roleProposal.update({
      where: { id: row.id },
      data: {
        status: next,
        version: { increment: 1 },
        ...(event === 'WITHDRAW'
          ? { withdrawnById: actor.accountId, withdrawnAt: at, withdrawalReason: reason }
          : { decidedById: actor.accountId, decidedAt: at, decisionReason: reason === '' ? null : reason }),
      },
      select: { id: true },
    });
    const detail = { from: row.status, to: next, ...roleFacts(row) };
    audit({ action: ACTIONS[event], objectType: 'RoleProposal', objectId: row.id, detail });
    return ok(row.id);
  });
}
