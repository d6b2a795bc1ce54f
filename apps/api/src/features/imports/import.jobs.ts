import type { Prisma } from '@thidua/db';
import { contextOfJob } from '../../platform/jobs/context-of-job.ts';
import type { JobHandler } from '../../platform/jobs/job.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { Step } from './import-steps.ts';
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
    await STEPS[step](context, runId, signal);
  },
  giveUp: (platform, payload) => failImport(platform, stepOf(payload).runId),
};

const STEPS = {
  CHECK: checkImport,
  WRITE: writeRows,
  TAKE_BACK: takeBackRows,
} as const satisfies Record<Step, (context: ActingContext, runId: string, signal: AbortSignal) => Promise<void>>;

/** Only `enqueueStep` writes payloads of this kind. */
function stepOf(payload: Prisma.JsonValue) {
  return payload as { readonly runId: string; readonly accountId: string; readonly step: Step };
}
