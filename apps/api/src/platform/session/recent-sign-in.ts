import { RECENT_SIGN_IN_MS } from '@thidua/domain/accounts';
import { recentSignInRequired } from '../fault.ts';
import type { ActingContext } from '../request-context.ts';

/**
 * First line of a use case that is too weighty for an unattended screen: signing a decision, giving a role, restoring. Throws
 * RECENT_SIGN_IN_REQUIRED unless the person gave password or code within the last ten minutes, or within what the act allows; the
 * web client then asks for it and sends the request again, so the screen that called needs nothing of its own (ASVS 7.5.3).
 */
export function requireRecentSignIn(
  {
    connection,
    now,
  }: { readonly connection: Pick<ActingContext['connection'], 'confirmedAt'>; readonly now: ActingContext['now'] },
  withinMs: number = RECENT_SIGN_IN_MS,
): void {
  const { confirmedAt } = connection;
  if (confirmedAt === undefined || now().valueOf() - confirmedAt.valueOf() >= withinMs) throw recentSignInRequired();
}
