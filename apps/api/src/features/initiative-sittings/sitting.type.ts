import { Field, Int, ObjectType } from 'type-graphql';
import type { ConflictKind, CouncilRole, VoteBase, VoteChoice, VoteForm } from '@thidua/domain/council';
import {
  INITIATIVE_SITTING_EVENTS,
  INITIATIVE_SITTING_STATUSES,
  INITIATIVE_SITTING_STEPS,
  type InitiativeSittingStatus,
} from '@thidua/domain/initiative-sitting';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum, VoteFormEnum } from '../../platform/vocabulary-enums.ts';
import { ConflictKindEnum, VoteBaseEnum, VoteChoiceEnum } from '../council/index.ts';

export const SittingStatusEnum = enumOf(
  INITIATIVE_SITTING_STATUSES,
  'InitiativeSittingStatus',
  'Trạng thái của phiên họp Hội đồng sáng kiến.',
);
export const SittingEventEnum = enumOf(
  INITIATIVE_SITTING_EVENTS,
  'InitiativeSittingEvent',
  'Việc làm được với phiên họp Hội đồng sáng kiến.',
);
export const SittingStepEnum = enumOf(
  INITIATIVE_SITTING_STEPS,
  'InitiativeSittingStep',
  'Chốt phiên họp, mở lại để sửa, hoặc bỏ phiên ghi nhầm.',
);

@ObjectType('InitiativeSitting', { description: 'Phiên họp Hội đồng sáng kiến.' })
export class SittingType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PlainDateScalar)
  readonly heldOn!: Date;

  @Field(() => String)
  readonly place!: string;

  @Field(() => SittingStatusEnum)
  readonly status!: InitiativeSittingStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => VoteFormEnum)
  readonly form!: VoteForm;

  @Field(() => VoteBaseEnum)
  readonly base!: VoteBase;

  @Field(() => Int, { description: 'Tỷ lệ cần đạt là tử số trên mẫu số: 2/3, 70/100.' })
  readonly shareNumerator!: number;

  @Field(() => Int)
  readonly shareDenominator!: number;

  @Field(() => Int, { description: 'Phải có mặt ít nhất tử số trên mẫu số thành viên.' })
  readonly quorumNumerator!: number;

  @Field(() => Int)
  readonly quorumDenominator!: number;

  @Field(() => String, { description: 'Quy chế quy định các tỷ lệ.' })
  readonly legalGround!: string;

  @Field(() => String, { description: 'Lý do vắng mặt và ý kiến khác, vào biên bản.' })
  readonly note!: string;

  @Field(() => String, { description: 'Bắt đầu lúc, ví dụ 14:00; rỗng khi chưa ghi.' })
  readonly beganAt!: string;

  @Field(() => String, { description: 'Kết thúc lúc.' })
  readonly endedAt!: string;

  @Field(() => String, { nullable: true })
  readonly decisionNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn!: Date | null;

  @Field(() => String, { nullable: true })
  readonly decidedBy!: string | null;

  readonly councilId!: string;
}

@ObjectType('InitiativeSittingSeat', { description: 'Một thành viên Hội đồng ở phiên họp.' })
export class SittingSeatType {
  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => String, { description: 'Tên vào ngày họp.' })
  readonly name!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;

  @Field(() => Boolean)
  readonly isPresent!: boolean;
}

@ObjectType('InitiativeSittingQuorum', { description: 'Số có mặt so với số phải có mặt.' })
export class SittingQuorumType {
  @Field(() => Int)
  readonly present!: number;

  @Field(() => Int)
  readonly total!: number;

  @Field(() => Int)
  readonly needed!: number;

  @Field(() => Boolean)
  readonly isReached!: boolean;
}

@ObjectType('InitiativeSittingMark', { description: 'Phiếu ghi tên, hoặc không biểu quyết vì liên quan.' })
export class SittingMarkType {
  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => VoteChoiceEnum, { nullable: true })
  readonly choice!: VoteChoice | null;

  @Field(() => ConflictKindEnum, { nullable: true, description: 'Vì sao không biểu quyết.' })
  readonly conflict!: ConflictKind | null;
}

