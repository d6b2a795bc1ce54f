import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { initiativesOfStaff, InitiativeType } from '../initiatives/index.ts';
import { NominationGridRowType } from './grid.type.ts';

@Resolver(() => NominationGridRowType)
export class NominationGridRowFields {
  @FieldResolver(() => [InitiativeType], { description: 'Sáng kiến của người này trong năm mà người xem được thấy.' })
  async initiatives(
    @Root() { staff, year }: NominationGridRowType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeType[]> {
    const all = await initiativesOfStaff(context).load(staff.id);
    return all.filter((initiative) => initiative.year === year);
  }
}
