import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { MovementType } from '../movements/index.ts';
import { dispatchesOf, hasReadOf, readersOf } from './plan-delivery.loaders.ts';
import { PlanDispatchType, PlanReadersType } from './plan-delivery.type.ts';

@Resolver(() => MovementType)
export class PlanDeliveryFields {
  @FieldResolver(() => [PlanDispatchType], { description: 'Các lần gửi kế hoạch, mới nhất trước.' })
  dispatches(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanDispatchType[]> {
    return dispatchesOf(context).load(id);
  }

  @FieldResolver(() => [PlanReadersType], { description: 'Từng phòng, đơn vị hôm nay đã đọc đến đâu.' })
  readers(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanReadersType[]> {
    return readersOf(context).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Người xem đã xác nhận đọc.' })
  viewerHasRead(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<boolean> {
    return hasReadOf(context).load(id);
  }
}
