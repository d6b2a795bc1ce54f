import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { spreadingEventsFor, type SpreadingEvent } from '@thidua/domain/initiative-library';
import { plainDateOf } from '@thidua/domain/kernel';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import {
  departmentOn,
  DepartmentType,
  desksOf,
  staffMemberOn,
  StaffMemberType,
  yearShown,
} from '../organisation/index.ts';
import { InitiativeUseType } from './initiative-use.type.ts';
import { InitiativeSpreadingType, SpreadingEventEnum } from './spreading.type.ts';

@Resolver(() => InitiativeSpreadingType)
export class InitiativeSpreadingFields {
  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị được đề nghị.' })
  async department(
    @Root() { departmentId }: InitiativeSpreadingType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, departmentId, businessToday(context, context.actor)));
  }

  @FieldResolver(() => Boolean, { description: 'Đã quá hạn mà chưa trả lời.' })
  isLate(@Root() { status, answerBy }: InitiativeSpreadingType, @Ctx() context: ActingContext): boolean {
    return status === 'WAITING' && plainDateOf(answerBy) < businessToday(context, context.actor);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người trả lời.' })
  answeredBy(@Root() { answeredById }: InitiativeSpreadingType, @Ctx() context: ActingContext): Promise<string> | null {
    return answeredById === null ? null : accountNameOf(context).load(answeredById);
  }

  @FieldResolver(() => [SpreadingEventEnum], { description: 'Trả lời mà người xem làm được bây giờ.' })
  async viewerCan(
    @Root() { status, departmentId }: InitiativeSpreadingType,
    @Ctx() context: ActingContext,
  ): Promise<readonly SpreadingEvent[]> {
    const { headIds } = await desksOf(context);
    return spreadingEventsFor(context.actor, { status, departmentId, headIds: headIds.get(departmentId) ?? [] });
  }
}

@Resolver(() => InitiativeUseType)
export class InitiativeUseFields {
  @FieldResolver(() => StaffMemberType, { description: 'Người được đề nghị.' })
  async staff(@Root() { staffId, year }: InitiativeUseType, @Ctx() context: ActingContext): Promise<StaffMemberType> {
    return found(await staffMemberOn(context, staffId, yearShown(context, year)));
  }
}
