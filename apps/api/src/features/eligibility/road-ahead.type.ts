import { Field, Int, ObjectType } from 'type-graphql';
import type { Milestone, Regime, RoadStep } from '@thidua/domain/eligibility';
import type { AwardCode, InitiativeScope, RatingLevel } from '@thidua/domain/vocabulary';
import { AwardCodeEnum, InitiativeScopeEnum, RatingLevelEnum } from '../../platform/vocabulary-enums.ts';
import { RegimeEnum } from './assessment.type.ts';

@ObjectType('RoadMilestone', {
  description:
    'Một việc cần đạt trong một năm: một mức xếp loại, một danh hiệu hoặc sáng kiến; chỉ một trong ba có giá trị.',
})
export class RoadMilestoneType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => RatingLevelEnum, { nullable: true })
  readonly rating!: RatingLevel | null;

  @Field(() => AwardCodeEnum, { nullable: true })
  readonly award!: AwardCode | null;

  @Field(() => InitiativeScopeEnum, { nullable: true, description: 'Phạm vi hẹp nhất đủ dùng của sáng kiến.' })
  readonly scope!: InitiativeScope | null;

  @Field(() => Int, { nullable: true, description: 'Số sáng kiến.' })
  readonly count!: number | null;
}

@ObjectType('RoadStep', {
  description: 'Một danh hiệu, hình thức khen thưởng: sớm nhất năm nào, còn cần đạt những gì.',
})
export class RoadStepType {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => Int, { nullable: true, description: 'Năm sớm nhất; rỗng (null) khi muộn hơn ba năm tới.' })
  readonly year!: number | null;

  @Field(() => RegimeEnum, { description: 'Luật có hiệu lực cuối năm ấy.' })
  readonly regime!: Regime;

  @Field(() => [RoadMilestoneType], { description: 'Theo năm; rỗng khi hồ sơ hiện có đã đủ.' })
  readonly needs!: readonly RoadMilestoneType[];

  @Field(() => String, {
    nullable: true,
    description: 'Điều còn cản khi chưa thể đạt trong ba năm tới, viết thành câu.',
  })
  readonly obstacle!: string | null;
}

export function roadStepType({ award, year, regime, needs, obstacle }: RoadStep): RoadStepType {
  return { award, year: year ?? null, regime, needs: needs.map(milestoneType), obstacle: obstacle ?? null };
}

function milestoneType(milestone: Milestone): RoadMilestoneType {
  const none = { year: milestone.year, rating: null, award: null, scope: null, count: null };
  switch (milestone.kind) {
    case 'RATING':
      return { ...none, rating: milestone.level };
    case 'AWARD':
      return { ...none, award: milestone.award };
    case 'INITIATIVES':
      return { ...none, scope: milestone.scope, count: milestone.count };
  }
}
