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
  contributionsOf,
  invitedDivisionsOf,
  movementOf,
  movementTitleOf,
  rollOf,
  tasksOf,
  turnoutsOf,
} from './gathering.loaders.ts';
import { accessOf } from '../records/index.ts';
import {
  DivisionTurnoutType,
  GatheringAttendanceType,
  GatheringContributionsType,
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
    const roll = await rollOf(context).load(id);
    return Promise.all(
      roll.map(async (row) => {
        const contributionAccess = row.contribution === null ? 'NONE' : await accessToGift(context, row.staffId);
        return {
          ...row,
          contributionAccess,
          contribution: contributionAccess === 'PLAIN' ? row.contribution : null,
          viewerMayMark: isOpen && mayMarkDivision(context.actor, { hostDepartmentId }, row.departmentId),
        };
      }),
    );
  }

  @FieldResolver(() => GatheringContributionsType, {
    nullable: true,
    description: 'Số tiền ủng hộ của một đợt quyên góp; rỗng với sự kiện khác.',
  })
  async contributions(
    @Root() { id, kind }: GatheringType,
    @Ctx() context: ActingContext,
  ): Promise<GatheringContributionsType | null> {
    if (kind !== 'CHARITY') return null;
    const { givers, total } = await contributionsOf(context).load(id);
    return { givers, total: total ?? null };
  }

  @FieldResolver(() => [GatheringEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(
    @Root() { id, kind, status, hostDepartmentId, movementId }: GatheringType,
    @Ctx() context: ActingContext,
  ): Promise<readonly GatheringEvent[]> {
    const movement = found(await movementOf(context).load(movementId));
    const divisions = await turnoutsOf(context).load(id);
    const rollDepartmentIds = divisions.map(({ departmentId }) => departmentId);
    return gatheringEventsFor(context.actor, {
      kind,
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

function accessToGift(context: ActingContext, staffId: string) {
  return accessOf(context, staffId, 'gathering.contribution');
}

function shown(turnout: Turnout): GatheringTurnoutType {
  return { ...turnout, presentShare: presentShare(turnout) ?? null };
}
