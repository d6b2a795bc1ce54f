import { Field, InputType, Int } from 'type-graphql';
import type { CorrectedField } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CorrectedFieldEnum } from './decision.type.ts';

@InputType('SupplementInput', { description: 'Bổ sung vào quyết định nào, vì sao.' })
export class SupplementInput {
  @Field(() => UuidScalar)
  readonly decisionId!: string;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('DraftDecisionInput', { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm dự thảo.' })
export class DraftDecisionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: 'Chỉ các đề nghị này; để trống là tất cả đề nghị đạt mà chưa có quyết định.',
  })
  readonly nominationIds?: string[] | null;

  @Field(() => SupplementInput, { nullable: true, description: 'Để trống khi đây không phải quyết định bổ sung.' })
  readonly supplements?: SupplementInput | null;
}

@InputType('DecisionChangeInput', { description: 'Một chỗ cần đính chính.' })
export class DecisionChangeInput {
  @Field(() => UuidScalar, { description: 'Dòng của quyết định được đính chính.' })
  readonly lineId!: string;

  @Field(() => CorrectedFieldEnum)
  readonly field!: CorrectedField;

  @Field(() => String, { description: 'Ghi đúng là gì.' })
  readonly after!: string;
}

@InputType('DraftCorrectionInput', { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm dự thảo.' })
export class DraftCorrectionInput {
  @Field(() => UuidScalar, { description: 'Quyết định được đính chính.' })
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Mã của quyết định đính chính, do máy khách tạo.' })
  readonly correctionId!: string;

  @Field(() => String, { description: 'Vì sao đính chính.' })
  readonly reason!: string;

  @Field(() => [DecisionChangeInput])
  readonly changes!: DecisionChangeInput[];
}

@InputType('LinePeriodInput', { description: 'Thời gian lập thành tích riêng của một dòng.' })
export class LinePeriodInput {
  @Field(() => UuidScalar)
  readonly lineId!: string;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly to!: PlainDate;
}

@InputType('DecisionPeriodsInput', { description: 'Thời gian lập thành tích của cả quyết định và của dòng khác thế.' })
export class DecisionPeriodsInput {
  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly to!: PlainDate;

  @Field(() => [LinePeriodInput], { description: 'Tất cả dòng có thời gian riêng; dòng khác theo quyết định.' })
  readonly own!: LinePeriodInput[];
}

@InputType('SaveDecisionInput')
export class SaveDecisionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DecisionPeriodsInput, { nullable: true, description: 'Để trống là giữ thời gian lập thành tích.' })
  readonly periods?: DecisionPeriodsInput | null;
}

@InputType('ChangeDecisionLinesInput', { description: 'Bớt, thêm dòng của một dự thảo.' })
export class ChangeDecisionLinesInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [UuidScalar], { description: 'Các dòng bỏ ra khỏi dự thảo.' })
  readonly takenOut!: string[];

  @Field(() => [UuidScalar], { description: 'Các đề nghị đạt của phiên họp đưa thêm vào.' })
  readonly added!: string[];
}

@InputType('IssueDecisionInput')
export class IssueDecisionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Int)
  readonly number!: number;

  @Field(() => PlainDateScalar)
  readonly issuedOn!: PlainDate;
}

@InputType('DiscardDecisionInput')
export class DiscardDecisionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
