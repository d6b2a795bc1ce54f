import type { AUDIT_STATES } from '@thidua/domain/audit-words';

import {
  blockAwardKinds,
  blockLevels,
  blockRoles,
  blockSheetStatuses,
  pactStatuses,
} from '../../lib/words/block-words.en.ts';
import { benefitStates, reuseStatuses, spreadingStatuses } from '../../lib/words/library-words.en.ts';
import { dossierPapers, paperManners } from '../../lib/words/paper-words.en.ts';
import {
  consultationAnswers,
  consultationAspects,
  consultationStatuses,
} from '../../lib/words/consultation-words.en.ts';
import { councilStatuses } from '../../lib/words/council-words.en.ts';
import { opinionBodies, opinionStatuses } from '../../lib/words/opinion-words.en.ts';
import { reportStatuses } from '../../lib/words/achievement-words.en.ts';
import { annulmentReasons, ballotRoundStatuses, disputeGrounds, paperMarks } from '../../lib/words/ballot-words.en.ts';
import { postingCommentStatuses, postingStatuses } from '../../lib/words/posting-words.en.ts';
import { nominationFields } from '../../lib/words/return-words.en.ts';
import { researchLevels, researchTopicStatuses } from '../../lib/words/research-words.en.ts';
import * as submissionWords from '../../lib/words/submission-words.en.ts';
import * as movementWords from '../../lib/words/movement-words.en.ts';
import { scoreSheetStatuses, scoringGridStatuses, scoringSessionStatuses } from '../../lib/words/scoring-words.en.ts';
import * as words from '../../lib/words/words.en.ts';
import { filterValues } from './text-filters.en.ts';

type Named<Names> = Readonly<Record<keyof Names, string>>;

const proposalStatuses: Named<(typeof AUDIT_STATES)['RoleProposal']> = {
  PROPOSED: 'Waits for approval',
  APPROVED: 'Approved',
  APPLIED: 'Applied',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
};

/** States by the kind of object. */
export const states: { readonly [Kind in keyof typeof AUDIT_STATES]: Named<(typeof AUDIT_STATES)[Kind]> } = {
  Initiative: words.initiativeStatuses,
  InitiativeCouncil: words.initiativeCouncilStatuses,
  Council: councilStatuses,
  CouncilChange: councilStatuses,
  ScoringGrid: scoringGridStatuses,
  InitiativeSitting: words.initiativeSittingStatuses,
  ScoreSheet: scoreSheetStatuses,
  ScoringSession: scoringSessionStatuses,
  Registration: words.registrationStatuses,
  Movement: movementWords.movementStatuses,
  Nomination: { ...words.nominationStatuses, ...nominationFields, ...dossierPapers, ...paperManners },
  AchievementReport: reportStatuses,
  Decision: words.decisionStatuses,
  AwardRevocation: { ...words.revocationStatuses, ...words.revocationGrounds },
  Meeting: words.meetingStatuses,
  PastEffect: words.pastEffects,
  Transfer: words.transferStatuses,
  ReportRequest: movementWords.reportRequestStatuses,
  UnitReport: movementWords.unitReportStatuses,
  Difficulty: movementWords.difficultyStatuses,
  Gathering: movementWords.gatheringStatuses,
  UnitCheck: movementWords.unitCheckStatuses,
  InitiativeSpreading: spreadingStatuses,
  InitiativeReuse: reuseStatuses,
  BenefitCheck: benefitStates,
  RoleModel: movementWords.roleModelStatuses,
  Posting: postingStatuses,
  BallotRound: { ...ballotRoundStatuses, ...annulmentReasons, ...disputeGrounds, ...paperMarks },
  MeetingMinutes: {
    DRAFT: 'Being written',
    SIGNED: 'Signed by the secretary',
    FROZEN: 'Signed by both',
    REPLACED: 'Replaced by a correction',
  },
  PostingComment: postingCommentStatuses,
  Consultation: { ...consultationStatuses, ...consultationAspects, ...consultationAnswers },
  OpinionRequest: { ...opinionStatuses, ...opinionBodies },
  Submission: {
    ...submissionWords.submissionStatuses,
    ...submissionWords.submissionLineStates,
    ...submissionWords.decidingAuthorities,
    ...submissionWords.submissionWays,
  },
  ResearchTopic: { ...researchTopicStatuses, ...researchLevels },
  CheckFinding: movementWords.checkFindingStatuses,
  WorkProgramme: movementWords.programmeItemStatuses,
  TrainingCourse: { ...movementWords.trainingStatuses, ...movementWords.trainingCourseStatuses },
  MovementReview: movementWords.reviewStatuses,
  PeerReview: { OPEN: 'being written', CLOSED: 'closed' },
  EmulationBlock: { ...blockLevels, ...blockRoles },
  BlockPact: pactStatuses,
  List: filterValues,
  BlockSheet: blockSheetStatuses,
  BlockEntry: blockAwardKinds,
  ImportRun: words.importStatuses,
  RoleProposal: proposalStatuses,
  Delegation: words.delegationStatuses,
  SettingProposal: proposalStatuses,
  PaperTemplate: { DRAFT: 'being written', PROPOSED: 'waiting', APPROVED: 'approved', DISCARDED: 'discarded' },
};
