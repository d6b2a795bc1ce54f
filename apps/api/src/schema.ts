import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { accountResolvers } from './features/accounts/index.ts';
import { administrationResolvers } from './features/administration/index.ts';
import { auditResolvers } from './features/audit/index.ts';
import { blockSheetResolvers } from './features/block-sheets/index.ts';
import { blockResolvers } from './features/blocks/index.ts';
import { councilResolvers } from './features/council/index.ts';
import { meetingMinutesResolvers } from './features/meeting-minutes/index.ts';
import { meetingPackResolvers } from './features/meeting-packs/index.ts';
import { numberAgreementResolvers } from './features/number-agreement/index.ts';
import { secretBallotResolvers } from './features/secret-ballot/index.ts';
import { decisionResolvers } from './features/decisions/index.ts';
import { documentResolvers } from './features/documents/index.ts';
import { delegationResolvers } from './features/delegations/index.ts';
import { eligibilityResolvers } from './features/eligibility/index.ts';
import { homeResolvers } from './features/home/index.ts';
import { attachmentResolvers } from './features/attachments/index.ts';
import { awardCertificateResolvers } from './features/award-certificates/index.ts';
import { awardRevocationResolvers } from './features/award-revocations/index.ts';
import { importResolvers } from './features/imports/index.ts';
import { gatheringResolvers } from './features/gatherings/index.ts';
import { initiativeResolvers } from './features/initiatives/index.ts';
import { benefitResolvers } from './features/benefits/index.ts';
import { libraryResolvers } from './features/initiative-library/index.ts';
import { meetingInvitationResolvers } from './features/meeting-invitations/index.ts';
import { meetingReadingResolvers } from './features/meeting-readings/index.ts';
import { movementResolvers } from './features/movements/index.ts';
import { nominationResolvers } from './features/nominations/index.ts';
import { paperTemplateResolvers } from './features/paper-templates/index.ts';
import { peerReviewResolvers } from './features/peer-reviews/index.ts';
import { organisationResolvers } from './features/organisation/index.ts';
import { planResolvers } from './features/plans/index.ts';
import { planProposalResolvers } from './features/plan-proposals/index.ts';
import { programmeResolvers } from './features/programmes/index.ts';
import { recordResolvers } from './features/records/index.ts';
import { registrationOutcomeResolvers } from './features/registration-outcomes/index.ts';
import { registrationResolvers } from './features/registrations/index.ts';
import { reviewResolvers } from './features/reviews/index.ts';
import { searchResolvers } from './features/search/index.ts';
import { taskResolvers } from './features/tasks/index.ts';
import { technicalResolvers } from './features/technical/index.ts';
import { consultationResolvers } from './features/consultations/index.ts';
import { opinionResolvers } from './features/opinions/index.ts';
import { postingResolvers } from './features/postings/index.ts';
import { submissionResolvers } from './features/submissions/index.ts';
import { researchTopicResolvers } from './features/research-topics/index.ts';
import { roleModelResolvers } from './features/role-models/index.ts';
import { templateUptakeResolvers } from './features/template-uptake/index.ts';
import { timelinessResolvers } from './features/timeliness/index.ts';
import { sittingResolvers } from './features/initiative-sittings/index.ts';
import { relationResolvers } from './features/relations/index.ts';
import { scoringSessionResolvers } from './features/scoring-sessions/index.ts';
import { recheckResolvers } from './features/rechecks/index.ts';
import { recognitionRevocationResolvers } from './features/recognition-revocations/index.ts';
import { authorPayResolvers } from './features/author-pay/index.ts';
import { feedbackLetterResolvers } from './features/feedback-letters/index.ts';
import { certificateResolvers } from './features/certificates/index.ts';
import { councilCompositionResolvers } from './features/council-composition/index.ts';
import { initiativeCouncilResolvers } from './features/initiative-council/index.ts';
import { scoringGridResolvers } from './features/scoring-grids/index.ts';
import { trainingResolvers } from './features/training/index.ts';
import { unitCheckResolvers } from './features/unit-checks/index.ts';
import { worksResolvers } from './features/works/index.ts';
import { thematicResolvers } from './features/thematic/index.ts';
import { authChecker } from './platform/allow.ts';
import { cleanArguments } from './platform/clean-arguments.ts';
import { createPubSubPlaceholder } from './platform/live/pub-sub-placeholder.ts';
import { resolveTypesAtOnce } from './platform/resolve-types-at-once.ts';
import { assertEveryDoorHasALock } from './platform/root-fields.ts';

/** One line per feature. */
const RESOLVERS: readonly ClassType[] = [
  ...accountResolvers,
  ...administrationResolvers,
  ...auditResolvers,
  ...blockResolvers,
  ...blockSheetResolvers,
  ...councilResolvers,
  ...meetingInvitationResolvers,
  ...meetingReadingResolvers,
  ...secretBallotResolvers,
  ...meetingMinutesResolvers,
  ...numberAgreementResolvers,
  ...meetingPackResolvers,
  ...decisionResolvers,
  ...paperTemplateResolvers,
  ...awardCertificateResolvers,
  ...awardRevocationResolvers,
  ...documentResolvers,
  ...delegationResolvers,
  ...eligibilityResolvers,
  ...gatheringResolvers,
  ...homeResolvers,
  ...attachmentResolvers,
  ...importResolvers,
  ...initiativeResolvers,
  ...movementResolvers,
  ...nominationResolvers,
  ...peerReviewResolvers,
  ...organisationResolvers,
  ...planResolvers,
  ...planProposalResolvers,
  ...programmeResolvers,
  ...trainingResolvers,
  ...certificateResolvers,
  ...feedbackLetterResolvers,
  ...authorPayResolvers,
  ...recheckResolvers,
  ...recognitionRevocationResolvers,
  ...councilCompositionResolvers,
  ...initiativeCouncilResolvers,
  ...scoringGridResolvers,
  ...sittingResolvers,
  ...scoringSessionResolvers,
  ...relationResolvers,
  ...recordResolvers,
  ...registrationResolvers,
  ...registrationOutcomeResolvers,
  ...reviewResolvers,
  ...searchResolvers,
  ...taskResolvers,
  ...technicalResolvers,
  ...unitCheckResolvers,
  ...libraryResolvers,
  ...benefitResolvers,
  ...researchTopicResolvers,
  ...opinionResolvers,
  ...postingResolvers,
  ...submissionResolvers,
  ...consultationResolvers,
  ...roleModelResolvers,
  ...templateUptakeResolvers,
  ...timelinessResolvers,
  ...worksResolvers,
  ...thematicResolvers,
];

/** The executable schema of the whole API. Throws when a root field does not say who may use it. */
export async function buildApiSchema(resolvers: readonly ClassType[] = RESOLVERS): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    // The signature wants a non-empty mutable tuple; the list above has at least the account resolvers.
    resolvers: [...resolvers] as [ClassType, ...ClassType[]],
    authChecker,
    authMode: 'error',
    // Texts are cleaned below, limits are refused by use cases with facts; class-validator would only say "invalid".
    validate: false,
    pubSub: createPubSubPlaceholder(),
  });
  assertEveryDoorHasALock(schema);
  cleanArguments(schema);
  resolveTypesAtOnce(schema);
  return schema;
}
