import { cookieName } from '../platform/http/session-cookie.ts';
import type { Platform } from '../platform/platform.ts';
import { readActor } from '../platform/session/read-actor.ts';

const ORIGIN = { userAgent: 'test', network: '127.0.0.0', method: 'PASSWORD' } as const;

/** The cookie of a new sign-in of the account, as a browser on a plain http address sends it. */
export async function cookieOf(platform: Platform, accountId: string): Promise<string> {
  const actor = await readActor(platform.db, accountId, platform.now());
  if (actor === undefined) throw new Error(`No account ${accountId} that may sign in`);
  const { token } = await platform.db.$transaction((tx) => platform.signIns.start(tx, actor, ORIGIN, platform.now()));
  return `${cookieName(false)}=${token}`;
}
