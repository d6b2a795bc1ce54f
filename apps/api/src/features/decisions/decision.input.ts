import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

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
}

@InputType('SaveDecisionInput')
export class SaveDecisionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly title!: string;
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
