import type { CouncilPlaces, QuotaRule } from '@thidua/domain/nominations';
import { Field, Int, ObjectType } from 'type-graphql';
import type { SecondVoteHindrance } from '@thidua/domain/council';
import { QuotaRuleEnum } from '../nominations/index.ts';
import { AgendaItemType } from './agenda-item.type.ts';
import { SecondVoteHindranceEnum } from './council.enums.ts';

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

@ObjectType('CrowdedPlaces', { description: 'Một hạn mức mà Hội đồng thông qua nhiều hơn số chỗ.' })
export class CrowdedPlacesType {
  @Field(() => QuotaRuleEnum)
  readonly rule!: QuotaRule;

  @Field(() => Int, { description: 'Số người hoặc tập thể tối đa.' })
  readonly allowed!: number;

  @Field(() => String, { nullable: true, description: 'Căn cứ của hạn mức.' })
  readonly ground!: string | null;

  @Field(() => [AgendaItemType], { description: 'Có chỗ, theo số phiếu đồng ý.' })
  readonly placed!: readonly AgendaItemType[];

  @Field(() => [AgendaItemType], { description: 'Bằng phiếu ở chỗ cuối cùng.' })
  readonly tied!: readonly AgendaItemType[];

  @Field(() => Int, { description: 'Số chỗ còn cho những mục bằng phiếu.' })
  readonly left!: number;

  @Field(() => [AgendaItemType], { description: 'Đạt nhưng hết chỗ.' })
  readonly beyond!: readonly AgendaItemType[];

  @Field(() => SecondVoteHindranceEnum, {
    nullable: true,
    description:
      'Vì sao chưa bỏ phiếu lại giữa những mục bằng phiếu được; rỗng khi được hoặc không có mục nào bằng phiếu.',
  })
  readonly tieHindrance!: SecondVoteHindrance | null;
}
