import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { mayDoWithMovement } from '@thidua/domain/plans';
import { checkedYear } from '../../platform/checked-year.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { MovementType, ThematicMovementType } from '../movements/index.ts';
import { AwardRecordType } from '../organisation/index.ts';
import { awardChoicesOfThematic, awardsOfThematic, thematicNameOfAward } from './thematic-award.loaders.ts';
import { ThematicAwardType } from './thematic-award.type.ts';
import { plansWith, pledgesKey, pledgesOf, resultsOf, runningBeside } from './thematic.loaders.ts';
import { ThematicPlanType, ThematicPledgesType, ThematicResultType } from './thematic.type.ts';

@Resolver(() => MovementType)
export class RunningThematicFields {
  @FieldResolver(() => [ThematicMovementType], {
    description: 'Phong trào chuyên đề còn trong giai đoạn mà kế hoạch năm không nêu tên.',
  })
  runningThematicMovements(
    @Root() { id }: MovementType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ThematicMovementType[]> {
    return runningBeside(context).load(id);
  }
}

@Resolver(() => ThematicMovementType)
export class ThematicFields {
  @FieldResolver(() => [ThematicPlanType], { description: 'Các kế hoạch có phong trào này, theo năm.' })
  plans(@Root() { id }: ThematicMovementType, @Ctx() context: ActingContext): Promise<readonly ThematicPlanType[]> {
    return plansWith(context).load(id);
  }

  @FieldResolver(() => [ThematicResultType], { description: 'Kết quả từng năm.' })
  results(@Root() { id }: ThematicMovementType, @Ctx() context: ActingContext): Promise<readonly ThematicResultType[]> {
    return resultsOf(context).load(id);
  }

  @FieldResolver(() => ThematicPledgesType, { description: 'Số đã ký cam kết trong một năm.' })
  pledges(
    @Root() { id }: ThematicMovementType,
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
  ): Promise<ThematicPledgesType> {
    return pledgesOf(context).load(pledgesKey({ id, year: checkedYear(year) }));
  }

  @FieldResolver(() => [ThematicAwardType], { description: 'Khen thưởng theo phong trào này, mới trước.' })
  awards(@Root() { id }: ThematicMovementType, @Ctx() context: ActingContext): Promise<readonly ThematicAwardType[]> {
    return awardsOfThematic(context).load(id);
  }

  @FieldResolver(() => [ThematicAwardType], {
    description: 'Khen thưởng trong sổ có thể ghi là theo phong trào này; rỗng với người không được ghi.',
  })
  awardChoices(
    @Root() { id }: ThematicMovementType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ThematicAwardType[]> {
    return awardChoicesOfThematic(context).load(id);
  }

  @FieldResolver(() => Boolean)
  viewerCanEdit(@Ctx() { actor }: ActingContext): boolean {
    return mayDoWithMovement(actor, 'EDIT');
  }
}

/** What thematic movements add to an award; lives here so that the organisation knows nothing of them. */
@Resolver(() => AwardRecordType)
export class AwardThematicFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Phong trào chuyên đề mà khen thưởng được tặng theo; rỗng khi khen theo công trạng.',
  })
  async thematicMovementName(
    @Root() { id }: AwardRecordType,
    @Ctx() context: ActingContext,
  ): Promise<string | undefined> {
    return thematicNameOfAward(context).load(id);
  }
}
