import { setTimeout as sleep } from 'node:timers/promises';
import type { Prisma } from '@thidua/db';
import type { Platform } from '../platform.ts';
import { JobInterrupted, WAITING_JOBS, type JobHandler } from './job.ts';

/** Work whose process gave no sign of life for this long is taken over by another. */
const STALE_SECONDS = 30;
const HEARTBEAT_MS = 5_000;
/** A runner looks by itself this often, for what it did not hear of. */
const LOOK_MS = 5_000;
const MOST_ATTEMPTS = 3;

export interface JobRunner {
  /** Does what waits, one after the other, until nothing waits; answers how many. */
  runWaiting(): Promise<number>;
  /** Works until `stop`. */
  start(): void;
  /** Interrupts the work at hand and resolves when it has let go. */
  stop(): Promise<void>;
}

export interface JobRunnerOptions {
  readonly platform: Platform;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** Hears of work that failed: its kind, and the name of the error. */
  readonly report?: (kind: string, error: unknown) => void;
}

interface Claimed {
  readonly id: string;
  readonly kind: string;
  readonly payload: Prisma.JsonValue;
  readonly attempts: number;
}

/**
 * Does the work of the queue in this process, one piece at a time. Any number of processes may share a queue: a row is claimed
 * under SKIP LOCKED, and its heartbeat says that somebody is at it (docs/decisions/0014).
 */
export function createJobRunner({ platform, handlers, report = () => undefined }: JobRunnerOptions): JobRunner {
  const { db } = platform;
  const stopping = new AbortController();
  let working: Promise<void> | undefined;

  async function claim(): Promise<Claimed | undefined> {
    const [job] = await db.$queryRaw<Claimed[]>`
      UPDATE jobs SET attempts = attempts + 1, "heartbeatAt" = clock_timestamp() WHERE id = (
        SELECT id FROM jobs
        WHERE "finishedAt" IS NULL AND kind = ANY (${Object.keys(handlers)}) AND "createdAt" <= ${platform.now()}
          AND ("heartbeatAt" IS NULL OR "heartbeatAt" < clock_timestamp() - make_interval(secs => ${STALE_SECONDS}))
        ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, kind, payload, attempts`;
    return job;
  }

  async function work(job: Claimed): Promise<void> {
    const handler = handlers[job.kind];
    if (handler === undefined) throw new Error(`No handler for jobs of kind ${job.kind}`);
    // Taken more often than allowed: its processes died with it.
    if (job.attempts > MOST_ATTEMPTS) return giveUp(job, handler, 'DIED');
    const beat = setInterval(() => void heartbeat(job.id), HEARTBEAT_MS);
    try {
      await handler.run(platform, { id: job.id, payload: job.payload, signal: stopping.signal });
      await finish(job.id, null);
    } catch (error) {
      if (error instanceof JobInterrupted) return release(job.id, job.attempts - 1);
      report(job.kind, error);
      if (job.attempts >= MOST_ATTEMPTS) return giveUp(job, handler, error instanceof Error ? error.name : 'UNKNOWN');
      return release(job.id, job.attempts);
    } finally {
      clearInterval(beat);
    }
  }

  async function heartbeat(id: string): Promise<void> {
    // A beat that is lost is made up for by the next one.
    await db.$executeRaw`UPDATE jobs SET "heartbeatAt" = clock_timestamp() WHERE id = ${id}::uuid`.catch(() => 0);
  }

  async function finish(id: string, failure: string | null): Promise<void> {
    await db.job.update({ where: { id }, data: { finishedAt: platform.now(), failure }, select: { id: true } });
  }

  async function release(id: string, attempts: number): Promise<void> {
    await db.job.update({ where: { id }, data: { heartbeatAt: null, attempts }, select: { id: true } });
  }

  async function giveUp(job: Claimed, handler: JobHandler, failure: string): Promise<void> {
    await handler.giveUp(platform, job.payload);
    await finish(job.id, failure);
  }

  async function runWaiting(): Promise<number> {
    for (let done = 0; ; done += 1) {
      const job = stopping.signal.aborted ? undefined : await claim();
      if (job === undefined) return done;
      await work(job);
    }
  }

  async function loop(): Promise<void> {
    const ticks = platform.feed.watch('job', WAITING_JOBS);
    stopping.signal.addEventListener('abort', () => void ticks.return?.());
    while (!stopping.signal.aborted) {
      try {
        await runWaiting();
      } catch (error) {
        // The database is away: look again later.
        report('QUEUE', error);
      }
      const look = sleep(LOOK_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      await Promise.race([ticks.next(), look]);
    }
  }

  return {
    runWaiting,
    start: () => {
      working ??= loop();
    },
    stop: async () => {
      stopping.abort();
      await working;
    },
  };
}
