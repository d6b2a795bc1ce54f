import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { DecidingAuthority, SubmissionOutcome, SubmissionStatus, SubmissionWay } from '@thidua/domain/submissions';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import {
  DecidingAuthorityEnum,
  SubmissionOutcomeEnum,
  SubmissionStatusEnum,
  SubmissionWayEnum,
} from './submission.enums.ts';

@InputType('SubmissionFilter', { description: 'Lọc danh sách tờ trình.' })
export class SubmissionFilter {
  @Field(() => [SubmissionStatusEnum], { nullable: true })
  readonly statuses?: readonly SubmissionStatus[] | null;

  @Field(() => [DecidingAuthorityEnum], { nullable: true })
  readonly authorities?: readonly DecidingAuthority[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ tờ trình còn đề nghị quá ngày được chờ kết quả.' })
  readonly overdueOnly?: boolean | null;
}

@ArgsType()
export class SubmissionsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => SubmissionFilter, { nullable: true })
  readonly filter?: SubmissionFilter | null;
}

@InputType('DraftSubmissionInput', { description: 'Lập tờ trình từ các đề nghị thuộc thẩm quyền của một cấp.' })
export class DraftSubmissionInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không lập hai lần.' })
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => DecidingAuthorityEnum)
  readonly authority!: DecidingAuthority;

  @Field(() => String)
  readonly recipient!: string;

  @Field(() => [UuidScalar])
  readonly nominationIds!: readonly string[];
}

@InputType()
abstract class SubmissionAct {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('SaveSubmissionInput', { description: 'Sửa lời tờ trình chưa ký.' })
export class SaveSubmissionInput extends SubmissionAct {
  @Field(() => String)
  readonly recipient!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly content!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly lastDay?: PlainDate | null;
}

@InputType('SubmissionLinesInput', { description: 'Thêm đề nghị vào tờ trình chưa ký, hoặc đưa ra.' })
export class SubmissionLinesInput extends SubmissionAct {
  @Field(() => [UuidScalar])
  readonly nominationIds!: readonly string[];
}

@InputType('SignSubmissionInput')
export class SignSubmissionInput extends SubmissionAct {
  @Field(() => Int)
  readonly number!: number;

  @Field(() => PlainDateScalar)
  readonly signedOn!: PlainDate;
}

@InputType('DispatchSubmissionInput', { description: 'Ghi việc gửi tờ trình và hồ sơ lên cấp trên.' })
export class DispatchSubmissionInput extends SubmissionAct {
  @Field(() => PlainDateScalar)
  readonly dispatchedOn!: PlainDate;

  @Field(() => SubmissionWayEnum)
  readonly way!: SubmissionWay;

  @Field(() => Int, { description: 'Số bộ hồ sơ.' })
  readonly sets!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Lý do gửi ít bộ hơn luật nêu, hoặc thiếu bản giấy, bản điện tử khi luật đòi cả hai.',
  })
  readonly reason?: string | null;
}

@InputType('CancelSubmissionInput', { description: 'Hủy tờ trình chưa gửi; các đề nghị trở lại chờ trình.' })
export class CancelSubmissionInput extends SubmissionAct {
  @Field(() => String)
  readonly reason!: string;
}

@InputType('RecordSubmissionAnswerInput', { description: 'Ghi trả lời của cấp trên cho một hoặc nhiều đề nghị.' })
export class RecordSubmissionAnswerInput extends SubmissionLinesInput {
  @Field(() => SubmissionOutcomeEnum)
  readonly outcome!: SubmissionOutcome;

  @Field(() => String, { description: 'Số quyết định hoặc văn bản trả lời; chỉ bắt buộc khi được khen thưởng.' })
  readonly number!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: PlainDate;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar)
  readonly receivedOn!: PlainDate;

  @Field(() => String, { description: 'Bắt buộc khi không được khen thưởng hoặc phải bổ sung.' })
  readonly reason!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày đầu thời gian lập thành tích; trống là cả năm.' })
  readonly periodFrom?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly periodTo?: PlainDate | null;
}

@InputType('SendSubmissionAgainInput', { description: 'Ghi việc gửi bổ sung các đề nghị cấp trên đã trả lại.' })
export class SendSubmissionAgainInput extends SubmissionLinesInput {
  @Field(() => String, { description: 'Số văn bản gửi bổ sung.' })
  readonly number!: string;

  @Field(() => PlainDateScalar)
  readonly sentOn!: PlainDate;
}

@InputType('CorrectSubmissionAnswerInput', { description: 'Bỏ một trả lời ghi nhầm; đề nghị trở lại chờ kết quả.' })
export class CorrectSubmissionAnswerInput extends SubmissionAct {
  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => String)
  readonly reason!: string;
}
