import { reasonProblems } from '@thidua/domain/accounts';
import { cleanText, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import type { DelegationAct } from './decide-delegation.ts';
import { delegationFacts } from './delegation-facts.ts';
import { takeUpDelegation } from './take-up-delegation.ts';

export type EndDelegationRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

/** The director ends a delegation before its last day, with a reason: it lends nothing from this moment. Gives the id. */
export async function endDelegation(
  context: ActingContext,
  input: DelegationAct,
): Promise<Result<string, EndDelegationRefusal>> {
  requireRecentSignIn(context);
  const { actor, platform } = context;
  const today = businessToday(platform, actor);
  const reason = cleanText(input.reason ?? '').trim();
  let delegateId: string | undefined;
  const outcome = await inTransaction<string, EndDelegationRefusal>(context, async ({ tx, audit }) => {
    const step = { id: input.id, version: input.version, event: 'END', today } as const;
    const taken = await takeUpDelegation(tx, actor, step);
    if (!taken.ok) return taken;
    const { row, next } = taken.value;
    const problems = reasonProblems(reason);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    delegateId = row.delegateId;
    await tx.delegation.update({
      where: { id: row.id },
      data: {
        status: next,
        version: { increment: 1 },
        endedById: actor.accountId,
        endedOn: midnightUtcOf(today),
        endReason: reason,
      },
      select: { id: true },
    });
    const detail = { from: row.status, to: next, ...delegationFacts(row) };
    audit({ action: 'DELEGATION_ENDED', objectType: 'Delegation', objectId: row.id, detail });
    return ok(row.id);
  });
  if (outcome.ok && delegateId !== undefined) platform.signIns.forget(delegateId);
  return outcome;
}
