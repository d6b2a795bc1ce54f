import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { StaffMemberType } from '../organisation/index.ts';
import { initiativesOfStaff } from './initiative.loaders.ts';
import { InitiativeType } from './initiative.type.ts';

/** What initiatives add to a person; lives here so that the organisation knows nothing of initiatives. */
@Resolver(() => StaffMemberType)
export class StaffInitiativesFields {
  @FieldResolver(() => [InitiativeType], { description: 'Sáng kiến của người này mà người xem được thấy, mới trước.' })
  initiatives(@Root() { id }: StaffMemberType, @Ctx() context: ActingContext): Promise<readonly InitiativeType[]> {
    return initiativesOfStaff(context).load(id);
  }
}
