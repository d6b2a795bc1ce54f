import { ok } from '@thidua/domain/kernel';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';

/** Ends one of the person's own sign-ins: from the commit on its token opens nothing. NOT_FOUND for anybody else's. */
export async function endSignIn(context: ActingContext, signInId: string): Promise<void> {
  const { platform, actor } = context;
  const { accountId } = actor;
  await inTransaction<undefined, never>(context, async ({ tx, at, audit }) => {
    const own = await tx.signIn.findFirst({ where: { id: signInId, accountId }, select: { endedAt: true } });
    if (own === null) throw notFound();
    if (own.endedAt !== null) return ok(undefined);
    await platform.signIns.end(tx, signInId, at);
    audit({ action: 'SIGN_INS_ENDED', objectType: 'Account', objectId: accountId, detail: { count: 1 } });
    return ok(undefined);
  });
}

/** Ends all of the person's sign-ins but this one. */
export async function endOtherSignIns(context: ActingContext): Promise<void> {
  const { platform, actor, connection } = context;
  const { accountId } = actor;
  await inTransaction<undefined, never>(context, async ({ tx, at, audit }) => {
    const count = await platform.signIns.endAll(tx, accountId, at, connection.signInId);
    audit({ action: 'SIGN_INS_ENDED', objectType: 'Account', objectId: accountId, detail: { count } });
    return ok(undefined);
  });
}
