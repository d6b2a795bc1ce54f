import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

/** The first line is what a person does; then what waits for others; then what the calendar holds; then what is worth knowing. */
export const WORK_KINDS = [
  'FINISH_INITIATIVE',
  'COMPLETE_INITIATIVE',
  'CONFIRM_AUTHORSHIP',
  'MEND_AUTHORSHIP',
  'ENDORSE_INITIATIVE',
  'RECEIVE_INITIATIVE',
  'RECOGNISE_INITIATIVE',
  'ANSWER_WITHDRAWAL',
  'DECIDE_LATE_INITIATIVE',
  'HOLD_SITTING',
  'DECIDE_SITTING',
  'ISSUE_CERTIFICATES',
  'APPROVE_LETTER',
  'REGISTER',
  'REMINDED_REGISTRATION',
  'COMPLETE_REGISTRATION',
  'REGISTER_DEPARTMENT',
  'COMPLETE_REGISTRATIONS',
  'APPROVE_REGISTRATIONS',
  'NOMINATE_DEPARTMENT',
  'COMPLETE_NOMINATION',
  'ANSWER_NOMINATION_WITHDRAWAL',
  'RECEIVE_NOMINATIONS',
  'CHECK_NOMINATIONS',
  'PUT_ON_AGENDA',
  'ANSWER_INVITATION',
  'JOIN_MEETING',
  'VOTE',
  'CHAIR_MEETING',
  'DRAFT_DECISION',
  'ISSUE_DECISION',
  'CONFIRM_REVOCATION',
  'CONFIRM_RECOGNITION_REVOCATION',
  'CHECK_IN_TARGET',
  'DO_TASK_ITEM',
  'LAUNCH_PLAN',
  'READ_PLAN',
  'FINISH_REVIEW',
  'QUIET_DEPARTMENT',
  'WRITE_REPORT',
  'REMINDED_REPORT',
  'COMPLETE_REPORT',
  'RECEIVE_REPORTS',
  'CONFIRM_TARGET_VALUE',
  'CORRECT_TARGET_VALUE',
  'TAKE_ROLL',
  'CLOSE_GATHERING',
  'CARRY_OUT_CHECK',
  'WRITE_CHECK_MINUTES',
  'ANSWER_CHECK_FINDINGS',
  'SETTLE_CHECK_FINDINGS',
  'CLOSE_UNIT_CHECK',
  'SCORE_BLOCK_SHEET',
  'SCORE_INITIATIVE',
  'ANSWER_SPREADING',
  'REMINDED_SCORING',
  'REPLACE_SCORER',
  'CLOSE_SCORING',
  'CONFIRM_REUSE',
  'REPORT_BENEFIT',
  'CONFIRM_BENEFIT',
  'PUBLISH_ROLE_MODEL',
  'COMPLETE_ROLE_MODEL',
  'ANSWER_OVERDUE',
  'FORWARD_NOMINATIONS',
  'SIGN_SUBMISSION',
  'DISPATCH_SUBMISSION',
  'SEND_MORE_ABOVE',
  'ABOVE_OVERDUE',
  'WAITING_SUBMISSION',
  'ANSWER_COMMENTS',
  'CLOSE_POSTING',
  'SECRET_BALLOT',
  'SIGN_BALLOT',
  'ANSWER_CONSULTATION',
  'REMINDED_CONSULTATION',
  'WRITE_ACHIEVEMENT',
  'CONFIRM_ACHIEVEMENT',
  'CONFIRM_RESEARCH',
  'COMPLETE_RESEARCH',
  'HANDLE_DIFFICULTY',
  'READ_ANSWER',
  'ANSWER_TRANSFER',
  'GIVE_TRANSFER_OPINION',
  'RECORD_TRANSFER',
  'APPROVE_ROLE',
  'APPLY_ROLE',
  'COMPOSE_COUNCIL',
  'REPLACE_MEMBER',
  'APPROVE_COUNCIL',
  'APPROVE_SETTING',
  'APPROVE_TEMPLATE',
  'MEND_IMPORT_UNDO',
  'APPROVE_DELEGATION',
  'WAITING_ENDORSEMENT',
  'WAITING_RECEIPT',
  'WAITING_RECOGNITION',
  'WAITING_REGISTRATIONS',
  'WAITING_NOMINATIONS',
  'WAITING_DECISION',
  'WAITING_REVOCATION',
  'WAITING_REPORTS',
  'WAITING_CONFIRMATION',
  'WAITING_TASK_OUTCOME',
  'WAITING_ENTRIES',
  'WAITING_ANSWER',
  'WAITING_TRANSFER',
  'HEAD_IN_STEAD',
  'SIGN_IN_STEAD',
  'PHASE_ENDS',
  'MEETING_STARTS',
  'ATTEND_GATHERING',
  'CHECK_COMES',
  'POSTING_OPEN',
  'INITIATIVE_RECOGNISED',
  'INITIATIVE_REFUSED',
  'RECOGNITION_REVOKED',
  'INITIATIVE_DECLINED',
  'FEEDBACK_LETTER',
  'INITIATIVE_WITHDRAWN',
  'NOMINATION_WITHDRAWAL_REFUSED',
  'NOMINATION_INELIGIBLE',
  'DECISION_ISSUED',
  'AWARD_RECEIVED',
  'AWARD_CORRECTED',
  'GRANTED_ABOVE',
  'REFUSED_ABOVE',
  'COMMENT_ANSWERED',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
export const WorkKindEnum = enumOf(WORK_KINDS, 'WorkKind', 'Loại việc trên trang Việc của tôi.');

@ObjectType('WorkItem', { description: 'Một việc phải làm, đang chờ, sắp đến hoặc để biết.' })
export class WorkItemType {
  @Field(() => String, { description: 'Khoá của việc, không đổi giữa hai lần đọc.' })
  readonly key!: string;

  @Field(() => WorkKindEnum)
  readonly kind!: WorkKind;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Hồ sơ, phòng hoặc phiên họp; trống khi việc về nhiều hồ sơ.',
  })
  readonly subjectId!: string | null;

  @Field(() => String, { nullable: true })
  readonly code!: string | null;

  @Field(() => String, { description: 'Tên của hồ sơ, phòng hoặc phiên họp; câu chữ do giao diện viết.' })
  readonly title!: string;

  @Field(() => String, { nullable: true })
  readonly detail!: string | null;

  @Field(() => Int, { nullable: true, description: 'Số hồ sơ, số mục, khi việc về nhiều hồ sơ.' })
  readonly count!: number | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly dueOn!: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Từ lúc nào.' })
  readonly since!: Date | null;

  @Field(() => String, { nullable: true, description: 'Đang ở ai.' })
  readonly holder!: string | null;
}

@ObjectType('MyWork', { description: 'Việc của tôi.' })
export class MyWorkType {
  @Field(() => [WorkItemType], { description: 'Đến lượt tôi xử lý, hạn gần trước.' })
  readonly turn!: readonly WorkItemType[];

  @Field(() => [WorkItemType], { description: 'Đang chờ người khác.' })
  readonly waiting!: readonly WorkItemType[];

  @Field(() => [WorkItemType], { description: 'Lịch và hạn trong 14 ngày tới.' })
  readonly calendar!: readonly WorkItemType[];

  @Field(() => [WorkItemType], { description: 'Kết quả mới, mới nhất trước.' })
  readonly news!: readonly WorkItemType[];

  @Field(() => PlainDateScalar, { description: 'Hôm nay, theo lịch của cơ quan.' })
  readonly today!: PlainDate;
}
