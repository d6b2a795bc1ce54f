import { ArgsType, Field, Float, InputType, Int } from 'type-graphql';
import type { BenefitState } from '@thidua/domain/benefits';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { BenefitStateEnum } from './benefit.type.ts';

@InputType('BenefitFilter', { description: 'Lọc các mốc theo dõi lợi ích.' })
export class BenefitFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong mã, tên sáng kiến và tên tác giả; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => BenefitStateEnum, { nullable: true })
  readonly state?: BenefitState | null;
}

@ArgsType()
export class BenefitArgs extends PageArgs {
  @Field(() => Int, { description: 'Năm của ngày đến hạn.' })
  readonly year!: number;

  @Field(() => BenefitFilter, { nullable: true })
  readonly filter?: BenefitFilter | null;
}

@InputType('ReportBenefitInput', { description: 'Báo lợi ích thực tế ở một mốc đã đến hạn, hoặc báo lại.' })
export class ReportBenefitInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Float, { nullable: true, description: 'Đồng, số nguyên; bỏ trống khi không tính được thành tiền.' })
  readonly amount?: number | null;

  @Field(() => String)
  readonly words!: string;

  @Field(() => String, { description: 'Văn bản, biên bản làm minh chứng; có thể rỗng.' })
  readonly evidence!: string;
}

@InputType('AnswerBenefitInput', { description: 'Xác nhận lợi ích đã báo, hoặc trả lại kèm lý do.' })
export class AnswerBenefitInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Boolean)
  readonly isConfirmed!: boolean;

  @Field(() => String, { nullable: true, description: 'Cần khi trả lại.' })
  readonly reason?: string | null;
}
