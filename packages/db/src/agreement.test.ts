import { BONUS_OUTCOMES } from '@thidua/domain/bonus';
import { INVITATION_ANSWERS } from '@thidua/domain/meeting-invitation';
import {
  ACCOUNT_LINK_KINDS,
  DELEGATED_DUTIES,
  DELEGATION_CAPACITIES,
  DELEGATION_STATUSES,
  ROLE_PROPOSAL_KINDS,
  ROLE_PROPOSAL_STATUSES,
  ROLES,
  SIGN_IN_METHODS,
} from '@thidua/domain/accounts';
import { ATTACHMENT_FORMATS } from '@thidua/domain/attachments';
import {
  CHECK_FINDING_EVENTS,
  CHECK_FINDING_KINDS,
  CHECK_FINDING_STATUSES,
  UNIT_CHECK_STATUSES,
} from '@thidua/domain/unit-checks';
import { REGISTERED_PAPERS } from '@thidua/domain/number-register';
import { NOMINATION_FIELDS } from '@thidua/domain/nomination-returns';
import { REPORT_STATUSES, REPORT_VERSION_CAUSES } from '@thidua/domain/achievement-reports';
import { COPY_VERDICTS } from '@thidua/domain/report-copies';
import { REUSE_STATUSES, SPREADING_STATUSES } from '@thidua/domain/initiative-library';
import { ROLE_MODEL_STATUSES } from '@thidua/domain/role-models';
import { RESEARCH_RESULTS, RESEARCH_ROLES } from '@thidua/domain/eligibility';
import { DOSSIER_PAPERS, PAPER_MANNERS } from '@thidua/domain/dossier-papers';
import { CONSULTATION_ANSWERS, CONSULTATION_ASPECTS, CONSULTATION_STATUSES } from '@thidua/domain/consultations';
import { OPINION_ANSWERS, OPINION_BODIES, OPINION_HOLDS, OPINION_STATUSES } from '@thidua/domain/opinions';
import { MEETING_PACK_STATUSES } from '@thidua/domain/meeting-pack';
import { POSTING_COMMENT_STATUSES, POSTING_STATUSES } from '@thidua/domain/postings';
import {
  DECIDING_AUTHORITIES,
  SUBMISSION_LINE_STATES,
  SUBMISSION_OUTCOMES,
  SUBMISSION_STATUSES,
  SUBMISSION_WAYS,
} from '@thidua/domain/submissions';
import {
  ANNULMENT_REASONS,
  BALLOT_CHANNELS,
  BALLOT_ROUND_STATUSES,
  BALLOT_SCAN_KINDS,
  PAPER_WAYS,
} from '@thidua/domain/secret-ballot';
import { MINUTES_STATUSES } from '@thidua/domain/meeting-minutes';
import { RESEARCH_LEVELS, RESEARCH_TOPIC_STATUSES } from '@thidua/domain/research-topics';
import { ATTENDANCE_MARKS, GATHERING_KINDS, GATHERING_STATUSES } from '@thidua/domain/gatherings';
import {
  AGENDA_ITEM_STATUSES,
  ATTENDANCE_STATUSES,
  CONFLICT_KINDS,
  COUNCIL_ROLES,
  MEETING_STATUSES,
  VOTE_BASES,
  VOTE_CHOICES,
  VOTE_FORMS,
} from '@thidua/domain/council';
import {
  CORRECTED_FIELDS,
  DECISION_KINDS,
  DECISION_STATUSES,
  REVOCATION_GROUNDS,
  REVOCATION_STATUSES,
  SIGNER_CAPACITIES,
} from '@thidua/domain/decisions';
import {
  DOUBLE_RULES,
  IMPORT_KINDS,
  IMPORT_STATUSES,
  ROW_OUTCOMES,
  ROW_TAKE_BACKS,
  ROW_VERDICTS,
  TEXT_ENCODINGS,
} from '@thidua/domain/imports';
import {
  AUTHOR_ANSWERS,
  INITIATIVE_FIELDS,
  INITIATIVE_STATUSES,
  SIMILARITY_VERDICTS,
} from '@thidua/domain/initiatives';
import {
  CHECK_IN_CONFIDENCES,
  CHECK_IN_VERDICTS,
  MOVEMENT_KINDS,
  MOVEMENT_STATUSES,
  TARGET_BASE_DATES,
  TARGET_BASES,
  TARGET_GROUPS,
  TARGET_KINDS,
} from '@thidua/domain/movements';
import { PROGRAMME_ITEM_STATUSES, PROGRAMME_KINDS } from '@thidua/domain/programmes';
import { SCORE_SHEET_STATUSES, SCORING_GRID_STATUSES } from '@thidua/domain/initiative-scoring';
import { COUNCIL_STATUSES } from '@thidua/domain/council-composition';
import { INITIATIVE_COUNCIL_STATUSES } from '@thidua/domain/initiative-council';
import { RELATION_KINDS } from '@thidua/domain/relations';
import { SCORING_SESSION_STATUSES } from '@thidua/domain/scoring-session';
import { BENEFIT_STATUSES } from '@thidua/domain/benefits';
import { PAY_BASES, PAY_STATUSES } from '@thidua/domain/author-pay';
import { FEEDBACK_LETTER_STATUSES } from '@thidua/domain/feedback-letter';
import { INITIATIVE_SITTING_STATUSES } from '@thidua/domain/initiative-sitting';
import { PEER_REVIEW_STATUSES } from '@thidua/domain/peer-review';
import { TRAINING_COURSE_STATUSES, TRAINING_GRADES, TRAINING_KINDS, TRAINING_STATUSES } from '@thidua/domain/training';
import { DISPATCH_WAYS, PLAN_PARTS, RECIPIENT_GROUPS, TASK_ENTRY_KINDS, TASK_OUTCOMES } from '@thidua/domain/plans';
import { NOMINATION_STATUSES, OTHER_SUBJECT_KINDS } from '@thidua/domain/nominations';
import { REGISTRATION_PARTS, REGISTRATION_STATUSES } from '@thidua/domain/registrations';
import { CONFIDENCES, ITEM_CHOICES, ITEM_KINDS, PROPOSAL_STATUSES } from '@thidua/domain/plan-proposal';
import { TRANSFER_KINDS, TRANSFER_OPINIONS, TRANSFER_SIDES, TRANSFER_STATUSES } from '@thidua/domain/organisation';
import { INCIDENT_KINDS, PENDING_CONCLUSIONS, RATING_REGIMES, UNRATED_REASONS } from '@thidua/domain/records';
import { TEMPLATE_KINDS, TEMPLATE_STATUSES } from '@thidua/domain/paper-templates';
import { SETTING_PROPOSAL_STATUSES } from '@thidua/domain/settings';
import {
  AWARD_CODES,
  DEPARTMENT_KINDS,
  DEPARTURE_KINDS,
  DISCIPLINE_LEVELS,
  GENDERS,
  INITIATIVE_SCOPES,
  LEAVE_KINDS,
  MEMBERSHIP_KINDS,
  PENDING_CASE_KINDS,
  RATING_LEVELS,
  STAFF_CLASSES,
  COMMENDATION_KINDS,
  SUBJECT_KINDS,
  SUCCESSION_KINDS,
} from '@thidua/domain/vocabulary';
import {
  DIFFICULTY_EVENTS,
  DIFFICULTY_STATUSES,
  REPORT_REQUEST_STATUSES,
  UNIT_REPORT_STATUSES,
} from '@thidua/domain/works';
import {
  BLOCK_AWARD_KINDS,
  BLOCK_GROUP_KINDS,
  BLOCK_LEVELS,
  BLOCK_ROLES,
  BLOCK_SHEET_PARTS,
  BLOCK_SHEET_STATUSES,
  BLOCK_TIE_RULES,
  PACT_STATUSES,
} from '@thidua/domain/blocks';
import { REVIEW_KINDS, REVIEW_STATUSES } from '@thidua/domain/reviews';
import { RECHECK_MOMENTS } from '@thidua/domain/rechecks';
import { expect, test } from 'vitest';

