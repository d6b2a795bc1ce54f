import type { Prisma, Tx } from '@thidua/db';
import { announce } from '../live/change-feed.ts';
import type { Platform } from '../platform.ts';

/** A piece of work in the background that this process has taken. */
export interface RunningJob {
  readonly id: string;
  readonly payload: Prisma.JsonValue;
  /** Aborted when the process stops: leave at the next whole step by throwing `JobInterrupted`; another process goes on. */
  readonly signal: AbortSignal;
}

/** How a kind of work is done. It may be run again after a crash, so each step commits what it did together with its trace. */
export interface JobHandler {
  readonly run: (platform: Platform, job: RunningJob) => Promise<void>;
  /** Tells the record that the work was given up after the last try. */
  readonly giveUp: (platform: Platform, payload: Prisma.JsonValue) => Promise<void>;
}

/** The process stops; the work is not done and not failed. */
export class JobInterrupted extends Error {
  override readonly name = 'JobInterrupted';
}

/** The one record that all runners watch. */
export const WAITING_JOBS = '00000000-0000-0000-0000-000000000000';

export interface NewJob {
  readonly kind: string;
  readonly payload: Prisma.InputJsonObject;
  /** Not to be begun before. */
  readonly at: Date;
}

/** Puts work into the queue, in the transaction that makes it necessary; runners hear of it at the commit. */
export async function enqueue(tx: Tx, { kind, payload, at }: NewJob): Promise<void> {
  await tx.job.create({ data: { kind, payload, createdAt: at }, select: { id: true } });
  await announce(tx, 'job', WAITING_JOBS);
}
