// Before the features: their types are decorated, and this may be the first that is loaded.
import 'reflect-metadata';
import { ATTACHMENT_SWEEP_JOB, attachmentSweepJob } from './features/attachments/index.ts';
import { IMPORT_JOB, importJob, SWEEP_JOB, sweepJob } from './features/imports/index.ts';
import { SCORING_REMINDER_JOB } from './features/initiatives/index.ts';
import { MEETING_PACK_JOB, meetingPackJob } from './features/meeting-packs/index.ts';
import { scoringReminderJob } from './features/scoring-sessions/index.ts';
import { EXPORT_LISTS } from './exports.ts';
import type { JobHandler } from './platform/jobs/job.ts';
import { freezeOldPapersJob, freezePaperJob } from './platform/papers/freeze.job.ts';
import { PAPER_FREEZE_JOB, PAPER_FREEZE_OLD_JOB } from './platform/papers/frozen-paper.ts';

/** Every kind of work in the background; one line per feature. */
export const JOBS: Readonly<Record<string, JobHandler>> = {
  [IMPORT_JOB]: importJob,
  [SWEEP_JOB]: sweepJob,
  [ATTACHMENT_SWEEP_JOB]: attachmentSweepJob,
  [SCORING_REMINDER_JOB]: scoringReminderJob,
  [MEETING_PACK_JOB]: meetingPackJob({ lists: EXPORT_LISTS }),
  [PAPER_FREEZE_JOB]: freezePaperJob,
  [PAPER_FREEZE_OLD_JOB]: freezeOldPapersJob,
};
