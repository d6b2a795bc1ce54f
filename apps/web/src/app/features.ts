import { account } from '../features/account/index.ts';
import { administration } from '../features/administration/index.ts';
import { audit } from '../features/audit/index.ts';
import { certificates } from '../features/certificates/index.ts';
import { council } from '../features/council/index.ts';
import { awardRevocations } from '../features/award-revocations/index.ts';
import { decisions } from '../features/decisions/index.ts';
import { delegations } from '../features/delegations/index.ts';
import { help } from '../features/help/index.ts';
import { home } from '../features/home/index.ts';
import { imports } from '../features/imports/index.ts';
import { peerReviews } from '../features/peer-reviews/index.ts';
import { initiativeSittings } from '../features/initiative-sittings/index.ts';
import { relations } from '../features/relations/index.ts';
import { scoringSessions } from '../features/scoring-sessions/index.ts';
import { initiatives } from '../features/initiatives/index.ts';
import { movements } from '../features/movements/index.ts';
import { nominations } from '../features/nominations/index.ts';
import { consultations } from '../features/consultations/index.ts';
import { opinions } from '../features/opinions/index.ts';
import { postings } from '../features/postings/index.ts';
import { paperTemplates } from '../features/paper-templates/index.ts';
import { meetingMinutes } from '../features/meeting-minutes/index.ts';
import { secretBallot } from '../features/secret-ballot/index.ts';
import { submissions } from '../features/submissions/index.ts';
import { organisation } from '../features/organisation/index.ts';
import { people } from '../features/people/index.ts';
import { programmes } from '../features/programmes/index.ts';
import { planProposals } from '../features/plan-proposals/index.ts';
import { records } from '../features/records/index.ts';
import { blockSheets } from '../features/block-sheets/index.ts';
import { blocks } from '../features/blocks/index.ts';
import { reviews } from '../features/reviews/index.ts';
import { gatherings } from '../features/gatherings/index.ts';
import { roleModels } from '../features/role-models/index.ts';
import { achievementReports } from '../features/achievement-reports/index.ts';
import { researchTopics } from '../features/research-topics/index.ts';
import { timeliness } from '../features/timeliness/index.ts';
import { initiativeScoring } from '../features/initiative-scoring/index.ts';
import { benefits } from '../features/benefits/index.ts';
import { initiativeLibrary } from '../features/initiative-library/index.ts';
import { councilComposition } from '../features/council-composition/index.ts';
import { initiativeCouncil } from '../features/initiative-council/index.ts';
import { scoringGrids } from '../features/scoring-grids/index.ts';
import { training } from '../features/training/index.ts';
import { unitChecks } from '../features/unit-checks/index.ts';
import { works } from '../features/works/index.ts';
import { registrations } from '../features/registrations/index.ts';
import type { Feature } from '../lib/feature.ts';

/** Every feature of the app, one line each. The menu and the routes follow from it. */
export const features: readonly Feature[] = [
  home,
  movements,
  planProposals,
  programmes,
  training,
  councilComposition,
  initiativeCouncil,
  initiativeScoring,
  scoringGrids,
  gatherings,
  unitChecks,
  roleModels,
  researchTopics,
  opinions,
  postings,
  secretBallot,
  meetingMinutes,
  paperTemplates,
  submissions,
  consultations,
  achievementReports,
  timeliness,
  works,
  reviews,
  blocks,
  blockSheets,
  registrations,
  initiatives,
  initiativeLibrary,
  benefits,
  certificates,
  initiativeSittings,
  peerReviews,
  scoringSessions,
  relations,
  nominations,
  council,
  decisions,
  awardRevocations,
  account,
  audit,
  administration,
  delegations,
  imports,
  people,
  organisation,
  records,
  help,
];
