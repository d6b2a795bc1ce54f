import { afterAll, expect, test, vi } from 'vitest';

import { createDb } from './database.ts';
import { createNotifier, notify } from './notifier.ts';
import { scratchDatabase } from './test-support/scratch-database.ts';

const scratch = await scratchDatabase();
const db = createDb(scratch.url);
const notifier = createNotifier(scratch.url);
afterAll(async () => {
  await notifier.close();
  await db.close();
  await scratch.drop();
});

test('what one process tells, another hears when the transaction commits', async () => {
  const heard: string[] = [];
  notifier.listen('meeting', (payload) => heard.push(payload));
  await notifier.ready();

  await db.client.$transaction(async (tx) => {
    await notify(tx, 'meeting', 'm-1');
    expect(heard).toEqual([]);
  });

  await vi.waitFor(() => expect(heard).toEqual(['m-1']));
});

test('a transaction that rolls back tells nothing', async () => {
  const heard: string[] = [];
  notifier.listen('rolled', (payload) => heard.push(payload));
  await notifier.ready();

  await db.client
    .$transaction(async (tx) => {
      await notify(tx, 'rolled', 'never');
      throw new Error('refused');
    })
    .catch(() => undefined);
  await notify(db.client, 'rolled', 'after');

  await vi.waitFor(() => expect(heard).toEqual(['after']));
});

test('who stops listening hears no more, the others do', async () => {
  const stopped: string[] = [];
  const others: string[] = [];
  const stop = notifier.listen('shared', (payload) => stopped.push(payload));
  notifier.listen('shared', (payload) => others.push(payload));
  await notifier.ready();
  stop();
  await notify(db.client, 'shared', 's-1');

  await vi.waitFor(() => expect(others).toEqual(['s-1']));
  expect(stopped).toEqual([]);
});

test('a broken connection comes back by itself, and says that something may have been missed', async () => {
  const heard: string[] = [];
  let gaps = 0;
  notifier.listen(
    'again',
    (payload) => heard.push(payload),
    () => (gaps += 1),
  );
  await notifier.ready();

  await db.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'thidua-notifier' and datname = current_database()`,
  );
  await vi.waitFor(() => expect(gaps).toBe(1), 5_000);
  await notify(db.client, 'again', 'back');

  await vi.waitFor(() => expect(heard).toEqual(['back']));
});
