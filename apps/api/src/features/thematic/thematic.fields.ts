import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { mayDoWithMovement } from '@thidua/domain/plans';
import { checkedYear } from '../../platform/checked-year.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { MovementType, ThematicMovementType } from '../movements/index.ts';
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

  @FieldResolver(() => Boolean)
  viewerCanEdit(@Ctx() { actor }: ActingContext): boolean {
    return mayDoWithMovement(actor, 'EDIT');
  }
}
