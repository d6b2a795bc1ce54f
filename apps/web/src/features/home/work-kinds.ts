import type { WorkKind } from '../../gql/schema-types.ts';
import { hrefs } from '../../lib/paths.ts';
import type { StatusFamily } from '../../ui/status-chip.tsx';

interface WorkPlace {
  readonly family: StatusFamily;
  /** Where the work is done. */
  readonly href: (subjectId: string | null, year: number) => string;
}

/** The record's own page, or the list of the year when the work is about several records. */
function recordOr(record: (id: string) => string, list: (year: number) => string): WorkPlace['href'] {
  return (subjectId, year) => (subjectId === null ? list(year) : record(subjectId));
}

const initiative = recordOr(hrefs.initiative, hrefs.initiatives);
const initiativeEdit = recordOr(hrefs.initiativeEdit, hrefs.initiatives);
const nomination = recordOr(hrefs.nomination, hrefs.nominations);
const submission = recordOr(hrefs.submission, hrefs.submissions);
const meeting = recordOr(hrefs.meeting, hrefs.meetings);
const decision = recordOr(hrefs.decision, hrefs.decisions);
const revocation = recordOr(hrefs.awardRevocation, hrefs.decisions);
const report = recordOr(hrefs.unitReport, hrefs.reportRequests);
const difficulty = recordOr(hrefs.difficulty, hrefs.difficulties);
const gathering = recordOr(hrefs.gathering, hrefs.gatherings);
const roleModel = recordOr(hrefs.roleModel, hrefs.roleModels);
const achievementReport = recordOr(hrefs.achievementReport, hrefs.nominations);
const consultation = recordOr(hrefs.consultation, hrefs.consultations);
const researchTopic = recordOr(hrefs.researchTopic, hrefs.researchTopics);
const unitCheck = recordOr(hrefs.unitCheck, hrefs.unitChecks);
const reportRequest = recordOr(hrefs.reportRequest, hrefs.reportRequests);
const grid: WorkPlace['href'] = (subjectId, year) =>
  subjectId === null ? hrefs.nominationGrid(year) : `${hrefs.nominationGrid(year)}&phong=${subjectId}`;

const ownRegistration: WorkPlace['href'] = (_subjectId, year) => hrefs.registration(year);
const registrationDesk: WorkPlace['href'] = (subjectId, year) => hrefs.registrationDesk(year, subjectId ?? undefined);

