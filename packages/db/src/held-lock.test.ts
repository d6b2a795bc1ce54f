import { afterAll, expect, test } from 'vitest';

import { createDb } from './database.ts';
import { createHeldLock } from './held-lock.ts';
import { migratedDatabase } from './test-support/scratch-database.ts';

const scratch = await migratedDatabase();
const db = createDb(scratch.url);
afterAll(async () => {
  await db.close();
  await scratch.drop();
});

test('of two processes one holds the lock; when it goes, the other takes it', async () => {
  const first = createHeldLock(scratch.url, 41n);
  await first.ready();
  const second = createHeldLock(scratch.url, 41n);
  await second.ready();
  const before = [first.isHeld(), second.isHeld()];

  await first.close();

  await expect.poll(() => second.isHeld(), { timeout: 10_000 }).toBe(true);
  expect(before).toEqual([true, false]);
  await second.close();
});

test('whoever loses the connection no longer holds the lock, and takes it again', async () => {
  const lock = createHeldLock(scratch.url, 42n);
  await lock.ready();
  let taken = 0;
  lock.onTaken(() => (taken += 1));

  await db.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'thidua-lock'`);

  await expect.poll(() => lock.isHeld()).toBe(false);
  await expect.poll(() => lock.isHeld(), { timeout: 10_000 }).toBe(true);
  expect(taken).toBe(1);
  await lock.close();
});
