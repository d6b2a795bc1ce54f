import { Field, Int, ObjectType } from 'type-graphql';
import type { NominationStatus } from '@thidua/domain/nominations';
import {
  POSTING_COMMENT_EVENTS,
  POSTING_COMMENT_STATUSES,
  POSTING_EVENTS,
  POSTING_STATUSES,
  type PostingCommentEvent,
  type PostingCommentStatus,
  type PostingStatus,
} from '@thidua/domain/postings';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { NominationStatusEnum } from '../nominations/index.ts';

export const PostingStatusEnum = enumOf(POSTING_STATUSES, 'PostingStatus', 'Trạng thái của đợt công khai.');
export const PostingEventEnum = enumOf(POSTING_EVENTS, 'PostingEvent', 'Việc làm được với đợt công khai.');
export const PostingCommentStatusEnum = enumOf(
  POSTING_COMMENT_STATUSES,
  'PostingCommentStatus',
  'Ý kiến góp đang chờ trả lời, đã trả lời hay đã rút.',
);
export const PostingCommentEventEnum = enumOf(
  POSTING_COMMENT_EVENTS,
  'PostingCommentEvent',
  'Việc làm được với một ý kiến góp.',
);

@ObjectType('Posting', { description: 'Đợt công khai lấy ý kiến về các đề nghị đủ điều kiện.' })
export class PostingType {
  @Field(() => UuidScalar)
  readonly id!: string;

  readonly createdAt!: Date;
  readonly wordedAt!: Date | null;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Lời thông báo đứng trên danh sách.' })
  readonly notice!: string;

  @Field(() => PlainDateScalar)
  readonly fromOn!: Date;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối nhận ý kiến.' })
  readonly dueOn!: Date;

  @Field(() => PostingStatusEnum)
  readonly status!: PostingStatus;

  @Field(() => Boolean, { description: 'Đang mở mà đã qua ngày cuối.' })
  readonly isOver!: boolean;

  @Field(() => Int, { description: 'Số ngày làm việc còn lại, không kể hôm nay.' })
  readonly daysLeft!: number;

  @Field(() => String, { nullable: true, description: 'Lý do hủy.' })
  readonly cancelReason!: string | null;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => Int, { description: 'Số hồ sơ đang ở trong đợt.' })
  readonly lineCount!: number;

  @Field(() => Int, { nullable: true, description: 'Số ý kiến đã góp; cho Thường trực, người đứng đầu, thanh tra.' })
  readonly commentCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số ý kiến chờ trả lời; cho Thường trực, người đứng đầu, thanh tra.',
  })
  readonly waitingCount!: number | null;
}

@ObjectType('PostingLine', { description: 'Một hồ sơ trong đợt công khai: ai, danh hiệu gì, thành tích tóm tắt.' })
export class PostingLineType {
  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => String, { description: 'Mã hồ sơ.' })
  readonly code!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => String, { description: 'Cá nhân, tập thể được đề nghị, tên vào ngày bắt đầu công khai.' })
  readonly subjectName!: string;

  @Field(() => String, { description: 'Phòng, đơn vị lập danh sách.' })
  readonly departmentName!: string;

  @Field(() => String, { description: 'Tóm tắt thành tích.' })
  readonly summary!: string;

  @Field(() => NominationStatusEnum, { description: 'Trạng thái của hồ sơ.' })
  readonly status!: NominationStatus;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày rút khỏi đợt để thẩm định lại.' })
  readonly takenOffOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lý do rút khỏi đợt.' })
  readonly takenOffReason!: string | null;

  @Field(() => Boolean, { description: 'Người xem rút được hồ sơ khỏi đợt.' })
  readonly canTakeOff!: boolean;

  readonly staffId!: string | null;
  readonly fromOn!: Date;
}

@ObjectType('PostingComment', { description: 'Một ý kiến góp về đợt công khai hoặc một hồ sơ, với trả lời.' })
export class PostingCommentType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Hồ sơ được nói đến; trống khi nói về cả đợt.' })
  readonly nominationId!: string | null;

  @Field(() => Boolean, { description: 'Do chính người xem góp.' })
  readonly isMine!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Người góp ý; cho chính người ấy, Thường trực, người đứng đầu, thanh tra.',
  })
  readonly authorName!: string | null;

  @Field(() => String)
  readonly text!: string;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => PostingCommentStatusEnum)
  readonly status!: PostingCommentStatus;

  @Field(() => String, { nullable: true })
  readonly answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  @Field(() => Boolean, { description: 'Mọi người trong cơ quan đọc được, không nêu tên người góp ý.' })
  readonly isShared!: boolean;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => [PostingCommentEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  readonly viewerCan!: readonly PostingCommentEvent[];
}

@ObjectType('NominationPosting', { description: 'Một đợt công khai mà hồ sơ ở trong hoặc đã qua.' })
export class NominationPostingType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => PostingStatusEnum)
  readonly status!: PostingStatus;

  @Field(() => PlainDateScalar)
  readonly fromOn!: Date;

  @Field(() => PlainDateScalar)
  readonly dueOn!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày rút khỏi đợt để thẩm định lại.' })
  readonly takenOffOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lý do rút; cho Thường trực, người đứng đầu, thanh tra.' })
  readonly takenOffReason!: string | null;

  @Field(() => Int, { nullable: true, description: 'Số ý kiến về hồ sơ; cho Thường trực, người đứng đầu, thanh tra.' })
  readonly commentCount!: number | null;
}

@ObjectType('PostingConnection', { description: 'Một trang danh sách đợt công khai.' })
export class PostingConnection extends connectionOf(PostingType) {}
