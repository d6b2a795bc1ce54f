import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { benefitEventsFor, type BenefitEvent } from '@thidua/domain/benefits';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn, DepartmentType, desksOf, staffMemberOn, StaffMemberType } from '../organisation/index.ts';
import { BenefitCheckType, BenefitEventEnum } from './benefit.type.ts';

@Resolver(() => BenefitCheckType)
export class BenefitCheckFields {
  @FieldResolver(() => StaffMemberType, { description: 'Người viết đơn.' })
  async owner(@Root() { ownerId }: BenefitCheckType, @Ctx() context: ActingContext): Promise<StaffMemberType> {
    return found(await staffMemberOn(context, ownerId, businessToday(context, context.actor)));
  }

  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị của người viết đơn lúc viết.' })
  async department(@Root() { departmentId }: BenefitCheckType, @Ctx() context: ActingContext): Promise<DepartmentType> {
    return found(await departmentOn(context, departmentId, businessToday(context, context.actor)));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Tác giả đã báo.' })
  reportedBy(@Root() { reportedById }: BenefitCheckType, @Ctx() context: ActingContext): Promise<string> | null {
    return reportedById === null ? null : accountNameOf(context).load(reportedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người xác nhận hoặc trả lại.' })
  answeredBy(@Root() { answeredById }: BenefitCheckType, @Ctx() context: ActingContext): Promise<string> | null {
    return answeredById === null ? null : accountNameOf(context).load(answeredById);
  }

  @FieldResolver(() => [BenefitEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(@Root() check: BenefitCheckType, @Ctx() context: ActingContext): Promise<readonly BenefitEvent[]> {
    const { headIds, secretaryIds } = await desksOf(context);
    const { authorIds, departmentId } = check;
    return benefitEventsFor(context.actor, check.state, {
      authorIds,
      departmentId,
      headIds: headIds.get(departmentId) ?? [],
      secretaryIds: [...secretaryIds],
    });
  }
}
