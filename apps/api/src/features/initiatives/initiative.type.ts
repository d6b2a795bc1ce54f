import { Field, Int, ObjectType } from 'type-graphql';
import {
  AUTHOR_CONSENTS,
  AUTHOR_REPLIES,
  INITIATIVE_CLOCKS,
  INITIATIVE_EVENTS,
  INITIATIVE_STATUSES,
  type AuthorConsent,
  type InitiativeStatus,
} from '@thidua/domain/initiatives';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { InitiativeScopeEnum } from '../../platform/vocabulary-enums.ts';
import { StaffMemberType } from '../organisation/index.ts';

export const InitiativeStatusEnum = enumOf(INITIATIVE_STATUSES, 'InitiativeStatus', 'Trạng thái của sáng kiến.');
export const AuthorConsentEnum = enumOf(
  AUTHOR_CONSENTS,
  'AuthorConsent',
  'Tác giả đã đồng ý với tỷ lệ đóng góp hay chưa.',
);
export const AuthorReplyEnum = enumOf(AUTHOR_REPLIES, 'AuthorReply', 'Điều đồng tác giả tự trả lời.');
export const InitiativeEventEnum = enumOf(INITIATIVE_EVENTS, 'InitiativeEvent', 'Việc làm được với sáng kiến.');

export const InitiativeClockEnum = enumOf(
  INITIATIVE_CLOCKS,
  'InitiativeClock',
  'Thời hạn theo Nghị định 13/2012/NĐ-CP Điều 5-7.',
);

@ObjectType('Initiative', { description: 'Sáng kiến: đơn yêu cầu công nhận theo Thông tư 18/2013/TT-BKHCN.' })
export class InitiativeType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Mã đọc được, ví dụ SK-2021-007.' })
  readonly code!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => InitiativeStatusEnum)
  readonly status!: InitiativeStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Lĩnh vực áp dụng.' })
  readonly field!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày áp dụng lần đầu hoặc áp dụng thử.' })
  readonly firstAppliedOn!: Date | null;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar)
  readonly updatedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly endorsedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Ý kiến của trưởng phòng khi xác nhận.' })
  readonly endorsement!: string | null;

  @Field(() => String, { nullable: true })
  readonly withdrawnReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly refusedReason!: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Ngày áp dụng lần đầu xong, khi nộp trước khi áp dụng.',
  })
  readonly firstApplicationEndedOn!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối của thời hạn đang chạy.' })
  readonly dueOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao nộp quá thời hạn kể từ ngày áp dụng lần đầu.' })
  readonly lateReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao Thường trực vẫn tiếp nhận đơn nộp muộn.' })
  readonly lateAdmission!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lần trả lại gần nhất.' })
  readonly returnedAt!: Date | null;

  readonly returnedReason!: string | null;
  readonly filedAt!: Date | null;
  readonly receivedAt!: Date | null;
  readonly withdrawalAskedAt!: Date | null;
  readonly withdrawalAskedReason!: string | null;
  readonly withdrawalRefusedAt!: Date | null;
  readonly withdrawalRefusedReason!: string | null;
  readonly ownerId!: string;
  readonly departmentId!: string;
  readonly endorsedById!: string | null;
}

@ObjectType('InitiativeAuthor', { description: 'Tác giả và tỷ lệ đóng góp.' })
export class InitiativeAuthorType {
  @Field(() => StaffMemberType)
  readonly staff!: StaffMemberType;

  @Field(() => Int, { description: 'Phần vạn: 100 % là 10.000.' })
  readonly shareBasisPoints!: number;

  @Field(() => String, { description: 'Trình độ chuyên môn, như ghi trong đơn.' })
  readonly qualification!: string;

  @Field(() => Boolean, { description: 'Người viết đơn.' })
  readonly isOwner!: boolean;

  @Field(() => AuthorConsentEnum, { description: 'Ý của tác giả về tỷ lệ hiện nay.' })
  readonly consent!: AuthorConsent;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc trả lời về tỷ lệ hiện nay.' })
  readonly answeredAt!: Date | null;

  readonly staffId!: string;
  readonly initiative!: InitiativeType;
  readonly answerNote!: string | null;
}

@ObjectType('InitiativeRecognition', { description: 'Quyết định công nhận ở một phạm vi.' })
export class InitiativeRecognitionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => InitiativeScopeEnum)
  readonly scope!: InitiativeScope;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => Boolean, { description: 'Nhà nước đầu tư kinh phí để tạo ra sáng kiến.' })
  readonly isStateFunded!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Số văn bản chấp thuận của cấp trên; rỗng (null) khi không cần.',
  })
  readonly approvalNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly approvedOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Cơ quan chấp thuận.' })
  readonly approvedBy!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày của quyết định thu hồi; rỗng khi còn hiệu lực.' })
  readonly revokedOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Số của quyết định thu hồi.' })
  readonly revokedByPaper!: string | null;
}

@ObjectType('InitiativeHistoryEntry', { description: 'Một việc đã làm với sáng kiến.' })
export class InitiativeHistoryEntryType {
  @Field(() => DateTimeScalar, { description: 'Theo đồng hồ của cơ quan.' })
  readonly at!: Date;

  @Field(() => String, { description: 'Mã việc, ví dụ INITIATIVE_SUBMITTED.' })
  readonly action!: string;

  @Field(() => String, { description: 'Người làm.' })
  readonly by!: string;
}

@ObjectType('InitiativeConnection', { description: 'Một trang danh sách sáng kiến.' })
export class InitiativeConnection extends connectionOf(InitiativeType) {}
