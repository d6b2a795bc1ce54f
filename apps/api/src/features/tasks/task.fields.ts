import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { taskItemActs, type TaskItemAct } from '@thidua/domain/plans';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { movementById, MovementTaskType, MovementType, TaskItemType } from '../movements/index.ts';
import { departmentOn, DepartmentType, staffMemberOn, StaffMemberType } from '../organisation/index.ts';
import { TaskItemActEnum, TaskItemEntryType } from './task-item-entry.type.ts';
import { inChargeOf } from './task-item.row.ts';
import { entriesOf, termsOfItem } from './task.loaders.ts';

@Resolver(() => MovementTaskType)
export class TaskFields {
  @FieldResolver(() => MovementType, { description: 'Kế hoạch có nhiệm vụ này.' })
  movement(@Root() { movementId }: MovementTaskType, @Ctx() context: ActingContext): Promise<MovementType> {
    return movementById(context, movementId);
  }
}

/** What a content of a task has beside its words in the plan. */
@Resolver(() => TaskItemType)
export class TaskItemFields {
  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị được giao.' })
  async ownerDepartment(
    @Root() { ownerDepartmentId }: TaskItemType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType | undefined> {
    const today = businessToday(context, context.actor);
    return ownerDepartmentId === null ? undefined : departmentOn(context, ownerDepartmentId, today);
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người được giao.' })
  async ownerStaff(
    @Root() { ownerStaffId }: TaskItemType,
    @Ctx() context: ActingContext,
  ): Promise<StaffMemberType | undefined> {
    const today = businessToday(context, context.actor);
    return ownerStaffId === null ? undefined : staffMemberOn(context, ownerStaffId, today);
  }

  @FieldResolver(() => [TaskItemEntryType], { description: 'Quá trình thực hiện, mới nhất trước.' })
  entries(@Root() { id }: TaskItemType, @Ctx() context: ActingContext): Promise<readonly TaskItemEntryType[]> {
    return entriesOf(context).load(id);
  }

  @FieldResolver(() => [TaskItemActEnum], { description: 'Việc người xem làm được lúc này.' })
  async viewerCan(@Root() item: TaskItemType, @Ctx() context: ActingContext): Promise<readonly TaskItemAct[]> {
    const terms = await termsOfItem(context).load(item.id);
    return terms === undefined ? [] : taskItemActs(context.actor, inChargeOf(item), terms);
  }
}

@Resolver(() => TaskItemEntryType)
export class TaskItemEntryFields {
  @FieldResolver(() => String, { description: 'Người ghi.' })
  recordedBy(@Root() { recordedById }: TaskItemEntryType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(recordedById);
  }
}
