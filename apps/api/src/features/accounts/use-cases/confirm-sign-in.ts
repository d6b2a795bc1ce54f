import { ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { unauthenticated } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { StartedSignIn } from '../../../platform/session/sign-in-register.ts';
import { proveOwner } from '../prove-owner.ts';
import type { ProofRefusal } from '../prove-owner.ts';
import { checkCode } from '../second-factors.ts';
import type { CodeRefusal } from '../second-factors.ts';

/** The person gives the password once more before a weighty act: the sign-in goes on under a new token. */
export async function confirmSignIn(
  context: ActingContext,
  password: string,
): Promise<Result<undefined, ProofRefusal>> {
  const proof = await proveOwner(context, password);
  if (!proof.ok) return proof;
  await renewSignIn(context);
  return ok(undefined);
}

/** The same with a code of the app: for whoever came in by the common sign-in and has no password at hand. */
export async function confirmSignInByCode(
  context: ActingContext,
  code: string,
): Promise<Result<undefined, CodeRefusal>> {
  const checked = await checkCode(context, context.actor.accountId, code);
  if (!checked.ok) return checked;
  await renewSignIn(context);
  return ok(undefined);
}

async function renewSignIn(context: ActingContext): Promise<void> {
  const { platform, actor, connection } = context;
  const renewed = await inTransaction<StartedSignIn, never>(context, async ({ tx, at, audit }) => {
    const { signInId } = connection;
    const started = signInId === undefined ? undefined : await platform.signIns.renew(tx, signInId, actor, at);
    if (started === undefined) throw unauthenticated();
    audit({ action: 'SIGN_IN_CONFIRMED', objectType: 'Account', objectId: actor.accountId, detail: {} });
    return ok(started);
  });
  if (renewed.ok) connection.signIn(renewed.value);
}
