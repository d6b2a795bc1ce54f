import type { CouncilPlaces, QuotaRule } from '@thidua/domain/nominations';
import { Field, Int, ObjectType } from 'type-graphql';
import { QuotaRuleEnum } from '../nominations/index.ts';

@ObjectType('CouncilPlaces', { description: 'Số chỗ của một hạn mức khi Hội đồng biểu quyết.' })
export class CouncilPlacesType {
  @Field(() => QuotaRuleEnum)
  readonly rule!: QuotaRule;

  @Field(() => Int, { description: 'Số người hoặc tập thể tối đa.' })
  readonly allowed!: number;

  @Field(() => Int, { description: 'Hội đồng đã thông qua.' })
  readonly passed!: number;

  @Field(() => Int, { description: 'Số mục chưa biểu quyết xong.' })
  readonly waiting!: number;

  @Field(() => String, { nullable: true, description: 'Căn cứ của hạn mức.' })
  readonly ground!: string | null;

  @Field(() => Boolean, { description: 'Đã thông qua đủ số: các mục còn lại không biểu quyết nữa.' })
  readonly isReached!: boolean;

  @Field(() => Boolean, { description: 'Số mục chờ nhiều hơn số chỗ còn lại.' })
  readonly isTight!: boolean;
}

export function placesShown({ takerIds, ground, ...places }: CouncilPlaces): CouncilPlacesType {
  return { ...places, waiting: takerIds.length, ground: ground ?? null };
}
