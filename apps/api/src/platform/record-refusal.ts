import { ok } from '@thidua/domain/kernel';
import { inTransaction } from './in-transaction.ts';
import type { Platform } from './platform.ts';
import { createQuietMemory } from './quiet-memory.ts';
import type { QuietMemory } from './quiet-memory.ts';
import type { ActingContext } from './request-context.ts';

/** An account and a door are told of once in this time, so that a loop cannot flood the trail. */
const LIMITS = { quietMs: 10 * 60_000, most: 5_000 } as const;
const memories = new WeakMap<Platform, QuietMemory>();

function memoryOf(platform: Platform): QuietMemory {
  const memory = memories.get(platform) ?? createQuietMemory(LIMITS);
  memories.set(platform, memory);
  return memory;
}

/**
 * Remembers in the trail that somebody who is signed in was refused at a door: a root field, e.g. `Query.accounts`, or an
 * address, e.g. `GET /files/export/people.csv`. Never throws: the person is refused whether or not it could be written down.
 */
export async function recordRefusal(context: ActingContext, door: string): Promise<void> {
  const memory = memoryOf(context.platform);
  const key = `${context.actor.accountId} ${door}`;
  if (!memory.isNews(key, context.now())) return;
  try {
    await inTransaction<undefined, never>(context, async ({ audit }) => {
      audit({ action: 'ACCESS_REFUSED', objectType: 'Door', objectId: null, detail: { door } });
      return ok(undefined);
    });
  } catch {
    // The next knock tries again.
    memory.forget(key);
  }
}
