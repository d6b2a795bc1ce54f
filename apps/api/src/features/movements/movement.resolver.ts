import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { listMovements, movementById, movementOfYear, targetById } from './movement.queries.ts';
import { MovementType } from './movement.type.ts';
import { TargetType } from './target.type.ts';

@Resolver(() => MovementType)
export class MovementResolver {
  @Query(() => [MovementType], { description: 'Các phong trào thi đua của cơ quan, năm mới nhất trước.' })
  @Allow('movement:read')
  movements(@Ctx() context: ActingContext): Promise<MovementType[]> {
    return listMovements(context);
  }

  @Query(() => MovementType, { nullable: true, description: 'Phong trào thi đua của một năm, theo kế hoạch năm.' })
  @Allow('movement:read')
  movement(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<MovementType | null> {
    return movementOfYear(context, year);
  }

  @Query(() => MovementType, { description: 'Một phong trào, theo khóa.' })
  @Allow('movement:read')
  movementById(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<MovementType> {
    return movementById(context, id);
  }

  @Query(() => TargetType, { description: 'Một chỉ tiêu.' })
  @Allow('movement:read')
  target(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<TargetType> {
    return targetById(context, id);
  }
}