import { $Enums } from './generated/client.ts';

/** The domain's word for each enum of the database; `undefined` for the few that only storage knows. */
const WORDS = {
  Role: ROLES,
  SettingProposalStatus: SETTING_PROPOSAL_STATUSES,
  TemplateKind: TEMPLATE_KINDS,
  TemplateStatus: TEMPLATE_STATUSES,
  RoleProposalKind: ROLE_PROPOSAL_KINDS,
  RoleProposalStatus: ROLE_PROPOSAL_STATUSES,
  DelegatedDuty: DELEGATED_DUTIES,
  DelegationCapacity: DELEGATION_CAPACITIES,
  DelegationStatus: DELEGATION_STATUSES,
  RevocationGround: REVOCATION_GROUNDS,
  RevocationStatus: REVOCATION_STATUSES,
  AccountLinkKind: ACCOUNT_LINK_KINDS,
  SignInMethod: SIGN_IN_METHODS,
  CouncilRole: COUNCIL_ROLES,
  VoteForm: VOTE_FORMS,
  VoteBase: VOTE_BASES,
  MeetingStatus: MEETING_STATUSES,
  BallotRoundStatus: BALLOT_ROUND_STATUSES,
  PaperWay: PAPER_WAYS,
  MeetingPackStatus: MEETING_PACK_STATUSES,
  MinutesStatus: MINUTES_STATUSES,
  BallotChannel: BALLOT_CHANNELS,
  BallotAnnulmentReason: ANNULMENT_REASONS,
  InvitationAnswer: INVITATION_ANSWERS,
  AttendanceStatus: ATTENDANCE_STATUSES,
  AgendaItemStatus: AGENDA_ITEM_STATUSES,
  AttachmentFormat: ATTACHMENT_FORMATS,
  ConflictKind: CONFLICT_KINDS,
  VoteChoice: VOTE_CHOICES,
  BonusOutcome: BONUS_OUTCOMES,
  CorrectedField: CORRECTED_FIELDS,
  DecisionKind: DECISION_KINDS,
  DecisionStatus: DECISION_STATUSES,
  SignerCapacity: SIGNER_CAPACITIES,
  ImportKind: IMPORT_KINDS,
  ImportStatus: IMPORT_STATUSES,
  TextEncoding: TEXT_ENCODINGS,
  RowVerdict: ROW_VERDICTS,
  RowOutcome: ROW_OUTCOMES,
  RowTakeBack: ROW_TAKE_BACKS,
  DoubleRule: DOUBLE_RULES,
  InitiativeStatus: INITIATIVE_STATUSES,
  AuthorAnswer: AUTHOR_ANSWERS,
  InitiativeField: INITIATIVE_FIELDS,
  SimilarityVerdict: SIMILARITY_VERDICTS,
  CopyVerdict: COPY_VERDICTS,
  InitiativeScope: INITIATIVE_SCOPES,
  MovementKind: MOVEMENT_KINDS,
  MovementStatus: MOVEMENT_STATUSES,
  ReportRequestStatus: REPORT_REQUEST_STATUSES,
  UnitReportStatus: UNIT_REPORT_STATUSES,
  PlanPart: PLAN_PARTS,
  RecipientGroup: RECIPIENT_GROUPS,
  TaskOutcome: TASK_OUTCOMES,
  TaskEntryKind: TASK_ENTRY_KINDS,
  DispatchWay: DISPATCH_WAYS,
  GatheringKind: GATHERING_KINDS,
  ProgrammeKind: PROGRAMME_KINDS,
  CouncilStatus: COUNCIL_STATUSES,
  InitiativeCouncilStatus: INITIATIVE_COUNCIL_STATUSES,
  ScoreSheetStatus: SCORE_SHEET_STATUSES,
  ScoringGridStatus: SCORING_GRID_STATUSES,
  ScoringSessionStatus: SCORING_SESSION_STATUSES,
  RelationKind: RELATION_KINDS,
  TrainingKind: TRAINING_KINDS,
  TrainingCourseStatus: TRAINING_COURSE_STATUSES,
  PayBasis: PAY_BASES,
  PayStatus: PAY_STATUSES,
  FeedbackLetterStatus: FEEDBACK_LETTER_STATUSES,
  InitiativeSittingStatus: INITIATIVE_SITTING_STATUSES,
  PeerReviewStatus: PEER_REVIEW_STATUSES,
  TrainingStatus: TRAINING_STATUSES,
  TrainingGrade: TRAINING_GRADES,
  ProgrammeItemStatus: PROGRAMME_ITEM_STATUSES,
  GatheringStatus: GATHERING_STATUSES,
  AttendanceMark: ATTENDANCE_MARKS,
  UnitCheckStatus: UNIT_CHECK_STATUSES,
  SpreadingStatus: SPREADING_STATUSES,
  ReuseStatus: REUSE_STATUSES,
  BenefitStatus: BENEFIT_STATUSES,
  RoleModelStatus: ROLE_MODEL_STATUSES,
  PostingStatus: POSTING_STATUSES,
  PostingCommentStatus: POSTING_COMMENT_STATUSES,
  BallotScanKind: BALLOT_SCAN_KINDS,
  DossierPaper: DOSSIER_PAPERS,
  PaperManner: PAPER_MANNERS,
  DecidingAuthority: DECIDING_AUTHORITIES,
  SubmissionStatus: SUBMISSION_STATUSES,
  SubmissionWay: SUBMISSION_WAYS,
  SubmissionLineState: SUBMISSION_LINE_STATES,
  SubmissionOutcome: SUBMISSION_OUTCOMES,
  ConsultationStatus: CONSULTATION_STATUSES,
  ConsultationAspect: CONSULTATION_ASPECTS,
  ConsultationAnswer: CONSULTATION_ANSWERS,
  OpinionStatus: OPINION_STATUSES,
  OpinionBody: OPINION_BODIES,
  OpinionHold: OPINION_HOLDS,
  OpinionAnswer: OPINION_ANSWERS,
  ResearchTopicStatus: RESEARCH_TOPIC_STATUSES,
  NominationField: NOMINATION_FIELDS,
  ReportStatus: REPORT_STATUSES,
  ReportVersionCause: REPORT_VERSION_CAUSES,
  ResearchLevel: RESEARCH_LEVELS,
  ResearchResult: RESEARCH_RESULTS,
  ResearchRole: RESEARCH_ROLES,
  CheckFindingKind: CHECK_FINDING_KINDS,
  CheckFindingStatus: CHECK_FINDING_STATUSES,
  CheckFindingEvent: CHECK_FINDING_EVENTS,
  DifficultyStatus: DIFFICULTY_STATUSES,
  DifficultyEvent: DIFFICULTY_EVENTS,
  ReviewKind: REVIEW_KINDS,
  ReviewStatus: REVIEW_STATUSES,
  BlockLevel: BLOCK_LEVELS,
  BlockRole: BLOCK_ROLES,
  PactStatus: PACT_STATUSES,
  BlockSheetStatus: BLOCK_SHEET_STATUSES,
  BlockGroupKind: BLOCK_GROUP_KINDS,
  BlockTieRule: BLOCK_TIE_RULES,
  BlockSheetPart: BLOCK_SHEET_PARTS,
  BlockAwardKind: BLOCK_AWARD_KINDS,
  TargetKind: TARGET_KINDS,
  TargetGroup: TARGET_GROUPS,
  TargetBase: TARGET_BASES,
  CheckInConfidence: CHECK_IN_CONFIDENCES,
  CheckInVerdict: CHECK_IN_VERDICTS,
  KnownFactKind: undefined,
  TargetBaseDate: TARGET_BASE_DATES,
  SubjectKind: SUBJECT_KINDS,
  CommendationKind: COMMENDATION_KINDS,
  OtherSubjectKind: OTHER_SUBJECT_KINDS,
  NominationStatus: NOMINATION_STATUSES,
  RecheckMoment: RECHECK_MOMENTS,
  RegistrationStatus: REGISTRATION_STATUSES,
  RegistrationPart: REGISTRATION_PARTS,
  CounterKind: undefined,
  DepartmentKind: DEPARTMENT_KINDS,
  StaffClass: STAFF_CLASSES,
  Gender: GENDERS,
  MembershipKind: MEMBERSHIP_KINDS,
  SuccessionKind: SUCCESSION_KINDS,
  DepartureKind: DEPARTURE_KINDS,
  TransferKind: TRANSFER_KINDS,
  TransferSide: TRANSFER_SIDES,
  TransferStatus: TRANSFER_STATUSES,
  TransferOpinion: TRANSFER_OPINIONS,
  RatingLevel: RATING_LEVELS,
  DisciplineLevel: DISCIPLINE_LEVELS,
  PendingCaseKind: PENDING_CASE_KINDS,
  PendingConclusion: PENDING_CONCLUSIONS,
  IncidentKind: INCIDENT_KINDS,
  UnratedReason: UNRATED_REASONS,
  RatingRegime: RATING_REGIMES,
  LeaveKind: LEAVE_KINDS,
  AwardCode: AWARD_CODES,
  PlanProposalStatus: PROPOSAL_STATUSES,
  PlanItemChoice: ITEM_CHOICES,
  PlanItemKind: ITEM_KINDS,
  ReadingConfidence: CONFIDENCES,
  RegisteredPaper: REGISTERED_PAPERS,
  FrozenFormat: ['docx', 'pdf'],
} satisfies Record<keyof typeof $Enums, readonly string[] | undefined>;

const shared = Object.entries(WORDS).flatMap(([name, words]) => (words ? [{ name, words }] : []));

test.each(shared)('the database and the rules know the same words of $name', ({ name, words }) => {
  const stored = Object.keys(Reflect.get($Enums, name));

  expect([...stored].sort()).toEqual([...words].sort());
});
