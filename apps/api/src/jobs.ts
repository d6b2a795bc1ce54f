// Before the features: their types are decorated, and this may be the first that is loaded.
import 'reflect-metadata';
import { ATTACHMENT_SWEEP_JOB, attachmentSweepJob } from './features/attachments/index.ts';
import { IMPORT_JOB, importJob, SWEEP_JOB, sweepJob } from './features/imports/index.ts';
import { SCORING_REMINDER_JOB } from './features/initiatives/index.ts';
import { MEETING_PACK_JOB, meetingPackJob } from './features/meeting-packs/index.ts';
import { scoringReminderJob } from './features/scoring-sessions/index.ts';
import { EXPORT_LISTS } from './exports.ts';
import { PAPERS } from './papers.ts';
import type { JobHandler } from './platform/jobs/job.ts';
import { buildApiSchema } from './schema.ts';

let schema: ReturnType<typeof buildApiSchema> | undefined;
/** Made when the first pack is asked for; the same for all later ones. */
const schemaOnce = () => (schema ??= buildApiSchema());

/** Every kind of work in the background; one line per feature. */
export const JOBS: Readonly<Record<string, JobHandler>> = {
  [IMPORT_JOB]: importJob,
  [SWEEP_JOB]: sweepJob,
  [ATTACHMENT_SWEEP_JOB]: attachmentSweepJob,
  [SCORING_REMINDER_JOB]: scoringReminderJob,
  [MEETING_PACK_JOB]: meetingPackJob({ schema: schemaOnce, papers: PAPERS, lists: EXPORT_LISTS }),
};
