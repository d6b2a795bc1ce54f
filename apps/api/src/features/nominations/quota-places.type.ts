import { Field, Int, ObjectType } from 'type-graphql';
import { QUOTA_RULES, type QuotaRule } from '@thidua/domain/nominations';
import { enumOf } from '../../platform/enum-of.ts';
import { UserError } from '../../platform/user-error.ts';
import { NominationType } from './nomination.type.ts';

export const QuotaRuleEnum = enumOf(QUOTA_RULES, 'QuotaRule', 'Hạn mức số người, tập thể được đề nghị.');

@ObjectType('QuotaPlace', { description: 'Một hạn mức: tối đa, đã đăng ký, đề nghị, đã gửi, thông qua, còn lại.' })
export class QuotaPlaceType {
  @Field(() => QuotaRuleEnum)
  readonly rule!: QuotaRule;

  @Field(() => Int, { nullable: true, description: 'Số người hoặc tập thể tối đa; trống khi không giới hạn.' })
  readonly allowed!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Số người đề nghị Lao động tiên tiến, hoặc tập thể đề nghị Tập thể lao động tiên tiến, mà tỷ lệ tính trên đó.',
  })
  readonly base!: number | null;

  @Field(() => String, { nullable: true, description: 'Căn cứ của hạn mức.' })
  readonly ground!: string | null;

  @Field(() => Boolean, { description: 'Danh sách vượt hạn mức thì không gửi được; sai: hạn mức xét khi quyết định.' })
  readonly holdsAtSending!: boolean;

  @Field(() => Int, { description: 'Số đăng ký từ đầu năm.' })
  readonly registered!: number;

  @Field(() => Int, { description: 'Số đang được đề nghị, kể cả bản nháp.' })
  readonly nominated!: number;

  @Field(() => Int, { description: 'Trong đó đã gửi.' })
  readonly sent!: number;

  @Field(() => Int, { description: 'Trong đó Hội đồng đã thông qua.' })
  readonly passed!: number;

  @Field(() => Int, { nullable: true, description: 'Số chỗ còn lại theo số đang đề nghị; âm khi vượt.' })
  readonly left!: number | null;
}

@ObjectType('FullQuota', { description: 'Một hạn mức không còn đủ chỗ cho danh sách.' })
export class FullQuotaType {
  @Field(() => QuotaRuleEnum)
  readonly rule!: QuotaRule;

  @Field(() => Int, { description: 'Số người hoặc tập thể tối đa.' })
  readonly allowed!: number;

  @Field(() => Int, { description: 'Số chỗ các danh sách gửi trước đã giữ.' })
  readonly taken!: number;

  @Field(() => Int, { description: 'Số chỗ danh sách này xin.' })
  readonly asked!: number;

  @Field(() => String, { nullable: true, description: 'Căn cứ của hạn mức.' })
  readonly ground!: string | null;

  @Field(() => [NominationType], { description: 'Các đề nghị giữ chỗ gần nhất mà người xem được thấy, nhiều nhất 10.' })
  readonly takenBy!: readonly NominationType[];
}

@ObjectType('QuotaFullError', {
  implements: UserError,
  description: 'Hạn mức không còn đủ chỗ cho danh sách; chưa gửi đề nghị nào.',
})
export class QuotaFullError extends UserError {
  override readonly code: string = 'QUOTA_FULL';

  @Field(() => [FullQuotaType])
  readonly quotas: readonly FullQuotaType[];

  constructor(quotas: readonly FullQuotaType[]) {
    super();
    this.quotas = quotas;
  }
}
