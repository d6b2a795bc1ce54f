import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayDoWithMovement } from '@thidua/domain/plans';
import type { ActingContext } from '../../platform/request-context.ts';
import { MovementType, ThematicMovementType } from '../movements/index.ts';
import { plansWith, resultsOf, runningBeside } from './thematic.loaders.ts';
import { ThematicPlanType, ThematicResultType } from './thematic.type.ts';

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

  @FieldResolver(() => Boolean)
  viewerCanEdit(@Ctx() { actor }: ActingContext): boolean {
    return mayDoWithMovement(actor, 'EDIT');
  }
}
