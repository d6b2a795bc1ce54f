import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlanRecipientType } from '../movements/index.ts';
import { bodiesOfRecipient } from './recipient-bodies.queries.ts';
import { PlanRecipientBodyType } from './recipient-bodies.type.ts';

@Resolver(() => PlanRecipientType)
export class RecipientBodiesFields {
  @FieldResolver(() => [PlanRecipientBodyType], {
    description: 'Các phòng, đơn vị, tổ chức mà nơi nhận này chỉ tới; rỗng với nơi nhận ngoài cơ quan.',
  })
  bodies(@Root() { id }: PlanRecipientType, @Ctx() context: ActingContext): Promise<readonly PlanRecipientBodyType[]> {
    return bodiesOfRecipient(context).load(id);
  }
}
