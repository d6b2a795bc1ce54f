import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { found, unauthenticated } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { ProviderUnavailable } from '../../../platform/ports/identity-provider.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { identityUnlinkedMail, tellOwner } from '../credential-mails.ts';
import { beginTrip } from '../provider-trips.ts';

/** No provider is configured, or it does not answer. */
export interface NoProvider {
  readonly code: 'NO_PROVIDER';
}

/** The person goes to the provider to say who they are there; gives the address. */
export async function startIdentityLink(context: ActingContext): Promise<Result<string, NoProvider>> {
  const { platform, connection } = context;
  requireRecentSignIn(context);
  if (platform.identityProvider === undefined) return err({ code: 'NO_PROVIDER' });
  if (connection.signInId === undefined) throw unauthenticated();
  try {
    const trip = { returnTo: '/tai-khoan', signInId: connection.signInId };
    return ok(await beginTrip(context, platform.identityProvider, trip));
  } catch (error) {
    if (error instanceof ProviderUnavailable) return err({ code: 'NO_PROVIDER' });
    throw error;
  }
}

/** Takes an own link away. NOT_FOUND for anybody else's. */
export async function unlinkIdentity(context: ActingContext, id: string): Promise<void> {
  const { platform, actor } = context;
  const { accountId } = actor;
  requireRecentSignIn(context);
  await inTransaction<undefined, never>(context, async (change) => {
    const { tx, audit } = change;
    const own = found(await tx.externalIdentity.findFirst({ where: { id, accountId }, select: { issuer: true } }));
    await tx.externalIdentity.deleteMany({ where: { id } });
    audit({ action: 'IDENTITY_UNLINKED', objectType: 'Account', objectId: accountId, detail: { issuer: own.issuer } });
    await tellOwner(change, platform, accountId, identityUnlinkedMail);
    return ok(undefined);
  });
}
