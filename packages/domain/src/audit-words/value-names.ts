import { COUNCIL_VALUE_NAMES } from './council-value-names.ts';
import { PAPER_NAMES } from './paper-names.ts';
import { COMPOSITION_STATES } from './composition-state-names.ts';
import { FILTER_VALUES } from './filter-names.ts';
import { CAPACITY_NAMES, DELEGATION_STATUS_NAMES, DUTY_NAMES, ROLE_NAMES } from '../accounts/index.ts';
import { ATTACHMENT_HOLDER_NAMES } from '../attachments/index.ts';
import { COUNCIL_ROLE_NAMES, MEETING_STATUS_NAMES } from '../council/index.ts';
import { DECISION_STATUS_NAMES, REVOCATION_GROUND_NAMES, REVOCATION_STATUS_NAMES } from '../decisions/index.ts';
import { LOCAL_SETTING_NAMES } from '../eligibility/index.ts';
import { GATHERING_STATUS_NAMES } from '../gatherings/index.ts';
import { IMPORT_KIND_NAMES, IMPORT_STATUS_NAMES } from '../imports/index.ts';
import { INITIATIVE_SITTING_STATUS_NAMES } from '../initiative-sitting/index.ts';
import { MINUTES_STATUS_NAMES } from '../meeting-minutes/index.ts';
import { PEER_REVIEW_STATUS_NAMES } from '../peer-review/index.ts';
import { COPY_VERDICT_NAMES } from '../report-copies/index.ts';
import { AUTHOR_ANSWER_NAMES, INITIATIVE_STATUS_NAMES, SIMILARITY_VERDICT_NAMES } from '../initiatives/index.ts';
import { SCORE_SHEET_STATUS_NAMES, SCORING_GRID_STATUS_NAMES } from '../initiative-scoring/index.ts';
import { SCORING_SESSION_STATUS_NAMES } from '../scoring-session/index.ts';
import { INITIATIVE_COUNCIL_STATUS_NAMES } from '../initiative-council/index.ts';
import { MOVEMENT_KIND_NAMES, MOVEMENT_STATUS_NAMES } from '../movements/index.ts';
import { REPORT_STATUS_NAMES } from '../achievement-reports/index.ts';
import { NOMINATION_FIELD_NAMES } from '../nomination-returns/index.ts';
import { NOMINATION_STATUS_NAMES } from '../nominations/index.ts';
import { TEMPLATE_STATUS_NAMES } from '../paper-templates/index.ts';
import { PROGRAMME_ITEM_STATUS_NAMES, PROGRAMME_KIND_NAMES } from '../programmes/index.ts';
import { REGISTRATION_STATUS_NAMES } from '../registrations/index.ts';
import { PAST_EFFECT_NAMES, TRANSFER_KIND_NAMES, TRANSFER_STATUS_NAMES } from '../organisation/index.ts';
import { PLAN_PART_NAMES, TASK_OUTCOME_NAMES } from '../plans/index.ts';
import {
  INCIDENT_NAMES,
  PENDING_CONCLUSION_NAMES,
  RATING_REGIME_NAMES,
  UNRATED_REASON_NAMES,
} from '../records/index.ts';
import {
  AWARDS,
  DEPARTMENT_KIND_NAMES,
  DEPARTURE_NAMES,
  DISCIPLINE_NAMES,
  INITIATIVE_SCOPE_NAMES,
  LEAVE_NAMES,
  MEMBERSHIP_KIND_NAMES,
  PENDING_CASE_NAMES,
  RATING_NAMES,
  STAFF_CLASS_NAMES,
} from '../vocabulary/index.ts';
import { BENEFIT_STATE_NAMES } from '../benefits/index.ts';
import { REUSE_STATUS_NAMES, SPREADING_STATUS_NAMES } from '../initiative-library/index.ts';
import { ROLE_MODEL_STATUS_NAMES } from '../role-models/index.ts';
import { DOSSIER_PAPER_NAMES, PAPER_MANNER_NAMES } from '../dossier-papers/index.ts';
import {
  CONSULTATION_ANSWER_NAMES,
  CONSULTATION_ASPECT_NAMES,
  CONSULTATION_STATUS_NAMES,
} from '../consultations/index.ts';
import { OPINION_BODY_NAMES, OPINION_STATUS_NAMES } from '../opinions/index.ts';
import {
  ANNULMENT_REASON_NAMES,
  BALLOT_ROUND_STATUS_NAMES,
  DISPUTE_GROUND_NAMES,
  PAPER_MARK_NAMES,
} from '../secret-ballot/index.ts';
import { POSTING_COMMENT_STATUS_NAMES, POSTING_STATUS_NAMES } from '../postings/index.ts';
import {
  DECIDING_AUTHORITY_NAMES,
  SUBMISSION_WAY_NAMES,
  SUBMISSION_LINE_STATE_NAMES,
  SUBMISSION_STATUS_NAMES,
} from '../submissions/index.ts';
import { RESEARCH_LEVEL_NAMES, RESEARCH_TOPIC_STATUS_NAMES } from '../research-topics/index.ts';
import { TRAINING_COURSE_STATUS_NAMES, TRAINING_KIND_NAMES, TRAINING_STATUS_NAMES } from '../training/index.ts';
import { CHECK_FINDING_KIND_NAMES, CHECK_FINDING_STATUS_NAMES, UNIT_CHECK_STATUS_NAMES } from '../unit-checks/index.ts';
import {
  BLOCK_AWARD_KIND_NAMES,
  BLOCK_LEVEL_NAMES,
  BLOCK_ROLE_NAMES,
  BLOCK_SHEET_STATUS_NAMES,
  PACT_STATUS_NAMES,
} from '../blocks/index.ts';
import { REVIEW_KIND_NAMES, REVIEW_STATUS_NAMES } from '../reviews/index.ts';
import { DIFFICULTY_STATUS_NAMES, REPORT_REQUEST_STATUS_NAMES, UNIT_REPORT_STATUS_NAMES } from '../works/index.ts';

