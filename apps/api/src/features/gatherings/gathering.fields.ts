import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  gatheringEventsFor,
  mayMarkDivision,
  presentShare,
  sumOfTurnouts,
  type GatheringEvent,
  type Turnout,
} from '@thidua/domain/gatherings';
import { plainDateOf } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { MovementType } from '../movements/index.ts';
import { departmentOn, DepartmentType } from '../organisation/index.ts';
import {
  gatheringsOf,
  invitedDivisionsOf,
  movementOf,
  movementTitleOf,
  rollOf,
  tasksOf,
  turnoutsOf,
} from './gathering.loaders.ts';
import {
  DivisionTurnoutType,
  GatheringAttendanceType,
  GatheringEventEnum,
  GatheringTaskType,
  GatheringTurnoutType,
  GatheringType,
} from './gathering.type.ts';

@Resolver(() => GatheringType)
export class GatheringFields {
  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị chủ trì.' })
  async host(
    @Root() { hostDepartmentId, firstDay }: GatheringType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, hostDepartmentId, plainDateOf(firstDay)));
  }

  @FieldResolver(() => String, { description: 'Tên phong trào.' })
  movementTitle(@Root() { movementId }: GatheringType, @Ctx() context: ActingContext): Promise<string> {
    return movementTitleOf(context).load(movementId);
  }

  @FieldResolver(() => GatheringTaskType, { nullable: true })
  async task(@Root() { taskId }: GatheringType, @Ctx() context: ActingContext): Promise<GatheringTaskType | undefined> {
    return taskId === null ? undefined : tasksOf(context).load(taskId);
  }

  @FieldResolver(() => [UuidScalar], { description: 'Các phòng, đơn vị được mời cả đơn vị.' })
  async invitedDepartmentIds(@Root() { id }: GatheringType, @Ctx() context: ActingContext): Promise<string[]> {
    return (await invitedDivisionsOf(context).load(id)).map(({ departmentId }) => departmentId);
  }

  @FieldResolver(() => GatheringTurnoutType, { description: 'Số người dự của cả sự kiện.' })
  async turnout(@Root() { id }: GatheringType, @Ctx() context: ActingContext): Promise<GatheringTurnoutType> {
    const divisions = await turnoutsOf(context).load(id);
    return shown(sumOfTurnouts(divisions.map(({ turnout }) => turnout)));
  }

  @FieldResolver(() => [DivisionTurnoutType], { description: 'Số người dự theo phòng, đơn vị.' })
  async divisionTurnouts(
    @Root() { id, firstDay }: GatheringType,
    @Ctx() context: ActingContext,
  ): Promise<DivisionTurnoutType[]> {
    const divisions = await turnoutsOf(context).load(id);
    return Promise.all(
      divisions.map(async ({ departmentId, turnout }) => ({
        department: found(await departmentOn(context, departmentId, plainDateOf(firstDay))),
        turnout: shown(turnout),
      })),
    );
  }

  @FieldResolver(() => [GatheringAttendanceType], { description: 'Danh sách điểm danh mà người xem được thấy.' })
  async roll(
    @Root() { id, status, hostDepartmentId, movementId }: GatheringType,
    @Ctx() context: ActingContext,
  ): Promise<GatheringAttendanceType[]> {
    const movement = found(await movementOf(context).load(movementId));
    const isOpen = status === 'PLANNED' && movement.status !== 'CLOSED';
    return (await rollOf(context).load(id)).map((row) => ({
      ...row,
      viewerMayMark: isOpen && mayMarkDivision(context.actor, { hostDepartmentId }, row.departmentId),
    }));
  }

  @FieldResolver(() => [GatheringEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(
    @Root() { id, status, hostDepartmentId, movementId }: GatheringType,
    @Ctx() context: ActingContext,
  ): Promise<readonly GatheringEvent[]> {
    const movement = found(await movementOf(context).load(movementId));
    const divisions = await turnoutsOf(context).load(id);
    const rollDepartmentIds = divisions.map(({ departmentId }) => departmentId);
    return gatheringEventsFor(context.actor, {
      status,
      hostDepartmentId,
      rollDepartmentIds,
      movementStatus: movement.status,
    });
  }
}

/** What gatherings add to a plan: marks on its strip, and the list on its page. */
@Resolver(() => MovementType)
export class MovementGatheringFields {
  @FieldResolver(() => [GatheringType], { description: 'Hội nghị, sự kiện của phong trào, theo ngày.' })
  gatherings(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly GatheringType[]> {
    return gatheringsOf(context).load(id);
  }
}

function shown(turnout: Turnout): GatheringTurnoutType {
  return { ...turnout, presentShare: presentShare(turnout) ?? null };
}
