import { randomUUID } from 'node:crypto';
import { mayEndRoleNow, reasonProblems, roleTenseOn } from '@thidua/domain/accounts';
import { addDays, cleanText, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';
import { endGrant } from './end-grant.ts';
import { ballotProblems, roleFacts } from '../../accounts/index.ts';
import { takeUpHeldRole } from './take-up-held-role.ts';

/**
 * The director takes a role away at once: today it no longer holds. Kept as a proposal that went no way, so that the list of
 * changes tells it. Gives the id of that record.
 */
export async function endRoleNow(
  context: ActingContext,
  input: { readonly heldRoleId: string; readonly reason: string },
): Promise<Result<string, InputProblemsError>> {
  requireRecentSignIn(context);
  const { actor, platform } = context;
  const today = businessToday(platform, actor);
  const reason = cleanText(input.reason).trim();
  let accountId: string | undefined;
  const outcome = await inTransaction<string, InputProblemsError>(context, async ({ tx, audit }) => {
    const held = await takeUpHeldRole(tx, actor, input.heldRoleId);
    if (!mayEndRoleNow(actor, held.account.owner)) throw forbidden();
    const problems = [
      ...(roleTenseOn(held, today) === 'ENDED' ? [{ field: 'heldRoleId', code: 'ENDED' }] : []),
      ...(await ballotProblems(tx, held.account.owner.accountId)),
      ...reasonProblems(reason),
    ];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    accountId = held.account.owner.accountId;
    const yesterday = addDays(today, -1);
    const grant = {
      id: held.id,
      validFrom: midnightUtcOf(held.from),
      validTo: held.to === undefined ? null : midnightUtcOf(held.to),
    };
    const at = businessNow(platform, actor);
    const row = await tx.roleProposal.create({
      data: {
        id: randomUUID(),
        organisationId: actor.organisationId,
        kind: 'END',
        status: 'APPLIED',
        accountId,
        role: held.role,
        departmentId: held.departmentId,
        validFrom: grant.validFrom,
        validTo: midnightUtcOf(yesterday),
        grantId: await endGrant(tx, grant, yesterday, today),
        reason,
        isAtOnce: true,
        proposedById: actor.accountId,
        proposedAt: at,
        appliedById: actor.accountId,
        appliedAt: at,
      },
    });
    audit({ action: 'ROLE_ENDED_AT_ONCE', objectType: 'RoleProposal', objectId: row.id, detail: roleFacts(row) });
    return ok(row.id);
  });
  if (outcome.ok && accountId !== undefined) platform.signIns.forget(accountId);
  return outcome;
}
