import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { programmeItemEventsFor, mayEditProgramme, type ProgrammeItemEvent } from '@thidua/domain/programmes';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { MovementTaskType } from '../movements/index.ts';
import { departmentOn, DepartmentType, yearShown } from '../organisation/index.ts';
import { itemsOf, itemsOfTask, stepsOf, tallyKey, tallyOf, targetLink, taskLink } from './programme.loaders.ts';
import {
  ProgrammeItemEventEnum,
  ProgrammeItemType,
  ProgrammeLinkType,
  ProgrammeStepType,
  ProgrammeTallyType,
  WorkProgrammeType,
} from './programme.type.ts';

@Resolver(() => WorkProgrammeType)
export class WorkProgrammeFields {
  @FieldResolver(() => [ProgrammeItemType], { description: 'Các nội dung, theo năm.' })
  items(@Root() { id }: WorkProgrammeType, @Ctx() context: ActingContext): Promise<readonly ProgrammeItemType[]> {
    return itemsOf(context).load(id);
  }

  @FieldResolver(() => ProgrammeTallyType, { description: 'Số nội dung của một năm.' })
  tally(
    @Root() { id }: WorkProgrammeType,
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
  ): Promise<ProgrammeTallyType> {
    return tallyOf(context).load(tallyKey(id, year));
  }

  @FieldResolver(() => Boolean, { description: 'Người xem ghi, sửa được nội dung.' })
  viewerMayEdit(@Ctx() { actor }: ActingContext): boolean {
    return mayEditProgramme(actor);
  }
}

@Resolver(() => ProgrammeItemType)
export class ProgrammeItemFields {
  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị thực hiện.' })
  async ownerDepartment(
    @Root() { ownerDepartmentId, year }: ProgrammeItemType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType | undefined> {
    return ownerDepartmentId === null ? undefined : departmentOn(context, ownerDepartmentId, yearShown(context, year));
  }

  @FieldResolver(() => ProgrammeLinkType, { nullable: true })
  async task(
    @Root() { taskId }: ProgrammeItemType,
    @Ctx() context: ActingContext,
  ): Promise<ProgrammeLinkType | undefined> {
    return taskId === null ? undefined : taskLink(context).load(taskId);
  }

  @FieldResolver(() => ProgrammeLinkType, { nullable: true })
  async target(
    @Root() { targetId }: ProgrammeItemType,
    @Ctx() context: ActingContext,
  ): Promise<ProgrammeLinkType | undefined> {
    return targetId === null ? undefined : targetLink(context).load(targetId);
  }

  @FieldResolver(() => [ProgrammeStepType], { description: 'Các bước, mới nhất trước.' })
  steps(@Root() { id }: ProgrammeItemType, @Ctx() context: ActingContext): Promise<readonly ProgrammeStepType[]> {
    return stepsOf(context).load(id);
  }

  @FieldResolver(() => [ProgrammeItemEventEnum], { description: 'Việc người xem làm được lúc này.' })
  viewerCan(
    @Root() { status, ownerDepartmentId }: ProgrammeItemType,
    @Ctx() { actor }: ActingContext,
  ): readonly ProgrammeItemEvent[] {
    return programmeItemEventsFor(actor, status, ownerDepartmentId ?? undefined);
  }
}

@Resolver(() => ProgrammeStepType)
export class ProgrammeStepFields {
  @FieldResolver(() => String, { description: 'Người ghi.' })
  recordedBy(@Root() { recordedById }: ProgrammeStepType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(recordedById);
  }
}

/** What programmes add to a task of a plan; lives here so that plans know nothing of programmes. */
@Resolver(() => MovementTaskType)
export class TaskProgrammeFields {
  @FieldResolver(() => [ProgrammeItemType], { description: 'Nội dung chương trình gắn với nhiệm vụ.' })
  programmeItems(
    @Root() { id }: MovementTaskType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ProgrammeItemType[]> {
    return itemsOfTask(context).load(id);
  }
}
