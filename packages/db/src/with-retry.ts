import { setTimeout as sleep } from 'node:timers/promises';

import { databaseFailure } from './database-failure.ts';

/** Serialization failure and deadlock: PostgreSQL asks to try the whole transaction again. */
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01']);

/**
 * Runs a whole transaction again when PostgreSQL could not fit it between others. `work` must have no effect outside the
 * database. The last error is thrown after `attempts` tries; any other error at once.
 */
export async function withRetry<T>(work: () => Promise<T>, attempts = 5): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const code = databaseFailure(error)?.code ?? '';
      if (attempt >= attempts || !WORTH_ANOTHER_TRY.has(code)) throw error;
      // Random, so that two that collided do not meet again.
      await sleep(Math.random() * 10 * 2 ** attempt);
    }
  }
}
