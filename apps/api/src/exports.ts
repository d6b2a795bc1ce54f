import 'reflect-metadata';
import { administrationExports } from './features/administration/index.ts';
import { auditExports } from './features/audit/index.ts';
import { blockSheetExports } from './features/block-sheets/index.ts';
import { blockExports } from './features/blocks/index.ts';
import { certificateExports } from './features/certificates/index.ts';
import { meetingExports } from './features/council/index.ts';
import { decisionExports } from './features/decisions/index.ts';
import { delegationExports } from './features/delegations/index.ts';
import { documentExports } from './features/documents/index.ts';
import { gatheringExports } from './features/gatherings/index.ts';
import { importExports } from './features/imports/index.ts';
import { consultationExports } from './features/consultations/index.ts';
import { opinionExports } from './features/opinions/index.ts';
import { postingExports } from './features/postings/index.ts';
import { submissionExports } from './features/submissions/index.ts';
import { planProposalExports } from './features/plan-proposals/index.ts';
import { programmeExports } from './features/programmes/index.ts';
import { researchTopicExports } from './features/research-topics/index.ts';
import { roleModelExports } from './features/role-models/index.ts';
import { timelinessExports } from './features/timeliness/index.ts';
import { scoringSessionExports } from './features/scoring-sessions/index.ts';
import { councilExports } from './features/council-composition/index.ts';
import { initiativeCouncilExports } from './features/initiative-council/index.ts';
import { trainingExports } from './features/training/index.ts';
import { unitCheckExports } from './features/unit-checks/index.ts';
import { initiativeExports } from './features/initiatives/index.ts';
import { benefitExports } from './features/benefits/index.ts';
import { libraryExports } from './features/initiative-library/index.ts';
import { targetExports } from './features/movements/index.ts';
import { nominationExports } from './features/nominations/index.ts';
import { organisationExports } from './features/organisation/index.ts';
import { recordExports } from './features/records/index.ts';
import { reviewExports } from './features/reviews/index.ts';
import { thematicExports } from './features/thematic/index.ts';
import { worksExports } from './features/works/index.ts';
import { registrationOutcomeExports } from './features/registration-outcomes/index.ts';
import { registrationExports } from './features/registrations/index.ts';
import type { AnyExportList } from './platform/export/export-list.ts';

/** Every list that leaves the system as a file; one line per feature. */
export const EXPORT_LISTS: readonly AnyExportList[] = [
  ...organisationExports,
  ...recordExports,
  ...targetExports,
  ...thematicExports,
  ...initiativeExports,
  ...certificateExports,
  ...registrationExports,
  ...registrationOutcomeExports,
  ...nominationExports,
  ...meetingExports,
  ...decisionExports,
  ...administrationExports,
  ...delegationExports,
  ...auditExports,
  ...worksExports,
  ...blockExports,
  ...blockSheetExports,
  ...reviewExports,
  ...gatheringExports,
  ...documentExports,
  ...importExports,
  ...unitCheckExports,
  ...libraryExports,
  ...benefitExports,
  ...researchTopicExports,
  ...opinionExports,
  ...postingExports,
  ...submissionExports,
  ...consultationExports,
  ...roleModelExports,
  ...programmeExports,
  ...planProposalExports,
  ...trainingExports,
  ...councilExports,
  ...initiativeCouncilExports,
  ...scoringSessionExports,
  ...timelinessExports,
];
