import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testApi } from '../../testing/test-api.ts';
import { enqueue, JobInterrupted, type JobHandler } from './job.ts';
import { createJobRunner } from './job-runner.ts';

const database = await testDatabase();
const { platform } = await testApi(database);
afterAll(() => database.close());
beforeEach(() => database.client.job.deleteMany());

function handler(run: JobHandler['run']): JobHandler & { readonly givenUp: unknown[] } {
  const givenUp: unknown[] = [];
  return { run, givenUp, giveUp: (_platform, payload) => Promise.resolve(void givenUp.push(payload)) };
}

async function put(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, made));
    await platform.db.$transaction((tx) => enqueue(tx, { kind: 'COUNT', payload: { number: made }, at }));
  }
}

test('four runners on one queue do each piece of work once, in its order', async () => {
  await put(12);
  const done: unknown[] = [];
  const handlers = {
    COUNT: handler(async (_platform, { payload }) => {
      done.push(payload);
      await new Promise((resume) => setImmediate(resume));
    }),
  };
  const runners = Array.from({ length: 4 }, () => createJobRunner({ platform, handlers }));
  const counts = await Promise.all(runners.map((runner) => runner.runWaiting()));
  expect(counts.reduce((sum, count) => sum + count)).toBe(12);
  expect(done).toHaveLength(12);
  expect(new Set(done.map((payload) => JSON.stringify(payload))).size).toBe(12);
});

test('work that fails is tried three times, then given up with the name of its error', async () => {
  await put(1);
  let tries = 0;
  const COUNT = handler(() => {
    tries += 1;
    return Promise.reject(new RangeError('Nguyễn Thị Hằng'));
  });
  await createJobRunner({ platform, handlers: { COUNT } }).runWaiting();
  expect(tries).toBe(3);
  expect(COUNT.givenUp).toEqual([{ number: 0 }]);
  expect(await platform.db.job.findFirst({ select: { failure: true, attempts: true } })).toEqual({
    failure: 'RangeError',
    attempts: 3,
  });
});

test('work of a process that died is taken over, and only then', async () => {
  await put(1);
  const done: unknown[] = [];
  const runner = createJobRunner({
    platform,
    handlers: { COUNT: handler((_platform, { payload }) => Promise.resolve(void done.push(payload))) },
  });
  await platform.db.$executeRaw`UPDATE jobs SET attempts = 1, "heartbeatAt" = clock_timestamp() - interval '10 s'`;
  expect(await runner.runWaiting()).toBe(0);
  await platform.db.$executeRaw`UPDATE jobs SET "heartbeatAt" = clock_timestamp() - interval '31 s'`;
  expect(await runner.runWaiting()).toBe(1);
  expect(done).toHaveLength(1);
});

test('work that kills its process every time is given up without being run again', async () => {
  await put(1);
  await platform.db.$executeRaw`UPDATE jobs SET attempts = 3, "heartbeatAt" = clock_timestamp() - interval '1 hour'`;
  const COUNT = handler(() => Promise.reject(new Error('must not run')));
  await createJobRunner({ platform, handlers: { COUNT } }).runWaiting();
  expect(COUNT.givenUp).toHaveLength(1);
});

test('a stop lets go of the work, which another goes on with at once', async () => {
  await put(1);
  let entered: () => void = () => undefined;
  const isRunning = new Promise<void>((resolve) => (entered = resolve));
  const first = createJobRunner({
    platform,
    handlers: {
      COUNT: handler(async (_platform, { signal }) => {
        entered();
        await new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new JobInterrupted()));
        });
      }),
    },
  });
  first.start();
  await isRunning;
  await first.stop();
  const second = createJobRunner({ platform, handlers: { COUNT: handler(() => Promise.resolve()) } });
  expect(await second.runWaiting()).toBe(1);
  expect(await platform.db.job.findFirst({ select: { attempts: true } })).toEqual({ attempts: 1 });
});
