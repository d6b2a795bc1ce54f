export { accountId as sampleAccountId, SAMPLE_SIGN_INS, type SampleSignIn } from './accounts.ts';
export { DRAFT_DECISION_ID as SAMPLE_DRAFT_DECISION_ID } from './decisions.ts';
export { REVOCATION_ID as SAMPLE_REVOCATION_ID } from './award-revocations.ts';
export { blockEntryId as sampleBlockEntryId, blockSheetId as sampleBlockSheetId } from './block-sheets.ts';
export { blockId as sampleBlockId, pactId as samplePactId } from './blocks.ts';
export { seatId as sampleSeatId } from './council.ts';
export { gatheringId as sampleGatheringId } from './gatherings.ts';
export { higherDocumentId as sampleHigherDocumentId } from './higher-documents.ts';
export { initiativeId as sampleInitiativeId } from './initiatives.ts';
export { SCORING_SESSION_ID as sampleScoringSessionId } from './scoring-sessions.ts';
export { SITTING_ID as sampleInitiativeSittingId } from './initiative-sittings.ts';
export { OUTSIDE_ENTRY_ID as SAMPLE_OUTSIDE_ENTRY_ID } from './library.ts';
export { consultationId as sampleConsultationId } from './consultations.ts';
export { opinionId as sampleOpinionId } from './opinions.ts';
export { SUBMISSION_ID as sampleSubmissionId } from './submissions.ts';
export { postingId as samplePostingId } from './postings.ts';
export { researchTopicId as sampleResearchTopicId } from './research-topics.ts';
export { roleModelId as sampleRoleModelId } from './role-models.ts';
export { unitCheckId as sampleUnitCheckId } from './unit-checks.ts';
export { loadSampleBody } from './load-sample-body.ts';
export { SAMPLE_REHEARSAL_ID } from './ballot-rounds.ts';
export { SAMPLE_PLAYED_REHEARSAL_ID } from './played-rehearsal.ts';
export { itemId as sampleItemId, meetingId as sampleMeetingId } from './meetings.ts';
export { MOVEMENT_ID as SAMPLE_MOVEMENT_ID } from './movement.ts';
export { taskId as sampleTaskId } from './plan-tasks.ts';
export { targetId as sampleTargetId } from './target-id.ts';
export { nominationId as sampleNominationId } from './nominations.ts';
export {
  departmentId as sampleDepartmentId,
  ORGANISATION_ID as SAMPLE_ORGANISATION_ID,
  SAMPLE_CODE,
  STORY_BEGINS,
} from './organisation.ts';
export { programmeId as sampleProgrammeId } from './programmes.ts';
export { staffId as sampleStaffId } from './staff.ts';
export {
  difficultyId as sampleDifficultyId,
  reportRequestId as sampleReportRequestId,
  REVIEW_ID as SAMPLE_REVIEW_ID,
  unitReportId as sampleUnitReportId,
} from './works.ts';
export { thematicMovementId as sampleThematicMovementId } from './thematic-movements.ts';
export { DRAFT_GRID_ID as SAMPLE_DRAFT_GRID_ID, IN_FORCE_GRID_ID as SAMPLE_GRID_ID } from './scoring-grids.ts';
export { sampleScoreSheetId } from './initiative-scores.ts';
export { INITIATIVE_COUNCIL_ID as SAMPLE_INITIATIVE_COUNCIL_ID } from './initiative-council.ts';
export { trainingCourseId as sampleTrainingCourseId } from './training.ts';
