import type { Tx } from '@thidua/db';
import { hashOfToken, isTokenShaped, newToken } from '../../platform/session/token.ts';

const DAY = 86_400_000;
/** The longest that browsers keep a cookie. */
export const BROWSER_LIFE_MS = 400 * DAY;

type Db = Pick<Tx, 'knownBrowser'>;

/** True for a browser in which the person of that name has signed in before. */
export async function isKnownBrowser(db: Db, token: string | undefined, username: string): Promise<boolean> {
  if (token === undefined || !isTokenShaped(token)) return false;
  const known = await db.knownBrowser.findFirst({
    where: { tokenHash: hashOfToken(token), account: { username } },
    select: { id: true },
  });
  return known !== null;
}

/**
 * Remembers the browser of a sign-in. One browser has one token for all its people, so that a shared machine is known to each
 * of them. Gives the token to carry, and whether the person was never seen there.
 */
export async function rememberBrowser(
  db: Db,
  accountId: string,
  carried: string | undefined,
  at: Date,
): Promise<{ readonly token: string; readonly isNew: boolean }> {
  const token = carried !== undefined && isTokenShaped(carried) ? carried : newToken();
  const tokenHash = hashOfToken(token);
  const { count } = await db.knownBrowser.updateMany({ where: { accountId, tokenHash }, data: { lastSeenAt: at } });
  if (count > 0) return { token, isNew: false };
  await db.knownBrowser.create({ data: { accountId, tokenHash, createdAt: at, lastSeenAt: at }, select: { id: true } });
  return { token, isNew: true };
}
