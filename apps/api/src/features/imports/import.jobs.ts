import type { Prisma } from '@thidua/db';
import { isPermitted } from '@thidua/domain/accounts';
import { contextOfJob } from '../../platform/jobs/context-of-job.ts';
import type { JobHandler } from '../../platform/jobs/job.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { Step, StepPayload } from './import-steps.ts';
import { checkImport } from './use-cases/check-import.ts';
import { failImport } from './use-cases/fail-import.ts';
import { takeBackRows } from './use-cases/take-back-rows.ts';
import { writeRows } from './use-cases/write-rows.ts';

/** The work of an import in the background; each step may be run again after a crash. */
export const importJob: JobHandler = {
  run: async (platform, { id, payload, signal }) => {
    const { runId, accountId, step } = stepOf(payload);
    const context = await contextOfJob(platform, id, accountId);
    if (context === undefined) throw new Error('The account that started the import is disabled');
    // Who lost the right meanwhile writes nothing more; taking back what was written is always in order.
    if (step !== 'TAKE_BACK' && !isPermitted(context.actor, 'import:run')) {
      throw new Error('The account may not run imports any more');
    }
    await STEPS[step](context, runId, signal);
  },
  giveUp: (platform, payload) => failImport(platform, stepOf(payload)),
};

const STEPS = {
  CHECK: checkImport,
  WRITE: writeRows,
  TAKE_BACK: takeBackRows,
} as const satisfies Record<Step, (context: ActingContext, runId: string, signal: AbortSignal) => Promise<void>>;

/** Only `enqueueStep` writes payloads of this kind. */
function stepOf(payload: Prisma.JsonValue): StepPayload {
  // Through unknown: to the compiler a JSON value may be anything.
  return payload as unknown as StepPayload;
}
