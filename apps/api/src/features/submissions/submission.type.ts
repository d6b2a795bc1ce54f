import { Field, Int, ObjectType } from 'type-graphql';
import type { SignerCapacity } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import type {
  DecidingAuthority,
  SubmissionLineEvent,
  SubmissionLineState,
  SubmissionOutcome,
  SubmissionStatus,
  SubmissionWay,
} from '@thidua/domain/submissions';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import {
  DecidingAuthorityEnum,
  SubmissionLineEventEnum,
  SubmissionLineStateEnum,
  SubmissionOutcomeEnum,
  SubmissionStatusEnum,
  SubmissionWayEnum,
} from './submission.enums.ts';

@ObjectType('SubmissionAnswer', {
  description: 'Trả lời của cấp trên về một đề nghị. Ghi nhầm thì đánh dấu, không xóa.',
})
export class SubmissionAnswerType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => SubmissionOutcomeEnum)
  readonly outcome!: SubmissionOutcome;

  @Field(() => String, { description: 'Số quyết định hoặc văn bản trả lời; rỗng khi không có văn bản riêng.' })
  readonly number!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String, { description: 'Người, cơ quan quyết định hoặc trả lời.' })
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày cơ quan nhận được.' })
  readonly receivedOn!: Date;

  @Field(() => String, { description: 'Lý do không khen thưởng, hoặc nội dung cần bổ sung.' })
  readonly reason!: string;

  @Field(() => String, { nullable: true, description: 'Số văn bản gửi bổ sung theo yêu cầu này.' })
  readonly againNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly againOn!: Date | null;

  @Field(() => DateTimeScalar)
  readonly recordedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc được xác định là ghi nhầm.' })
  readonly correctedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly correctedReason!: string | null;

  readonly recordedById!: string;
}

/** How far a line has come above; the same in its tờ trình and at its dossier. */
@ObjectType()
export abstract class LineAbove {
  @Field(() => SubmissionLineStateEnum)
  readonly state!: SubmissionLineState;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày gửi gần nhất; trống khi tờ trình chưa gửi.' })
  readonly sentOn!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối được chờ kết quả.' })
  readonly expectedOn!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Số ngày đã chờ; trống khi không còn chờ.' })
  readonly daysWaiting!: number | null;

  @Field(() => Boolean, { description: 'Đã quá ngày được chờ mà chưa có kết quả.' })
  readonly isOverdue!: boolean;

  @Field(() => [SubmissionAnswerType], { description: 'Các trả lời của cấp trên, cũ nhất trước, kể cả lần ghi nhầm.' })
  readonly answers!: readonly SubmissionAnswerType[];
}

@ObjectType('SubmissionLine', { description: 'Một đề nghị trong tờ trình.' })
export class SubmissionLineType extends LineAbove {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => String, { description: 'Mã hồ sơ.' })
  readonly code!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => String, { description: 'Tên in trên danh sách, chép lúc lập.' })
  readonly subjectName!: string;

  @Field(() => String, { description: 'Chức vụ, đơn vị in trên danh sách; rỗng với tập thể.' })
  readonly subjectPost!: string;

  @Field(() => String, { description: 'Tóm tắt thành tích.' })
  readonly summary!: string;

  @Field(() => Int, { nullable: true, description: 'Số phiếu đồng ý của Hội đồng.' })
  readonly agreeCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số thành viên làm mẫu số của tỷ lệ.' })
  readonly baseCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số bộ hồ sơ luật đòi hỏi; trống khi cấp trên quy định.' })
  readonly sets!: number | null;

  @Field(() => String, { nullable: true, description: 'Căn cứ của việc gửi kèm tệp; trống khi không phải gửi tệp.' })
  readonly filesGround!: string | null;

  @Field(() => String, { description: 'Căn cứ của số bộ hồ sơ.' })
  readonly setsGround!: string;

  @Field(() => [SubmissionLineEventEnum], { description: 'Việc người xem làm được với đề nghị này bây giờ.' })
  readonly viewerCan!: readonly SubmissionLineEvent[];
}

