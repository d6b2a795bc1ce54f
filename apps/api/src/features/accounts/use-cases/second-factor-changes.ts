import type { Role } from '@thidua/domain/accounts';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { ActingContext, RequestContext } from '../../../platform/request-context.ts';
import { forbidden } from '../../../platform/fault.ts';
import { demandingRoles } from '../../../platform/session/demanded-second-factor.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { secondFactorOffMail, tellOwner } from '../credential-mails.ts';
import { endDoors } from '../password-choice.ts';
import { isStillProven, proveOwner } from '../prove-owner.ts';
import type { ProofRefusal } from '../prove-owner.ts';
import { isHeldByBallot } from '../held-by-ballot.ts';
import { requireKeptAccount } from '../require-kept-account.ts';
import { checkCode, makeRecoveryCodes } from '../second-factors.ts';
import type { CodeRefusal } from '../second-factors.ts';

/** The body demands codes of roles that the person holds; `roles` names them. */
export interface SecondFactorDemanded {
  readonly code: 'SECOND_FACTOR_DEMANDED';
  readonly roles: readonly Role[];
}

/** Turns the own codes off, unless a held role demands them. Asks for both: password, and a code. */
export async function turnOffSecondFactor(
  context: ActingContext,
  input: { readonly password: string; readonly code: string },
): Promise<Result<undefined, ProofRefusal | CodeRefusal | SecondFactorDemanded>> {
  const { platform, db, actor } = context;
  const roles = await demandingRoles(db, actor, context.now());
  if (roles.length > 0) return err({ code: 'SECOND_FACTOR_DEMANDED', roles });
  const proof = await proveOwner(context, input.password);
  if (!proof.ok) return proof;
  const checked = await checkCode(context, actor.accountId, input.code);
  if (!checked.ok) return checked;
  return inTransaction<undefined, ProofRefusal>(context, async (change) => {
    if (!(await isStillProven(change.tx, actor.accountId, proof.value))) return err({ code: 'WRONG_CREDENTIALS' });
    await remove(change, platform, actor.accountId, 'OWNER');
    return ok(undefined);
  });
}

/** Ten new recovery codes instead of the old ones. Asks for a code. */
export async function renewRecoveryCodes(
  context: ActingContext,
  code: string,
): Promise<Result<readonly string[], CodeRefusal>> {
  const { platform, actor } = context;
  const checked = await checkCode(context, actor.accountId, code);
  if (!checked.ok) return checked;
  return inTransaction<readonly string[], CodeRefusal>(context, async (change) => {
    const on = await change.tx.secondFactor.findUnique({
      where: { accountId: actor.accountId },
      select: { confirmedAt: true },
    });
    if (on === null || on.confirmedAt === null) return err({ code: 'WRONG_CODE' });
    return ok(await makeRecoveryCodes(change, platform, actor.accountId));
  });
}

/**
 * The administrator takes the codes of somebody away who lost telephone and recovery codes. All sign-ins of the account end;
 * where the body demands codes, the next sign-in leads to setting up new ones.
 */
export async function removeSecondFactor(context: ActingContext, accountId: string): Promise<void> {
  const { platform, actor } = context;
  requireRecentSignIn(context);
  await inTransaction<undefined, never>(context, async (change) => {
    await requireKeptAccount(change.tx, actor, accountId);
    if (await isHeldByBallot(change.tx, accountId)) throw forbidden();
    await remove(change, platform, accountId, 'ADMINISTRATOR');
    await endDoors(change, platform, accountId);
    return ok(undefined);
  });
}

/** The same for those who need no right because they hold the machine: the command line. False where there were no codes. */
export async function dropSecondFactor(context: RequestContext, accountId: string): Promise<boolean> {
  const { platform } = context;
  const dropped = await inTransaction<boolean, never>(context, async (change) => {
    const wasOn = await remove(change, platform, accountId, 'OPERATOR');
    await endDoors(change, platform, accountId);
    return ok(wasOn);
  });
  return dropped.ok && dropped.value;
}

/** False where there was nothing to take away. */
async function remove(
  change: Change,
  platform: Platform,
  accountId: string,
  by: 'OWNER' | 'ADMINISTRATOR' | 'OPERATOR',
): Promise<boolean> {
  const { tx, audit } = change;
  const { count } = await tx.secondFactor.deleteMany({ where: { accountId } });
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  if (count === 0) return false;
  audit({ action: 'SECOND_FACTOR_OFF', objectType: 'Account', objectId: accountId, detail: { by } });
  await tellOwner(change, platform, accountId, secondFactorOffMail);
  return true;
}
