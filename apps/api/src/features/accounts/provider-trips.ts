import type { Tx } from '@thidua/db';
import { PROVIDER_TRIP_LIFE_MS } from '@thidua/domain/accounts';
import { z } from 'zod';
import type { Platform } from '../../platform/platform.ts';
import type { TripSecrets } from '../../platform/ports/identity-provider.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { hashOfToken, isTokenShaped, newToken } from '../../platform/session/token.ts';

/** Where the provider sends people back to. */
export const CALLBACK_PATH = '/auth/oidc/callback';

const Secrets = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

function place(stateHash: Uint8Array): string {
  return `providerTrip.secrets:${Buffer.from(stateHash).toString('hex')}`;
}

interface NewTrip {
  readonly returnTo: string;
  /** The sign-in that asks for a link; absent on a trip to sign in. */
  readonly signInId?: string;
}

/** Sends this browser to the provider: gives the address, and remembers what must fit when it comes back. */
export async function beginTrip(
  { platform, connection, db, now }: RequestContext,
  provider: NonNullable<Platform['identityProvider']>,
  { returnTo, signInId }: NewTrip,
): Promise<string> {
  const state = newToken();
  const token = newToken();
  const { address, secrets } = await provider.begin(`${platform.publicUrl}${CALLBACK_PATH}`, state);
  const at = now();
  const expiresAt = new Date(at.valueOf() + PROVIDER_TRIP_LIFE_MS);
  const stateHash = hashOfToken(state);
  await db.providerTrip.deleteMany({ where: { expiresAt: { lte: at } } });
  await db.providerTrip.create({
    data: {
      stateHash,
      tokenHash: hashOfToken(token),
      sealed: platform.fieldCipher.seal(place(stateHash), JSON.stringify(secrets)),
      returnTo,
      signInId: signInId ?? null,
      createdAt: at,
      expiresAt,
    },
    select: { id: true },
  });
  connection.keep('oidc', token, expiresAt);
  return address;
}

export interface EndedTrip {
  readonly secrets: TripSecrets;
  readonly returnTo: string;
  readonly signInId: string | undefined;
}

/** The trip that a browser comes back from; it is over with this. Undefined for another browser's, an old and an invented one. */
export async function endTrip(
  platform: Platform,
  tx: Pick<Tx, 'providerTrip'>,
  state: string | undefined,
  token: string | undefined,
  at: Date,
): Promise<EndedTrip | undefined> {
  if (state === undefined || token === undefined || !isTokenShaped(state) || !isTokenShaped(token)) return undefined;
  const stateHash = hashOfToken(state);
  const [trip] = await tx.providerTrip.updateManyAndReturn({
    where: { stateHash, tokenHash: hashOfToken(token), endedAt: null, expiresAt: { gt: at } },
    data: { endedAt: at },
    select: { sealed: true, returnTo: true, signInId: true },
  });
  if (trip === undefined) return undefined;
  const secrets = Secrets.parse(JSON.parse(platform.fieldCipher.open(place(stateHash), trip.sealed)));
  return { secrets, returnTo: trip.returnTo, signInId: trip.signInId ?? undefined };
}
