import type { Platform } from '../platform.ts';
import { createRequestContext, type ActingContext } from '../request-context.ts';
import { readActor } from '../session/read-actor.ts';

/** What work in the background acts as: the account that asked for it, with the roles it has now. Undefined for a disabled one. */
export async function contextOfJob(
  platform: Platform,
  jobId: string,
  accountId: string,
): Promise<ActingContext | undefined> {
  const now = platform.now();
  const actor = await readActor(platform.db, accountId, now);
  if (actor === undefined) return undefined;
  const context = createRequestContext(platform, {
    requestId: jobId,
    network: 'job',
    userAgent: 'job',
    tokens: {},
    known: { actor, signInId: jobId, expiresAt: now, confirmedAt: now },
    carrier: { write: () => undefined, clear: () => undefined, keep: () => undefined, drop: () => undefined },
  });
  // The actor was handed in above.
  return context as ActingContext;
}
