import type { Tx } from '@thidua/db';
import { enqueue } from './job.ts';

export interface OnceJob {
  readonly kind: string;
  /** Not to be begun before. */
  readonly at: Date;
  /** The job that is at it now, which does not count as planned. */
  readonly running?: string | undefined;
}

/** Plans a housekeeping unless one of its kind is planned. */
export async function planOnce(tx: Tx, { kind, at, running }: OnceJob): Promise<void> {
  const planned = await tx.job.findFirst({
    where: { kind, finishedAt: null, ...(running === undefined ? {} : { id: { not: running } }) },
    select: { id: true },
  });
  if (planned === null) await enqueue(tx, { kind, payload: {}, at });
}