@ObjectType('Submission', { description: 'Tờ trình đề nghị cấp trên khen thưởng.' })
export class SubmissionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => DecidingAuthorityEnum)
  readonly authority!: DecidingAuthority;

  @Field(() => SubmissionStatusEnum)
  readonly status!: SubmissionStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => String, { description: 'Nơi nhận, ghi sau chữ “Kính gửi”.' })
  readonly recipient!: string;

  @Field(() => String, { description: 'Trích yếu.' })
  readonly title!: string;

  @Field(() => String, { description: 'Nội dung trình bày trước danh sách.' })
  readonly content!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối cấp trên nhận hồ sơ của năm.' })
  readonly lastDay!: Date | null;

  @Field(() => String, { description: 'Ký hiệu, ví dụ TTr-SNgV.' })
  readonly sign!: string;

  @Field(() => Int, { nullable: true, description: 'Số; có khi ký.' })
  readonly number!: number | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly signedOn!: Date | null;

  readonly signerId!: string | null;
  readonly delegationId!: string | null;
  readonly capacity!: SignerCapacity | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày gửi lên cấp trên.' })
  readonly dispatchedOn!: Date | null;

  @Field(() => SubmissionWayEnum, { nullable: true })
  readonly way!: SubmissionWay | null;

  @Field(() => Int, { nullable: true, description: 'Số bộ hồ sơ đã gửi.' })
  readonly sets!: number | null;

  @Field(() => String, { nullable: true })
  readonly cancelledReason!: string | null;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;
  readonly wordedAt!: Date | null;

  @Field(() => [SubmissionLineType], {
    description: 'Danh hiệu trước hình thức, tập thể trước cá nhân, theo tên tiếng Việt.',
  })
  readonly lines!: readonly SubmissionLineType[];

  @Field(() => Int, { description: 'Số đề nghị.' })
  readonly lineCount!: number;

  @Field(() => Int, { description: 'Số đề nghị cấp trên đã khen thưởng.' })
  readonly grantedCount!: number;

  @Field(() => Int, { description: 'Số đề nghị cấp trên không khen thưởng.' })
  readonly refusedCount!: number;

  @Field(() => Int, { description: 'Số đề nghị chưa có kết quả.' })
  readonly openCount!: number;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Ngày chờ kết quả sớm nhất của đề nghị chưa có kết quả.',
  })
  readonly expectedOn!: Date | null;

  @Field(() => Boolean, { description: 'Có đề nghị quá ngày được chờ.' })
  readonly isOverdue!: boolean;

  readonly draftedById!: string;
}

@ObjectType('NominationForwarding', { description: 'Đề nghị đã trình cấp trên đến đâu.' })
export class NominationForwardingType extends LineAbove {
  @Field(() => UuidScalar, { nullable: true, description: 'Tờ trình; trống khi người xem không đọc tờ trình.' })
  readonly submissionId!: string | null;

  @Field(() => SubmissionStatusEnum)
  readonly status!: SubmissionStatus;

  @Field(() => DecidingAuthorityEnum)
  readonly authority!: DecidingAuthority;

  @Field(() => String)
  readonly recipient!: string;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu tờ trình; có khi ký.' })
  readonly documentNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly signedOn!: Date | null;

  @Field(() => SubmissionWayEnum, { nullable: true })
  readonly way!: SubmissionWay | null;
}

@ObjectType('ForwardableLine', { description: 'Một đề nghị Hội đồng đã thông qua, chờ trình cấp trên.' })
export class ForwardableLineType {
  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => String)
  readonly subjectName!: string;

  @Field(() => Boolean, { description: 'Còn chờ ý kiến của cơ quan được hỏi nên chưa trình được.' })
  readonly awaitsOpinion!: boolean;
}

@ObjectType('ForwardableGroup', { description: 'Các đề nghị chờ trình một cấp.' })
export class ForwardableGroupType {
  @Field(() => DecidingAuthorityEnum)
  readonly authority!: DecidingAuthority;

  @Field(() => String, {
    description: 'Nơi nhận ghi sẵn cho tờ trình mới: của lần trình trước, hoặc theo cấp quyết định.',
  })
  readonly recipient!: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Ngày cuối cấp trên nhận hồ sơ của năm, theo thiết lập.',
  })
  readonly lastDay!: PlainDate | null;

  @Field(() => [ForwardableLineType])
  readonly lines!: readonly ForwardableLineType[];
}

@ObjectType('SubmissionConnection', { description: 'Một trang danh sách tờ trình.' })
export class SubmissionConnection extends connectionOf(SubmissionType) {}
