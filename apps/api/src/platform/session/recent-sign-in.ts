import { RECENT_SIGN_IN_MS } from '@thidua/domain/accounts';
import { recentSignInRequired } from '../fault.ts';
import type { ActingContext } from '../request-context.ts';

/**
 * First line of a use case that is too weighty for an unattended screen: signing a decision, giving a role, restoring. Throws
 * RECENT_SIGN_IN_REQUIRED unless the person gave password or code within the last ten minutes; the web client then asks for it
 * and sends the request again, so the screen that called needs nothing of its own (ASVS 7.5.3).
 */
export function requireRecentSignIn({ connection, now }: ActingContext): void {
  const { confirmedAt } = connection;
  if (confirmedAt === undefined || now().valueOf() - confirmedAt.valueOf() >= RECENT_SIGN_IN_MS)
    throw recentSignInRequired();
}
