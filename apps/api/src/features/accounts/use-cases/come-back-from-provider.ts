import { isUniqueViolation } from '@thidua/db';
import type { SignInStep } from '@thidua/domain/accounts';
import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { ProviderRefused, ProviderUnavailable } from '../../../platform/ports/identity-provider.ts';
import type { ProvenIdentity } from '../../../platform/ports/identity-provider.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { identityLinkedMail, tellOwner } from '../credential-mails.ts';
import { CALLBACK_PATH, endTrip } from '../provider-trips.ts';
import { recordRefusal } from '../record-refusal.ts';
import { enter } from './enter.ts';

/** Why somebody who came back is not in; the web has the words. */
export type TripProblem = 'TRIP_OVER' | 'REFUSED' | 'UNAVAILABLE' | 'UNKNOWN' | 'TAKEN';

export type TripOutcome =
  | { readonly kind: 'IN'; readonly returnTo: string }
  | { readonly kind: 'AT_STEP'; readonly step: SignInStep; readonly returnTo: string }
  | { readonly kind: 'LINKED' }
  | { readonly kind: 'PROBLEM'; readonly problem: TripProblem; readonly isLinking: boolean };

/**
 * Somebody comes back from the provider: to sign in, or to link what they are called there with the account they are in. An
 * identity is known by issuer and subject alone. `query` is what stands behind the question mark.
 */
export async function comeBackFromProvider(context: RequestContext, query: string): Promise<TripOutcome> {
  const { platform, connection, db, now } = context;
  const provider = platform.identityProvider;
  const params = new URLSearchParams(query);
  const trip = await endTrip(platform, db, params.get('state') ?? undefined, connection.tokens.oidc, now());
  connection.drop('oidc');
  if (provider === undefined || trip === undefined) return { kind: 'PROBLEM', problem: 'TRIP_OVER', isLinking: false };
  const isLinking = trip.signInId !== undefined;
  const problem = (what: TripProblem): TripOutcome => ({ kind: 'PROBLEM', problem: what, isLinking });

  let identity: ProvenIdentity;
  try {
    // Our own address, never the one the request names.
    identity = await provider.complete(new URL(`${platform.publicUrl}${CALLBACK_PATH}?${query}`), trip.secrets);
  } catch (error) {
    if (error instanceof ProviderUnavailable) return problem('UNAVAILABLE');
    if (!(error instanceof ProviderRefused)) throw error;
    await recordRefusal(context, null, 'PROVIDER_REFUSED');
    return problem('REFUSED');
  }
  if (isLinking) {
    // Only the sign-in that asked: a link planted by somebody else's page ends here.
    if (context.actor === undefined || connection.signInId !== trip.signInId) return problem('TRIP_OVER');
    return (await link(context, context.actor.accountId, identity)) ? { kind: 'LINKED' } : problem('TAKEN');
  }
  return signIn(context, identity, trip.returnTo);
}

async function signIn(context: RequestContext, identity: ProvenIdentity, returnTo: string): Promise<TripOutcome> {
  const unknown: TripOutcome = { kind: 'PROBLEM', problem: 'UNKNOWN', isLinking: false };
  const known = await context.db.externalIdentity.findUnique({
    where: { issuer_subject: { issuer: identity.issuer, subject: identity.subject } },
    select: { accountId: true },
  });
  if (known === null) {
    await recordRefusal(context, null, 'IDENTITY_UNKNOWN');
    return unknown;
  }
  const entered = await enter(context, { accountId: known.accountId, method: 'OIDC' });
  if (!entered.ok) {
    await recordRefusal(context, known.accountId, 'DISABLED');
    return unknown;
  }
  return entered.value.kind === 'IN' ? { kind: 'IN', returnTo } : { ...entered.value, returnTo };
}

/** False when the identity belongs to another account. */
async function link(context: RequestContext, accountId: string, { issuer, subject }: ProvenIdentity): Promise<boolean> {
  const { platform, db } = context;
  const where = { issuer_subject: { issuer, subject } };
  const before = await db.externalIdentity.findUnique({ where, select: { accountId: true } });
  if (before !== null) return before.accountId === accountId;
  try {
    await inTransaction<undefined, never>(context, async (change) => {
      const { tx, at, audit } = change;
      await tx.externalIdentity.create({ data: { accountId, issuer, subject, linkedAt: at }, select: { id: true } });
      audit({ action: 'IDENTITY_LINKED', objectType: 'Account', objectId: accountId, detail: { issuer } });
      await tellOwner(change, platform, accountId, identityLinkedMail);
      return ok(undefined);
    });
  } catch (error) {
    if (isUniqueViolation(error, 'external_identities_issuer_subject_key')) return false;
    throw error;
  }
  return true;
}
