import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { reuseEventsFor, type ReuseEvent } from '@thidua/domain/initiative-library';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn, DepartmentType, desksOf, staffMemberOn, StaffMemberType } from '../organisation/index.ts';
import { entryAuthorsOf } from './library.loaders.ts';
import { InitiativeReuseType, ReuseEventEnum } from './reuse.type.ts';

@Resolver(() => InitiativeReuseType)
export class InitiativeReuseFields {
  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị áp dụng.' })
  async department(
    @Root() { departmentId }: InitiativeReuseType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, departmentId, businessToday(context, context.actor)));
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người áp dụng; rỗng khi cả phòng áp dụng.' })
  staff(
    @Root() { staffId }: InitiativeReuseType,
    @Ctx() context: ActingContext,
  ): Promise<StaffMemberType | undefined> | undefined {
    return staffId === null ? undefined : staffMemberOn(context, staffId, businessToday(context, context.actor));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người xác nhận hoặc không xác nhận.' })
  answeredBy(@Root() { answeredById }: InitiativeReuseType, @Ctx() context: ActingContext): Promise<string> | null {
    return answeredById === null ? null : accountNameOf(context).load(answeredById);
  }

  @FieldResolver(() => [ReuseEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(@Root() reuse: InitiativeReuseType, @Ctx() context: ActingContext): Promise<readonly ReuseEvent[]> {
    const authors = await entryAuthorsOf(context).load(reuse.entryId);
    const { headIds } = await desksOf(context);
    const { status, departmentId, toldById } = reuse;
    return reuseEventsFor(context.actor, {
      status,
      departmentId,
      toldById,
      authorIds: authors.map(({ staffId }) => staffId),
      headIds: headIds.get(departmentId) ?? [],
    });
  }
}
