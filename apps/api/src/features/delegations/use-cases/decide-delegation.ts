import { reasonProblems } from '@thidua/domain/accounts';
import { cleanText, err, ok, plainDateOf } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { delegationFacts } from './delegation-facts.ts';
import { lendingRefused, type LendingRefusal } from './lending.ts';
import { takeUpDelegation } from './take-up-delegation.ts';

export interface DelegationAct {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
}

export type DecideDelegationRefusal = LendingRefusal | InvalidTransitionError | StaleRecordError;

const ACTIONS = {
  APPROVE: 'DELEGATION_APPROVED',
  REFUSE: 'DELEGATION_REFUSED',
  WITHDRAW: 'DELEGATION_WITHDRAWN',
} as const;

/**
 * The director approves or refuses what somebody else proposed for somebody else; the secretary withdraws. From the approval on
 * the duty is lent on its days. Refusing and withdrawing ask for a reason. Gives the id.
 */
export async function decideDelegation(
  context: ActingContext,
  event: keyof typeof ACTIONS,
  input: DelegationAct,
): Promise<Result<string, DecideDelegationRefusal>> {
  if (event === 'APPROVE') requireRecentSignIn(context);
  const { actor, platform } = context;
  const reason = cleanText(input.reason ?? '').trim();
  let delegateId: string | undefined;
  const outcome = await inTransaction<string, DecideDelegationRefusal>(context, async ({ tx, audit }) => {
    const step = { id: input.id, version: input.version, event, today: businessToday(platform, actor) };
    const taken = await takeUpDelegation(tx, actor, step);
    if (!taken.ok) return taken;
    const { row, parties, next } = taken.value;
    const problems = event === 'APPROVE' && reason === '' ? [] : reasonProblems(reason);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    if (event === 'APPROVE') {
      const days = { from: plainDateOf(row.validFrom), to: plainDateOf(row.validTo) };
      const wanted = { ...days, duty: row.duty, capacity: row.capacity, departmentId: row.departmentId ?? undefined };
      const refused = await lendingRefused(tx, actor, wanted, parties);
      if (refused !== undefined) return err(refused);
    }
    delegateId = row.delegateId;
    await tx.delegation.update({
      where: { id: row.id },
      data: {
        status: next,
        version: { increment: 1 },
        decidedById: actor.accountId,
        decidedAt: businessNow(platform, actor),
        decisionReason: reason === '' ? null : reason,
      },
      select: { id: true },
    });
    const detail = { from: row.status, to: next, ...delegationFacts(row) };
    audit({ action: ACTIONS[event], objectType: 'Delegation', objectId: row.id, detail });
    return ok(row.id);
  });
  if (outcome.ok && delegateId !== undefined) platform.signIns.forget(delegateId);
  return outcome;
}
