import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { NominationStatus } from '@thidua/domain/nominations';
import type { AwardCode, CommendationKind } from '@thidua/domain/vocabulary';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import {
  AwardCodeEnum,
  CommendationKindEnum,
  SortDirectionEnum,
  type SortDirection,
} from '../../platform/vocabulary-enums.ts';
import { NominationSortKeyEnum, NominationStatusEnum, type NominationSortKey } from './nomination.enums.ts';

@InputType('NominationFilter', { description: 'Lọc danh sách đề nghị.' })
export class NominationFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên và mã hồ sơ; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [NominationStatusEnum], { nullable: true })
  readonly statuses?: readonly NominationStatus[] | null;

  @Field(() => [AwardCodeEnum], { nullable: true })
  readonly awards?: readonly AwardCode[] | null;

  @Field(() => [CommendationKindEnum], { nullable: true })
  readonly kinds?: readonly CommendationKind[] | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly departmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ cá nhân không giữ chức vụ lãnh đạo.' })
  readonly nonLeadersOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ đề nghị còn thiếu giấy tờ.' })
  readonly missingPapersOnly?: boolean | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ đề nghị người này đang thẩm định.' })
  readonly checkerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ đề nghị chưa ai thẩm định.' })
  readonly withoutChecker?: boolean | null;
}

@InputType('NominationSort', { description: 'Cách sắp xếp danh sách đề nghị.' })
export class NominationSort {
  @Field(() => NominationSortKeyEnum)
  readonly by!: NominationSortKey;

  @Field(() => SortDirectionEnum)
  readonly direction!: SortDirection;
}

@ArgsType()
export class NominationsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => NominationFilter, { nullable: true })
  readonly filter?: NominationFilter | null;

  @Field(() => NominationSort, { nullable: true, description: 'Bỏ trống: theo mã hồ sơ.' })
  readonly sort?: NominationSort | null;
}

@ArgsType()
export class NominationCellArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => UuidScalar, { nullable: true })
  readonly staffId?: string | null;
}

@InputType('NominationTickInput', { description: 'Một ô của danh sách, như người lập danh sách muốn.' })
export class NominationTickInput {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân; bỏ trống khi đề nghị tập thể.' })
  readonly staffId?: string | null;

  @Field(() => Boolean, { description: 'Đề nghị cho chính tập thể lập danh sách.' })
  readonly collective!: boolean;

  @Field(() => Boolean)
  readonly nominated!: boolean;
}

@InputType('SetNominationsInput', {
  description: 'Chọn hoặc bỏ các ô trong danh sách đề nghị của phòng, đơn vị: tất cả hoặc không ô nào.',
})
export class SetNominationsInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => [NominationTickInput], { description: 'Theo thứ tự; tối đa 1.500 ô.' })
  readonly ticks!: readonly NominationTickInput[];
}

@InputType('SetNominationSummaryInput', { description: 'Ghi tóm tắt thành tích của một đề nghị.' })
export class SetNominationSummaryInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly summary!: string;
}

@InputType('AnswerJudgementInput', { description: 'Trả lời một điều kiện cần nhận xét, cho cả danh sách.' })
export class AnswerJudgementInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly rule!: string;

  @Field(() => Boolean, { nullable: true, description: 'Bỏ trống: rút câu đã trả lời.' })
  readonly answer?: boolean | null;
}

@InputType('SubmitNominationsInput', { description: 'Gửi danh sách đề nghị của phòng, đơn vị.' })
export class SubmitNominationsInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => Int, { description: 'Phiên bản của danh sách mà người gửi đã xem.' })
  readonly version!: number;
}

@InputType('NominationActInput', {
  description:
    'Một việc trên đề nghị; rút, kết luận không đủ điều kiện, và kết luận đủ điều kiện khi có phòng không nhất trí, cần lý do.',
})
export class NominationActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao cho đi tiếp dù hồ sơ thiếu giấy tờ; chỉ khi kết luận đủ điều kiện.',
  })
  readonly papersReason?: string | null;
}

@InputType('NominationVersionInput', { description: 'Một đề nghị và phiên bản người làm đã xem.' })
export class NominationVersionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('AssignNominationsInput', {
  description: 'Giao thẩm định một hay nhiều đề nghị; tự nhận thì ghi chính mình.',
})
export class AssignNominationsInput {
  @Field(() => [NominationVersionInput])
  readonly lines!: readonly NominationVersionInput[];

  @Field(() => UuidScalar, { description: 'Người thẩm định.' })
  readonly checkerId!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; bỏ trống: theo thiết lập của cơ quan.' })
  readonly dueOn?: PlainDate | null;
}
