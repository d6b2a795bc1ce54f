import { UNDO_HOURS } from '@thidua/domain/imports';
import type { Tx } from '@thidua/db';
import type { JobHandler } from '../../platform/jobs/job.ts';
import { planOnce } from '../../platform/jobs/plan-once.ts';
import { clearOldImports } from './use-cases/clear-old-imports.ts';

/** Name of the housekeeping in the queue. */
export const SWEEP_JOB = 'IMPORT_SWEEP';

/** An hour after the last undoing could have been asked for. */
const PAUSE_MS = (UNDO_HOURS + 1) * 3_600_000;

/** Forgets what no undoing needs any more, once a day as long as there is something to come. */
export const sweepJob: JobHandler = {
  run: async (platform, { id }) => {
    const { isMoreToCome } = await clearOldImports(platform);
    if (isMoreToCome) await platform.db.$transaction((tx) => planSweep(tx, platform.now(), id));
  },
  // The next file plans the next one.
  giveUp: () => Promise.resolve(),
};

/** Plans the housekeeping unless it is planned; `running` is the one that is at it now. */
export function planSweep(tx: Tx, at: Date, running?: string): Promise<void> {
  return planOnce(tx, { kind: SWEEP_JOB, at: new Date(at.valueOf() + PAUSE_MS), running });
}
