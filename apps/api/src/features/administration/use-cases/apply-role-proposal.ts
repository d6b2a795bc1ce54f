import type { Tx } from '@thidua/db';
import type { Hand, RolePeriod } from '@thidua/domain/accounts';
import { err, midnightUtcOf, ok, plainDateOf } from '@thidua/domain/kernel';
import type { PlainDate, Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import type { RoleHeldError, RoleSeparationError } from '../administration.result.ts';
import type { RoleProposalRow } from '../role-proposal.queries.ts';
import { endGrant } from './end-grant.ts';
import { standsAgainst } from './propose-role.ts';
import { roleFacts } from '../../accounts/index.ts';
import { belongingProblems, departureProblems, rolePeriodsOf } from './take-up-account.ts';
import { takeUpProposal } from './take-up-proposal.ts';

export type ApplyRefusal =
  InputProblemsError | InvalidTransitionError | StaleRecordError | RoleSeparationError | RoleHeldError;

/**
 * The administrator puts an approved role into force. Days that have passed since it was proposed are not given; what the
 * account holds by now is looked at once more. From the commit on every request of the account has the changed rights.
 */
export async function applyRoleProposal(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
): Promise<Result<string, ApplyRefusal>> {
  requireRecentSignIn(context);
  const { actor, platform } = context;
  const today = businessToday(platform, actor);
  let accountId: string | undefined;
  const outcome = await inTransaction<string, ApplyRefusal>(context, async ({ tx, audit }) => {
    const taken = await takeUpProposal(tx, actor, input, 'APPLY');
    if (!taken.ok) return taken;
    const { row, account, next } = taken.value;
    accountId = row.accountId;
    const changed =
      row.kind === 'GRANT' ? await giveRole(tx, row, account.owner, today) : await endRole(tx, row, today);
    if (!changed.ok) return changed;
    const applied = await tx.roleProposal.update({
      where: { id: row.id },
      data: {
        status: next,
        version: { increment: 1 },
        grantId: changed.value,
        appliedById: actor.accountId,
        appliedAt: businessNow(platform, actor),
      },
    });
    const detail = { from: row.status, to: next, ...roleFacts(applied) };
    audit({ action: 'ROLE_APPLIED', objectType: 'RoleProposal', objectId: row.id, detail });
    return ok(row.id);
  });
  if (outcome.ok && accountId !== undefined) platform.signIns.forget(accountId);
  return outcome;
}

/** Gives the id of the grant. */
async function giveRole(
  tx: Tx,
  row: RoleProposalRow,
  owner: Hand,
  today: PlainDate,
): Promise<Result<string, InputProblemsError | RoleSeparationError | RoleHeldError>> {
  const asked = plainDateOf(row.validFrom);
  const wanted: RolePeriod = {
    role: row.role,
    departmentId: row.departmentId ?? undefined,
    from: asked < today ? today : asked,
    to: row.validTo === null ? undefined : plainDateOf(row.validTo),
  };
  if (wanted.to !== undefined && wanted.to < wanted.from) {
    return err(new InputProblemsError([{ field: 'validTo', code: 'IN_THE_PAST' }]));
  }
  const problems = [...(await belongingProblems(tx, owner, wanted)), ...(await departureProblems(tx, owner, wanted))];
  if (problems.length > 0) return err(new InputProblemsError(problems));
  const refused = standsAgainst(await rolePeriodsOf(tx, row.accountId), wanted);
  if (refused !== undefined) return err(refused);
  const { id } = await tx.roleGrant.create({
    data: {
      accountId: row.accountId,
      role: wanted.role,
      departmentId: wanted.departmentId ?? null,
      validFrom: midnightUtcOf(wanted.from),
      validTo: row.validTo,
    },
    select: { id: true },
  });
  return ok(id);
}

/** Sets the last day; one that has passed meanwhile means yesterday, for the past is not rewritten. */
async function endRole(
  tx: Tx,
  { grantId, validTo }: RoleProposalRow,
  today: PlainDate,
): Promise<Result<string | null, never>> {
  if (grantId === null || validTo === null) return ok(null);
  const grant = await tx.roleGrant.findUnique({ where: { id: grantId } });
  return ok(grant === null ? null : await endGrant(tx, grant, plainDateOf(validTo), today));
}
