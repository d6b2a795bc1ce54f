import type { Tx } from '@thidua/db';
import { enqueue } from '../../platform/jobs/job.ts';
import type { ActingContext } from '../../platform/request-context.ts';

/** What the background does with an import: judge its rows, write them, take them out again. */
export type Step = 'CHECK' | 'WRITE' | 'TAKE_BACK';

/** Name of the work in the queue. */
export const IMPORT_JOB = 'IMPORT';

/** What a piece of this work needs to know. */
export interface StepPayload {
  readonly runId: string;
  readonly accountId: string;
  readonly step: Step;
}

export async function enqueueStep(tx: Tx, context: ActingContext, runId: string, step: Step): Promise<void> {
  const payload = { runId, accountId: context.actor.accountId, step };
  await enqueue(tx, { kind: IMPORT_JOB, payload, at: context.now() });
}
