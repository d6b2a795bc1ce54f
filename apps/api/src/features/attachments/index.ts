import {
  AttachmentFields,
  BallotScanFields,
  CheckInEvidenceFields,
  DecisionCopyFields,
  DossierPaperFilesFields,
  GatheringFilesFields,
  InitiativeFilesFields,
  OpinionFilesFields,
  ResearchTopicFilesFields,
  RoleModelFilesFields,
  ScoreFilesFields,
  ProgrammeStepEvidenceFields,
  TaskEntryEvidenceFields,
} from './attachment.fields.ts';
import { AttachmentResolver } from './attachment.resolver.ts';
import { ScorerFileStateFields, ScoreSheetFilesFields } from './score-sheet-files.fields.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const attachmentResolvers = [
  AttachmentResolver,
  AttachmentFields,
  CheckInEvidenceFields,
  TaskEntryEvidenceFields,
  ProgrammeStepEvidenceFields,
  InitiativeFilesFields,
  ScoreFilesFields,
  GatheringFilesFields,
  OpinionFilesFields,
  DossierPaperFilesFields,
  DecisionCopyFields,
  BallotScanFields,
  ResearchTopicFilesFields,
  RoleModelFilesFields,
  ScoreSheetFilesFields,
  ScorerFileStateFields,
] as const;

export { readPortions } from './attachment-content.ts';
export { attachmentFileRoutes } from './attachment-files.ts';
export { keptCopyFileRoutes } from './kept-copy-files.ts';
export { openBallotScan, openSignedCopy } from './use-cases/open-kept-copy.ts';
export type { AttachmentContent } from './attachment.queries.ts';
export { ATTACHMENT_SWEEP_JOB, attachmentSweepJob } from './attachment-sweep.ts';
