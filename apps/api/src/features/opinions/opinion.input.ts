import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { OpinionAnswer, OpinionBody, OpinionHold, OpinionStatus } from '@thidua/domain/opinions';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { OpinionAnswerEnum, OpinionBodyEnum, OpinionHoldEnum, OpinionStatusEnum } from './opinion.type.ts';

@InputType('OpinionFilter', { description: 'Lọc danh sách công văn lấy ý kiến.' })
export class OpinionFilter {
  @Field(() => [OpinionStatusEnum], { nullable: true })
  readonly statuses?: readonly OpinionStatus[] | null;

  @Field(() => [OpinionBodyEnum], { nullable: true })
  readonly bodies?: readonly OpinionBody[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ công văn quá hạn mà chưa có trả lời.' })
  readonly overdueOnly?: boolean | null;
}

@ArgsType()
export class OpinionsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => OpinionFilter, { nullable: true })
  readonly filter?: OpinionFilter | null;
}

@InputType('AskOpinionInput', { description: 'Ghi một công văn lấy ý kiến đã gửi đi.' })
export class AskOpinionInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => OpinionBodyEnum)
  readonly body!: OpinionBody;

  @Field(() => String)
  readonly bodyName!: string;

  @Field(() => String)
  readonly letterNumber!: string;

  @Field(() => PlainDateScalar)
  readonly letterOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Bỏ trống: tính theo số ngày làm việc đã đặt.' })
  readonly dueOn?: PlainDate | null;

  @Field(() => OpinionHoldEnum)
  readonly holds!: OpinionHold;

  @Field(() => String, { description: 'Căn cứ; rỗng khi cơ quan tự lấy.' })
  readonly ground!: string;

  @Field(() => [UuidScalar])
  readonly nominationIds!: readonly string[];
}

@InputType('OpinionLineAnswerInput', { description: 'Ý kiến về một hồ sơ của công văn.' })
export class OpinionLineAnswer {
  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => OpinionAnswerEnum)
  readonly answer!: OpinionAnswer;

  @Field(() => String, { description: 'Nội dung ý kiến; bắt buộc khi không nhất trí.' })
  readonly remark!: string;
}

@InputType('AnswerOpinionInput', { description: 'Ghi văn bản trả lời, ý kiến về từng hồ sơ của công văn.' })
export class AnswerOpinionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly answerNumber!: string;

  @Field(() => PlainDateScalar)
  readonly answerOn!: PlainDate;

  @Field(() => [OpinionLineAnswer])
  readonly lines!: readonly OpinionLineAnswer[];
}

@InputType('OpinionReasonInput', { description: 'Kết thúc chờ hoặc hủy một công văn, có lý do.' })
export class OpinionReasonInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly reason!: string;
}
