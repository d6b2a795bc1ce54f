import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MovementEvent } from '@thidua/domain/movements';
import { movementActs, type PlanLack } from '@thidua/domain/plans';
import type { ActingContext } from '../../platform/request-context.ts';
import { MovementType } from '../movements/index.ts';
import { MovementEventEnum } from './plan.enums.ts';
import { lacksOf } from './plan-lacks.ts';
import { revisionsOf, stepsOf } from './plan.loaders.ts';
import { MovementStepType, PlanLackType, PlanRevisionType } from './plan.type.ts';

@Resolver(() => MovementType)
export class PlanFields {
  @FieldResolver(() => [MovementEventEnum], { description: 'Việc người xem làm được với phong trào lúc này.' })
  viewerCan(@Root() { status }: MovementType, @Ctx() { actor }: ActingContext): readonly MovementEvent[] {
    return movementActs(actor, status);
  }

  @FieldResolver(() => [PlanLackType], { description: 'Điều còn thiếu thì chưa phát động được; rỗng khi đã đủ.' })
  lacks(@Root() { id }: MovementType, @Ctx() { db }: ActingContext): Promise<readonly PlanLack[]> {
    return lacksOf(db, id);
  }

  @FieldResolver(() => [PlanRevisionType], { description: 'Các lần sửa sau khi phát động, mới nhất trước.' })
  revisions(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanRevisionType[]> {
    return revisionsOf(context).load(id);
  }

  @FieldResolver(() => [MovementStepType], { description: 'Các bước của phong trào, mới nhất trước.' })
  steps(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly MovementStepType[]> {
    return stepsOf(context).load(id);
  }
}