@ObjectType('InitiativeSittingLine', { description: 'Một sáng kiến của phiên họp với số phiếu.' })
export class SittingLineType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => UuidScalar)
  readonly initiativeId!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => [String], { description: 'Tên các tác giả vào ngày họp, theo thứ tự trong đơn.' })
  readonly authorNames!: readonly string[];

  @Field(() => Boolean, {
    description: 'Người xem là tác giả và phiên họp chưa có quyết định: phiếu, kết quả và ý kiến chưa cho xem.',
  })
  readonly isWithheld!: boolean;

  @Field(() => [SittingMarkType])
  readonly marks!: readonly SittingMarkType[];

  @Field(() => Int, { description: 'Số phiếu đồng ý đã ghi.' })
  readonly agree!: number;

  @Field(() => Int)
  readonly disagree!: number;

  @Field(() => Int, { description: 'Phiếu trắng, không hợp lệ; hoặc không có ý kiến.' })
  readonly blank!: number;

  @Field(() => String, { description: 'Phòng, đơn vị của người viết đơn, vào ngày họp.' })
  readonly departmentName!: string;

  @Field(() => Int, { description: 'Mẫu số của tỷ lệ.' })
  readonly counted!: number;

  @Field(() => Int, { description: 'Số phiếu đồng ý cần có.' })
  readonly needed!: number;

  @Field(() => Int, { description: 'Số người được biểu quyết sáng kiến này.' })
  readonly entitled!: number;

  @Field(() => Boolean, { description: 'Mọi người được biểu quyết đã có phiếu.' })
  readonly isComplete!: boolean;

  @Field(() => Boolean)
  readonly isPassed!: boolean;

  @Field(() => String, { description: 'Cách tính bằng lời.' })
  readonly arithmetic!: string;

  @Field(() => String, { description: 'Ý kiến của Hội đồng.' })
  readonly opinion!: string;

  @Field(() => Boolean, { description: 'Quyết định ghi Nhà nước đầu tư kinh phí để tạo ra sáng kiến.' })
  readonly isStateFunded!: boolean;

  @Field(() => Boolean, {
    description:
      'Cấp trên chấp thuận trước khi công nhận: tác giả đứng đầu cơ quan, hoặc quyết định ghi Nhà nước đầu tư kinh phí.',
  })
  readonly needsApproval!: boolean;

  @Field(() => String, { nullable: true, description: 'Số văn bản chấp thuận của cấp trên; rỗng (null) khi chưa ghi.' })
  readonly approvalNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly approvedOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Cơ quan chấp thuận.' })
  readonly approvedBy!: string | null;
}

@ObjectType('InitiativeVoteRule', { description: 'Hội đồng sáng kiến biểu quyết thế nào, cho một phiên sắp ghi.' })
export class VoteRuleType {
  @Field(() => VoteFormEnum)
  readonly form!: VoteForm;

  @Field(() => VoteBaseEnum)
  readonly base!: VoteBase;

  @Field(() => Int)
  readonly shareNumerator!: number;

  @Field(() => Int)
  readonly shareDenominator!: number;

  @Field(() => Int)
  readonly quorumNumerator!: number;

  @Field(() => Int)
  readonly quorumDenominator!: number;

  @Field(() => String, { description: 'Quy chế của thiết lập hoặc của phiên trước; rỗng khi chưa có.' })
  readonly legalGround!: string;

  @Field(() => [String], { description: 'Phần đã có thiết lập của cơ quan, phiên họp phải theo.' })
  readonly setParts!: readonly string[];
}

@ObjectType('InitiativeSittingConnection', { description: 'Một trang danh sách phiên họp Hội đồng sáng kiến.' })
export class SittingConnection extends connectionOf(SittingType) {}
