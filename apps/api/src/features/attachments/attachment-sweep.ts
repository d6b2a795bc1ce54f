import type { Tx } from '@thidua/db';
import { ATTACHMENT_HOURS } from '@thidua/domain/attachments';
import type { JobHandler } from '../../platform/jobs/job.ts';
import { planOnce } from '../../platform/jobs/plan-once.ts';
import { sweepAttachments } from './use-cases/sweep-attachments.ts';

/** Name of the housekeeping in the queue. */
export const ATTACHMENT_SWEEP_JOB = 'ATTACHMENT_SWEEP';

/** An hour after the first thing could be over. */
const PAUSE_MS = (ATTACHMENT_HOURS.unfinished + 1) * 3_600_000;

/** Forgets what came to nothing, once a day as long as there is something to come. */
export const attachmentSweepJob: JobHandler = {
  run: async (platform, { id }) => {
    const { isMoreToCome } = await sweepAttachments(platform);
    if (isMoreToCome) await platform.db.$transaction((tx) => planAttachmentSweep(tx, platform.now(), id));
  },
  // The next file plans the next one.
  giveUp: () => Promise.resolve(),
};

/** Plans the housekeeping unless it is planned; `running` is the one that is at it now. */
export function planAttachmentSweep(tx: Tx, at: Date, running?: string): Promise<void> {
  return planOnce(tx, { kind: ATTACHMENT_SWEEP_JOB, at: new Date(at.valueOf() + PAUSE_MS), running });
}
