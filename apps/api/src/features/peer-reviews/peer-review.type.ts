import { Field, Int, ObjectType } from 'type-graphql';
import type { VoteForm } from '@thidua/domain/council';
import type { PlainDate } from '@thidua/domain/kernel';
import {
  PEER_REVIEW_EVENTS,
  PEER_REVIEW_STATUSES,
  PEER_REVIEW_STEPS,
  type PeerReviewEvent,
  type PeerReviewStatus,
} from '@thidua/domain/peer-review';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, VoteFormEnum } from '../../platform/vocabulary-enums.ts';
import { DepartmentType } from '../organisation/index.ts';

export const PeerReviewStatusEnum = enumOf(
  PEER_REVIEW_STATUSES,
  'PeerReviewStatus',
  'Trạng thái của biên bản họp bình xét.',
);
export const PeerReviewEventEnum = enumOf(
  PEER_REVIEW_EVENTS,
  'PeerReviewEvent',
  'Việc làm được với biên bản họp bình xét.',
);
export const PeerReviewStepEnum = enumOf(
  PEER_REVIEW_STEPS,
  'PeerReviewStep',
  'Chốt biên bản, hoặc mở lại biên bản đã chốt để sửa.',
);

@ObjectType('PeerReviewSeat', { description: 'Một người được mời họp bình xét.' })
export class PeerReviewSeatType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String, { description: 'Tên vào ngày của danh sách.' })
  readonly name!: string;

  @Field(() => String, { description: 'Chức vụ vào ngày của danh sách.' })
  readonly post!: string;

  @Field(() => Boolean)
  readonly isPresent!: boolean;

  @Field(() => String, { description: 'Vì sao vắng; rỗng khi chưa ghi.' })
  readonly absence!: string;
}

@ObjectType('PeerReviewLine', { description: 'Một đề nghị được bình xét với số phiếu.' })
export class PeerReviewLineType {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân; rỗng khi là tập thể.' })
  readonly staffId!: string | null;

  @Field(() => String)
  readonly subjectName!: string;

  @Field(() => Int, { nullable: true, description: 'Rỗng khi chưa đếm.' })
  readonly agree!: number | null;

  @Field(() => Int, { nullable: true })
  readonly disagree!: number | null;

  @Field(() => Int, { nullable: true, description: 'Không có ý kiến, phiếu trắng, không hợp lệ.' })
  readonly blank!: number | null;

  @Field(() => Int, { description: 'Số phiếu đồng ý cần có.' })
  readonly needed!: number;

  @Field(() => Boolean, { nullable: true, description: 'Rỗng khi số phiếu chưa đủ số người có mặt.' })
  readonly isPassed!: boolean | null;

  @Field(() => String, { description: 'Ai nói gì, ghi rõ tên.' })
  readonly opinion!: string;

  @Field(() => Boolean, { description: 'Có trong danh sách đề nghị hiện nay.' })
  readonly isOnList!: boolean;
}

@ObjectType('PeerReviewCorrection', { description: 'Một lần mở lại biên bản đã chốt để sửa.' })
export class PeerReviewCorrectionType {
  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly correctedBy!: string;

  @Field(() => DateTimeScalar)
  readonly correctedAt!: Date;
}

@ObjectType('PeerReview', {
  description: 'Biên bản họp bình xét của một phòng, đơn vị trong năm; phiên bản 0 khi chưa ai ghi.',
})
export class PeerReviewType {
  @Field(() => String)
  readonly id!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Rỗng khi chưa ai ghi.' })
  readonly recordId!: string | null;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => DepartmentType)
  readonly department!: DepartmentType;

  @Field(() => PeerReviewStatusEnum)
  readonly status!: PeerReviewStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi lần ghi; gửi kèm khi ghi tiếp.' })
  readonly version!: number;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly heldOn!: PlainDate | null;

  @Field(() => String, { description: 'Bắt đầu lúc, ví dụ 14:00; rỗng khi chưa ghi.' })
  readonly beganAt!: string;

  @Field(() => String)
  readonly endedAt!: string;

  @Field(() => String)
  readonly place!: string;

  @Field(() => VoteFormEnum)
  readonly form!: VoteForm;

  @Field(() => UuidScalar, { nullable: true, description: 'Chủ trì.' })
  readonly chairId!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Thư ký.' })
  readonly secretaryId!: string | null;

  @Field(() => String, { description: 'Ý kiến chung và diễn biến.' })
  readonly note!: string;

  @Field(() => String, { description: 'Tỷ lệ cần đạt bằng lời, theo thiết lập của ngày họp.' })
  readonly ruleWords!: string;

  @Field(() => Boolean, { description: 'Cơ quan yêu cầu có biên bản mới gửi được danh sách.' })
  readonly isRequired!: boolean;

  @Field(() => [PeerReviewSeatType], { description: 'Người được mời, theo thứ tự tên.' })
  readonly seats!: readonly PeerReviewSeatType[];

  @Field(() => [PeerReviewLineType])
  readonly lines!: readonly PeerReviewLineType[];

  @Field(() => [PeerReviewCorrectionType])
  readonly corrections!: readonly PeerReviewCorrectionType[];

  @Field(() => [PeerReviewEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  readonly viewerCan!: readonly PeerReviewEvent[];
}