type Names = Readonly<Record<string, string>>;

const PROPOSAL_STATUS_NAMES = {
  PROPOSED: 'Chờ duyệt',
  APPROVED: 'Đã duyệt',
  APPLIED: 'Đã áp dụng',
  REFUSED: 'Không duyệt',
  WITHDRAWN: 'Đã rút',
} as const satisfies Names;

/** What titles and forms are called, in every language: they are names. */
export const AWARD_NAMES = namesOf(AWARDS);

/** Codes that stand in facts, whatever the object is. Exact, so that another language has to have each of them. */
export const AUDIT_VALUES = {
  ...COUNCIL_ROLE_NAMES,
  ...ROLE_NAMES,
  ...DUTY_NAMES,
  ...CAPACITY_NAMES,
  ...LOCAL_SETTING_NAMES,
  ...ATTACHMENT_HOLDER_NAMES,
  ...IMPORT_KIND_NAMES,
  ...TRANSFER_KIND_NAMES,
  ...REVIEW_KIND_NAMES,
  ...MOVEMENT_KIND_NAMES,
  ...PROGRAMME_KIND_NAMES,
  ...TRAINING_KIND_NAMES,
  ...TASK_OUTCOME_NAMES,
  ...CHECK_FINDING_KIND_NAMES,
  ...PLAN_PART_NAMES,
  ...INCIDENT_NAMES,
  ...PENDING_CONCLUSION_NAMES,
  ...RATING_REGIME_NAMES,
  ...UNRATED_REASON_NAMES,
  ...DEPARTMENT_KIND_NAMES,
  ...DEPARTURE_NAMES,
  ...DISCIPLINE_NAMES,
  ...LEAVE_NAMES,
  ...MEMBERSHIP_KIND_NAMES,
  ...PENDING_CASE_NAMES,
  ...RATING_NAMES,
  ...STAFF_CLASS_NAMES,
  ...INITIATIVE_SCOPE_NAMES,
  ...SIMILARITY_VERDICT_NAMES,
  ...COPY_VERDICT_NAMES,
  ...AUTHOR_ANSWER_NAMES,
  ...AWARD_NAMES,
  ...PAPER_NAMES,
  WRONG_PASSWORD: 'sai mật khẩu',
  WRONG_CODE: 'sai mã xác thực',
  DISABLED: 'tài khoản đã khóa',
  ONE_TIME_PASSWORD_OVER: 'mật khẩu dùng một lần đã hết hạn',
  PROVIDER_REFUSED: 'hệ thống đăng nhập chung từ chối',
  IDENTITY_UNKNOWN: 'danh tính chưa liên kết với tài khoản nào',
  OWNER: 'chính chủ',
  ADMINISTRATOR: 'quản trị',
  OPERATOR: 'người vận hành máy chủ',
  FIRST_SIGN_IN: 'lần đăng nhập đầu',
  RESET: 'đặt lại qua thư',
  GRANT: 'Giao vai trò',
  END: 'Thôi vai trò',
  ...COUNCIL_VALUE_NAMES,
  FEMALE: 'nữ',
  MALE: 'nam',
  CREATED: 'thêm mới',
  UPDATED: 'cập nhật',
  SKIPPED: 'bỏ qua',
  REMOVED: 'gỡ bỏ',
  RESTORED: 'trả lại như cũ',
  OK: 'nguyên vẹn',
  UPDATE: 'cập nhật',
  SKIP: 'bỏ qua',
  TAKEN_BACK: 'đã bỏ khỏi hồ sơ',
  Query: 'xem',
  Mutation: 'làm',
  Subscription: 'theo dõi',
  GET: 'tải',
  POST: 'gửi tệp tới',
  xlsx: 'Excel',
  csv: 'CSV',
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
  accounts: 'Tài khoản',
  'role-proposals': 'Đề nghị vai trò',
  delegations: 'Ủy quyền',
  ratings: 'Xếp loại',
  'nomination-grid': 'Bảng đề nghị của phòng',
  'title-board': 'Bảng điều kiện danh hiệu, hình thức',
  registrations: 'Đăng ký thi đua',
  nominations: 'Hồ sơ đề nghị',
  audit: 'Nhật ký hệ thống',
  targets: 'Chỉ tiêu',
  'report-requests': 'Báo cáo theo yêu cầu',
  difficulties: 'Khó khăn, vướng mắc',
  gatherings: 'Hội nghị, sự kiện',
  'gathering-roll': 'Danh sách điểm danh',
  'unit-checks': 'Kiểm tra đơn vị',
  training: 'Đào tạo, bồi dưỡng',
  library: 'Thư viện sáng kiến',
  benefits: 'Lợi ích sau công nhận',
  'role-models': 'Điển hình tiên tiến',
  'research-topics': 'Đề tài khoa học',
  opinions: 'Lấy ý kiến cơ quan khác',
  postings: 'Công khai lấy ý kiến',
  submissions: 'Trình cấp trên',
  'submission-lines': 'Danh sách kèm theo tờ trình',
  consultations: 'Ý kiến thẩm định của các phòng',
  'check-findings': 'Nhận xét của biên bản kiểm tra',
  reviews: 'Báo cáo sơ kết, tổng kết',
  blocks: 'Cụm, khối thi đua',
  'block-sheet': 'Bảng chấm điểm của cụm, khối',
  'block-ranking': 'Bảng xếp hạng của cụm, khối',
  people: 'Cán bộ',
  programmes: 'Chương trình công tác',
  'timely-praise': 'Khen thưởng kịp thời',
  transfers: 'Điều động, biệt phái',
  'higher-documents': 'Sổ văn bản cấp trên',
  imports: 'Các lần nhập dữ liệu',
  initiatives: 'Sáng kiến',
  certificates: 'Giấy chứng nhận sáng kiến',
  'target-sources': 'Số liệu của một chỉ tiêu',
  'initiative-councils': 'Hội đồng sáng kiến',
  councils: 'Hội đồng Thi đua, Khen thưởng',
  'scoring-session': 'Đợt chấm sáng kiến',
  decisions: 'Quyết định',
  'decision-lines': 'Danh sách kèm quyết định',
  'year-bonus': 'Tiền thưởng của năm theo tiểu mục',
  meetings: 'Phiên họp',
  'meeting-members': 'Thành phần dự họp',
  'report-answers': 'Báo cáo của các đơn vị',
  structure: 'Cơ cấu của một ngày',
  'legal-rules': 'Căn cứ pháp lý và điều kiện xét',
  rights: 'Ai được làm gì',
  settings: 'Thiết lập có căn cứ',
  'plan-proposals': 'Kế hoạch đang lập từ văn bản',
  'meeting-results': 'Kết quả phiên họp',
} as const satisfies Names;

