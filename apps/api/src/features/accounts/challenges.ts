import type { Tx } from '@thidua/db';
import type { SignInMethod } from '@thidua/domain/accounts';
import { hashOfToken, isTokenShaped } from '../../platform/session/token.ts';

export interface OpenChallenge {
  readonly id: string;
  readonly accountId: string;
  readonly method: SignInMethod;
  readonly hasShownSecondFactor: boolean;
}

/** The half-made sign-in of this browser; undefined for none, one that is over, and where the account was disabled. */
export async function findChallenge(
  db: Pick<Tx, 'signInChallenge'>,
  token: string | undefined,
  at: Date,
): Promise<OpenChallenge | undefined> {
  if (token === undefined || !isTokenShaped(token)) return undefined;
  const row = await db.signInChallenge.findFirst({
    where: { tokenHash: hashOfToken(token), endedAt: null, expiresAt: { gt: at }, account: { disabledAt: null } },
    select: { id: true, accountId: true, method: true, secondFactorAt: true },
  });
  if (row === null) return undefined;
  const { secondFactorAt, ...challenge } = row;
  return { ...challenge, hasShownSecondFactor: secondFactorAt !== null };
}
