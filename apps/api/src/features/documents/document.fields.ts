import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayDoWithMovement } from '@thidua/domain/plans';
import type { ActingContext } from '../../platform/request-context.ts';
import { plansOf } from './document.loaders.ts';
import { HangingPlanType, HigherDocumentType } from './document.type.ts';

@Resolver(() => HigherDocumentType)
export class DocumentFields {
  @FieldResolver(() => [HangingPlanType], { description: 'Các kế hoạch dẫn tới văn bản này.' })
  plans(@Root() { id }: HigherDocumentType, @Ctx() context: ActingContext): Promise<readonly HangingPlanType[]> {
    return plansOf(context).load(id);
  }

  @FieldResolver(() => Boolean)
  viewerCanEdit(@Ctx() { actor }: ActingContext): boolean {
    return mayDoWithMovement(actor, 'EDIT');
  }
}