/** One row a kind of work: how it looks and where its button leads. */
export const WORK_PLACES = {
  FINISH_INITIATIVE: { family: 'draft', href: initiativeEdit },
  COMPLETE_INITIATIVE: { family: 'need', href: initiativeEdit },
  CONFIRM_AUTHORSHIP: { family: 'wait', href: initiative },
  MEND_AUTHORSHIP: { family: 'need', href: initiativeEdit },
  ENDORSE_INITIATIVE: { family: 'wait', href: initiative },
  RECEIVE_INITIATIVE: { family: 'wait', href: initiative },
  ANSWER_WITHDRAWAL: { family: 'need', href: initiative },
  ANSWER_NOMINATION_WITHDRAWAL: { family: 'need', href: nomination },
  DECIDE_LATE_INITIATIVE: { family: 'need', href: initiative },
  HOLD_SITTING: { family: 'vote', href: (_subjectId, year) => hrefs.initiativeSittings(year) },
  DECIDE_SITTING: { family: 'wait', href: recordOr(hrefs.initiativeSitting, hrefs.initiativeSittings) },
  APPROVE_LETTER: { family: 'wait', href: initiative },
  ISSUE_CERTIFICATES: { family: 'wait', href: (_subjectId, year) => hrefs.certificates(year) },
  RECOGNISE_INITIATIVE: { family: 'review', href: initiative },
  REGISTER: { family: 'draft', href: ownRegistration },
  REMINDED_REGISTRATION: { family: 'need', href: ownRegistration },
  COMPLETE_REGISTRATION: { family: 'need', href: ownRegistration },
  REGISTER_DEPARTMENT: { family: 'draft', href: registrationDesk },
  COMPLETE_REGISTRATIONS: { family: 'need', href: registrationDesk },
  APPROVE_REGISTRATIONS: { family: 'wait', href: registrationDesk },
  WAITING_REGISTRATIONS: { family: 'draft', href: (_subjectId, year) => hrefs.registrationBoard(year) },
  NOMINATE_DEPARTMENT: { family: 'draft', href: grid },
  COMPLETE_NOMINATION: { family: 'need', href: nomination },
  RECEIVE_NOMINATIONS: {
    family: 'wait',
    href: (subjectId, year) =>
      `${hrefs.nominations(year)}&trang-thai=SUBMITTED${subjectId === null ? '' : `&phong=${subjectId}`}`,
  },
  CHECK_NOMINATIONS: {
    family: 'review',
    href: (_subjectId, year) => `${hrefs.nominationDesk(year)}&ban=tat-ca`,
  },
  PUT_ON_AGENDA: { family: 'review', href: meeting },
  ANSWER_INVITATION: {
    family: 'vote',
    href: (subjectId, year) => (subjectId === null ? hrefs.meetings(year) : `${hrefs.meeting(subjectId)}?the=giay-moi`),
  },
  JOIN_MEETING: { family: 'vote', href: recordOr(hrefs.meetingVote, hrefs.meetings) },
  SECRET_BALLOT: { family: 'vote', href: recordOr(hrefs.ballotRounds, hrefs.meetings) },
  SIGN_BALLOT: { family: 'wait', href: recordOr(hrefs.ballotRounds, hrefs.meetings) },
  VOTE: { family: 'vote', href: recordOr(hrefs.meetingVote, hrefs.votes) },
  CHAIR_MEETING: { family: 'vote', href: recordOr(hrefs.meetingChair, hrefs.meetings) },
  DRAFT_DECISION: { family: 'ok', href: meeting },
  ISSUE_DECISION: { family: 'wait', href: decision },
  CONFIRM_REVOCATION: { family: 'wait', href: revocation },
  CONFIRM_RECOGNITION_REVOCATION: { family: 'wait', href: initiative },
  CHECK_IN_TARGET: { family: 'draft', href: recordOr(hrefs.target, hrefs.targets) },
  DO_TASK_ITEM: { family: 'draft', href: recordOr(hrefs.task, hrefs.movement) },
  WAITING_TASK_OUTCOME: { family: 'wait', href: recordOr(hrefs.task, hrefs.movement) },
  LAUNCH_PLAN: { family: 'wait', href: recordOr(hrefs.planCheck, hrefs.movement) },
  READ_PLAN: {
    family: 'wait',
    href: (subjectId, year) => (subjectId === null ? hrefs.movement(year) : `${hrefs.plan(subjectId)}?the=van-ban`),
  },
  FINISH_REVIEW: { family: 'draft', href: recordOr(hrefs.review, hrefs.reviews) },
  QUIET_DEPARTMENT: { family: 'need', href: (_subjectId, year) => hrefs.movement(year) },
  WAITING_ENTRIES: { family: 'draft', href: (_subjectId, year) => hrefs.movement(year) },
  WRITE_REPORT: { family: 'draft', href: report },
  REMINDED_REPORT: { family: 'need', href: report },
  COMPLETE_REPORT: { family: 'need', href: report },
  TAKE_ROLL: { family: 'wait', href: gathering },
  CLOSE_GATHERING: { family: 'wait', href: gathering },
  CARRY_OUT_CHECK: { family: 'wait', href: unitCheck },
  WRITE_CHECK_MINUTES: { family: 'draft', href: unitCheck },
  ANSWER_CHECK_FINDINGS: { family: 'need', href: unitCheck },
  SETTLE_CHECK_FINDINGS: { family: 'wait', href: unitCheck },
  ANSWER_SPREADING: { family: 'wait', href: recordOr(hrefs.libraryEntry, hrefs.library) },
  REPORT_BENEFIT: { family: 'need', href: initiative },
  CONFIRM_BENEFIT: { family: 'wait', href: initiative },
  CONFIRM_REUSE: { family: 'wait', href: recordOr(hrefs.libraryEntry, hrefs.library) },
  PUBLISH_ROLE_MODEL: { family: 'wait', href: roleModel },
  COMPLETE_ROLE_MODEL: { family: 'need', href: roleModel },
  ANSWER_COMMENTS: { family: 'need', href: recordOr(hrefs.posting, hrefs.postings) },
  CLOSE_POSTING: { family: 'no', href: recordOr(hrefs.posting, hrefs.postings) },
  POSTING_OPEN: { family: 'review', href: recordOr(hrefs.posting, hrefs.postings) },
  FORWARD_NOMINATIONS: { family: 'review', href: (_subjectId, year) => hrefs.submissions(year) },
  SIGN_SUBMISSION: { family: 'wait', href: submission },
  DISPATCH_SUBMISSION: { family: 'need', href: submission },
  SEND_MORE_ABOVE: { family: 'need', href: submission },
  ABOVE_OVERDUE: { family: 'no', href: submission },
  WAITING_SUBMISSION: { family: 'wait', href: submission },
  ANSWER_OVERDUE: { family: 'no', href: recordOr(hrefs.opinion, hrefs.opinions) },
  ANSWER_CONSULTATION: { family: 'wait', href: consultation },
  REMINDED_CONSULTATION: { family: 'need', href: consultation },
  WRITE_ACHIEVEMENT: { family: 'need', href: achievementReport },
  CONFIRM_ACHIEVEMENT: { family: 'wait', href: achievementReport },
  CONFIRM_RESEARCH: { family: 'wait', href: researchTopic },
  COMPLETE_RESEARCH: { family: 'need', href: researchTopic },
  CLOSE_UNIT_CHECK: { family: 'ok', href: unitCheck },
  REMINDED_SCORING: { family: 'need', href: recordOr(hrefs.scoreSheet, hrefs.scoreSheets) },
  REPLACE_SCORER: { family: 'need', href: recordOr(hrefs.scoringSession, hrefs.scoringSessions) },
  CLOSE_SCORING: { family: 'review', href: recordOr(hrefs.scoringSession, hrefs.scoringSessions) },
  SCORE_INITIATIVE: { family: 'draft', href: recordOr(hrefs.scoreSheet, hrefs.scoreSheets) },
  SCORE_BLOCK_SHEET: { family: 'draft', href: recordOr(hrefs.blockEntry, hrefs.blocks) },
  HANDLE_DIFFICULTY: { family: 'wait', href: difficulty },
  READ_ANSWER: { family: 'ok', href: difficulty },
  RECEIVE_REPORTS: { family: 'wait', href: reportRequest },
  CONFIRM_TARGET_VALUE: { family: 'wait', href: recordOr(hrefs.target, hrefs.targets) },
  CORRECT_TARGET_VALUE: { family: 'need', href: recordOr(hrefs.target, hrefs.targets) },
  WAITING_CONFIRMATION: { family: 'wait', href: recordOr(hrefs.target, hrefs.targets) },
  APPROVE_ROLE: { family: 'wait', href: () => hrefs.roleProposals() },
  APPLY_ROLE: { family: 'wait', href: () => hrefs.roleProposals() },
  COMPOSE_COUNCIL: { family: 'need', href: () => hrefs.councils() },
  REPLACE_MEMBER: { family: 'need', href: () => hrefs.councils() },
  APPROVE_COUNCIL: { family: 'wait', href: () => hrefs.councils() },
  APPROVE_SETTING: { family: 'wait', href: () => hrefs.settings() },
  APPROVE_TEMPLATE: { family: 'wait', href: () => hrefs.paperTemplates() },
  MEND_IMPORT_UNDO: { family: 'need', href: recordOr(hrefs.importRun, hrefs.imports) },
  APPROVE_DELEGATION: { family: 'wait', href: () => hrefs.delegations() },
  HEAD_IN_STEAD: { family: 'review', href: grid },
  SIGN_IN_STEAD: { family: 'review', href: (_subjectId, year) => hrefs.decisions(year) },
  WAITING_ENDORSEMENT: { family: 'wait', href: initiative },
  WAITING_RECEIPT: { family: 'wait', href: initiative },
  WAITING_RECOGNITION: { family: 'review', href: initiative },
  WAITING_NOMINATIONS: { family: 'draft', href: grid },
  WAITING_DECISION: { family: 'wait', href: decision },
  WAITING_REVOCATION: { family: 'wait', href: revocation },
  WAITING_ANSWER: { family: 'wait', href: difficulty },
  WAITING_REPORTS: { family: 'draft', href: reportRequest },
  ANSWER_TRANSFER: { family: 'wait', href: hrefs.transfers },
  GIVE_TRANSFER_OPINION: { family: 'need', href: hrefs.transfers },
  RECORD_TRANSFER: { family: 'review', href: hrefs.transfers },
  WAITING_TRANSFER: { family: 'wait', href: hrefs.transfers },
  PHASE_ENDS: { family: 'review', href: (_subjectId, year) => hrefs.movement(year) },
  CHECK_COMES: { family: 'review', href: unitCheck },
  ATTEND_GATHERING: { family: 'review', href: gathering },
  MEETING_STARTS: { family: 'vote', href: meeting },
  INITIATIVE_WITHDRAWN: { family: 'gone', href: initiative },
  NOMINATION_WITHDRAWAL_REFUSED: { family: 'no', href: nomination },
  NOMINATION_INELIGIBLE: { family: 'no', href: nomination },
  INITIATIVE_RECOGNISED: { family: 'ok', href: initiative },
  INITIATIVE_REFUSED: { family: 'no', href: initiative },
  RECOGNITION_REVOKED: { family: 'no', href: initiative },
  INITIATIVE_DECLINED: { family: 'no', href: initiative },
  FEEDBACK_LETTER: { family: 'ok', href: initiative },
  DECISION_ISSUED: { family: 'issued', href: decision },
  COMMENT_ANSWERED: { family: 'ok', href: recordOr(hrefs.posting, hrefs.postings) },
  AWARD_RECEIVED: { family: 'award', href: decision },
  AWARD_CORRECTED: { family: 'award', href: decision },
  GRANTED_ABOVE: { family: 'award', href: nomination },
  REFUSED_ABOVE: { family: 'no', href: nomination },
} as const satisfies Record<WorkKind, WorkPlace>;
