import { accountCalls } from './accounts.ts';
import { administrationCalls } from './administration.ts';
import { attachmentCalls } from './attachments.ts';
import { auditCalls } from './audit.ts';
import { blockSheetCalls } from './block-sheets.ts';
import { blockCalls } from './blocks.ts';
import type { Calls } from './call.ts';
import { councilCalls } from './council.ts';
import { decisionCalls } from './decisions.ts';
import { awardRevocationCalls } from './award-revocations.ts';
import { delegationCalls } from './delegations.ts';
import { homeCalls } from './home.ts';
import { importCalls } from './imports.ts';
import { initiativeCalls } from './initiatives.ts';
import { movementCalls } from './movements.ts';
import { nominationCalls } from './nominations.ts';
import { organisationCalls } from './organisation.ts';
import { paperTemplateCalls } from './paper-templates.ts';
import { planProposalCalls } from './plan-proposals.ts';
import { programmeCalls } from './programmes.ts';
import { recordCalls } from './records.ts';
import { registrationOutcomeCalls } from './registration-outcomes.ts';
import { registrationCalls } from './registrations.ts';
import { reviewCalls } from './reviews.ts';
import { searchCalls } from './search.ts';
import { technicalCalls } from './technical.ts';
import { gatheringCalls } from './gatherings.ts';
import { benefitCalls } from './benefits.ts';
import { libraryCalls } from './initiative-library.ts';
import { roleModelCalls } from './role-models.ts';
import { consultationCalls } from './consultations.ts';
import { opinionCalls } from './opinions.ts';
import { postingCalls } from './postings.ts';
import { secretBallotCalls } from './secret-ballot.ts';
import { submissionCalls } from './submissions.ts';
import { achievementReportCalls } from './achievement-reports.ts';
import { researchTopicCalls } from './research-topics.ts';
import { timelinessCalls } from './timeliness.ts';
import { initiativeSittingCalls } from './initiative-sittings.ts';
import { meetingMinutesCalls } from './meeting-minutes.ts';
import { peerReviewCalls } from './peer-reviews.ts';
import { relationCalls } from './relations.ts';
import { scoringSessionCalls } from './scoring-sessions.ts';
import { recognitionRevocationCalls } from './recognition-revocations.ts';
import { authorPayCalls } from './author-pay.ts';
import { feedbackLetterCalls } from './feedback-letters.ts';
import { awardCertificateCalls } from './award-certificates.ts';
import { certificateCalls } from './certificates.ts';
import { councilCompositionCalls } from './council-composition.ts';
import { initiativeCouncilCalls } from './initiative-council.ts';
import { scoringGridCalls } from './scoring-grids.ts';
import { trainingCalls } from './training.ts';
import { unitCheckCalls } from './unit-checks.ts';
import { worksCalls } from './works.ts';

/** One call per root field; the access matrix fails for a field without one. */
export const CALLS: Calls = {
  ...accountCalls,
  ...administrationCalls,
  ...attachmentCalls,
  ...auditCalls,
  ...blockCalls,
  ...blockSheetCalls,
  ...councilCalls,
  ...decisionCalls,
  ...paperTemplateCalls,
  ...delegationCalls,
  ...awardRevocationCalls,
  ...homeCalls,
  ...importCalls,
  ...initiativeCalls,
  ...movementCalls,
  ...nominationCalls,
  ...organisationCalls,
  ...planProposalCalls,
  ...programmeCalls,
  ...trainingCalls,
  ...awardCertificateCalls,
  ...certificateCalls,
  ...feedbackLetterCalls,
  ...authorPayCalls,
  ...recognitionRevocationCalls,
  ...councilCompositionCalls,
  ...initiativeCouncilCalls,
  ...scoringGridCalls,
  ...initiativeSittingCalls,
  ...meetingMinutesCalls,
  ...peerReviewCalls,
  ...scoringSessionCalls,
  ...relationCalls,
  ...recordCalls,
  ...registrationCalls,
  ...registrationOutcomeCalls,
  ...reviewCalls,
  ...searchCalls,
  ...technicalCalls,
  ...timelinessCalls,
  ...unitCheckCalls,
  ...libraryCalls,
  ...benefitCalls,
  ...roleModelCalls,
  ...researchTopicCalls,
  ...opinionCalls,
  ...postingCalls,
  ...secretBallotCalls,
  ...submissionCalls,
  ...consultationCalls,
  ...achievementReportCalls,
  ...worksCalls,
  ...gatheringCalls,
};