function namesOf<Code extends string>(described: Readonly<Record<Code, { readonly name: string }>>) {
  // Same keys as `described` by construction.
  return Object.fromEntries(
    Object.entries<{ readonly name: string }>(described).map(([code, { name }]) => [code, name]),
  ) as Readonly<Record<Code, string>>;
}

/** States of one kind of object: the same code may be called otherwise elsewhere. */
export const AUDIT_STATES = {
  Initiative: INITIATIVE_STATUS_NAMES,
  InitiativeCouncil: INITIATIVE_COUNCIL_STATUS_NAMES,
  ...COMPOSITION_STATES,
  InitiativeSitting: INITIATIVE_SITTING_STATUS_NAMES,
  ScoringGrid: SCORING_GRID_STATUS_NAMES,
  ScoreSheet: SCORE_SHEET_STATUS_NAMES,
  ScoringSession: SCORING_SESSION_STATUS_NAMES,
  Registration: REGISTRATION_STATUS_NAMES,
  Movement: MOVEMENT_STATUS_NAMES,
  Nomination: {
    ...NOMINATION_STATUS_NAMES,
    ...NOMINATION_FIELD_NAMES,
    ...DOSSIER_PAPER_NAMES,
    ...PAPER_MANNER_NAMES,
  },
  AchievementReport: REPORT_STATUS_NAMES,
  Decision: DECISION_STATUS_NAMES,
  AwardRevocation: { ...REVOCATION_STATUS_NAMES, ...REVOCATION_GROUND_NAMES },
  Meeting: MEETING_STATUS_NAMES,
  /** What an edit of the past touched, whatever the object. */
  PastEffect: PAST_EFFECT_NAMES,
  Transfer: TRANSFER_STATUS_NAMES,
  ReportRequest: REPORT_REQUEST_STATUS_NAMES,
  UnitReport: UNIT_REPORT_STATUS_NAMES,
  Difficulty: DIFFICULTY_STATUS_NAMES,
  Gathering: GATHERING_STATUS_NAMES,
  UnitCheck: UNIT_CHECK_STATUS_NAMES,
  InitiativeSpreading: SPREADING_STATUS_NAMES,
  InitiativeReuse: REUSE_STATUS_NAMES,
  BenefitCheck: BENEFIT_STATE_NAMES,
  RoleModel: ROLE_MODEL_STATUS_NAMES,
  ResearchTopic: { ...RESEARCH_TOPIC_STATUS_NAMES, ...RESEARCH_LEVEL_NAMES },
  Posting: POSTING_STATUS_NAMES,
  BallotRound: {
    ...BALLOT_ROUND_STATUS_NAMES,
    ...ANNULMENT_REASON_NAMES,
    ...DISPUTE_GROUND_NAMES,
    ...PAPER_MARK_NAMES,
  },
  PostingComment: POSTING_COMMENT_STATUS_NAMES,
  Consultation: { ...CONSULTATION_STATUS_NAMES, ...CONSULTATION_ASPECT_NAMES, ...CONSULTATION_ANSWER_NAMES },
  OpinionRequest: { ...OPINION_STATUS_NAMES, ...OPINION_BODY_NAMES },
  Submission: {
    ...SUBMISSION_STATUS_NAMES,
    ...SUBMISSION_LINE_STATE_NAMES,
    ...DECIDING_AUTHORITY_NAMES,
    ...SUBMISSION_WAY_NAMES,
  },
  CheckFinding: CHECK_FINDING_STATUS_NAMES,
  WorkProgramme: PROGRAMME_ITEM_STATUS_NAMES,
  TrainingCourse: { ...TRAINING_STATUS_NAMES, ...TRAINING_COURSE_STATUS_NAMES },
  MovementReview: REVIEW_STATUS_NAMES,
  PeerReview: PEER_REVIEW_STATUS_NAMES,
  MeetingMinutes: MINUTES_STATUS_NAMES,
  EmulationBlock: { ...BLOCK_LEVEL_NAMES, ...BLOCK_ROLE_NAMES },
  BlockPact: PACT_STATUS_NAMES,
  /** What an exported list was narrowed by. */
  List: FILTER_VALUES,
  BlockSheet: BLOCK_SHEET_STATUS_NAMES,
  BlockEntry: BLOCK_AWARD_KIND_NAMES,
  ImportRun: IMPORT_STATUS_NAMES,
  RoleProposal: PROPOSAL_STATUS_NAMES,
  Delegation: DELEGATION_STATUS_NAMES,
  SettingProposal: PROPOSAL_STATUS_NAMES,
  PaperTemplate: TEMPLATE_STATUS_NAMES,
} as const satisfies Readonly<Record<string, Names>>;
