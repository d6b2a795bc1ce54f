import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { plainDateOf } from '@thidua/domain/kernel';
import { findingEventsFor, readsMinutes, unitCheckEventsFor, type UnitCheckEvent } from '@thidua/domain/unit-checks';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { movementTitleOf } from '../gatherings/index.ts';
import { MovementTaskType } from '../movements/index.ts';
import { departmentOn, DepartmentType } from '../organisation/index.ts';
import { checkedTasksOf, findingsOf, taskClosingsOf, turnsOf, visitorsOf } from './unit-check.loaders.ts';
import {
  CheckFindingTurnType,
  CheckFindingType,
  TaskClosingType,
  UnitCheckEventEnum,
  UnitCheckFiguresType,
  UnitCheckTaskType,
  UnitCheckType,
  UnitCheckVisitorType,
} from './unit-check.type.ts';

/** Whether the actor may read the minutes as they stand. */
async function readsThem(context: ActingContext, check: UnitCheckType): Promise<boolean> {
  const visitors = await visitorsOf(context).load(check.id);
  const visitorIds = visitors.map(({ staffId }) => staffId);
  return readsMinutes(context.actor, check, visitorIds);
}

@Resolver(() => UnitCheckType)
export class UnitCheckFields {
  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị được kiểm tra.' })
  async department(
    @Root() { departmentId, plannedDay }: UnitCheckType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, departmentId, plainDateOf(plannedDay)));
  }

  @FieldResolver(() => String, { description: 'Tên phong trào.' })
  movementTitle(@Root() { movementId }: UnitCheckType, @Ctx() context: ActingContext): Promise<string> {
    return movementTitleOf(context).load(movementId);
  }

  @FieldResolver(() => UnitCheckTaskType, { nullable: true })
  async task(@Root() { taskId }: UnitCheckType, @Ctx() context: ActingContext): Promise<UnitCheckTaskType | undefined> {
    return taskId === null ? undefined : checkedTasksOf(context).load(taskId);
  }

  @FieldResolver(() => [UnitCheckVisitorType], { description: 'Những người đi kiểm tra.' })
  visitors(@Root() { id }: UnitCheckType, @Ctx() context: ActingContext): Promise<readonly UnitCheckVisitorType[]> {
    return visitorsOf(context).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Người xem được đọc biên bản; đơn vị đọc được khi biên bản đã gửi.' })
  viewerReadsMinutes(@Root() check: UnitCheckType, @Ctx() context: ActingContext): Promise<boolean> {
    return readsThem(context, check);
  }

  @FieldResolver(() => String, { description: 'Kết luận; rỗng khi chưa viết hoặc người xem chưa được đọc.' })
  async conclusion(@Root() check: UnitCheckType, @Ctx() context: ActingContext): Promise<string> {
    return (await readsThem(context, check)) ? check.conclusion : '';
  }

  @FieldResolver(() => [CheckFindingType], { description: 'Nhận xét của biên bản; rỗng khi người xem chưa được đọc.' })
  async findings(@Root() check: UnitCheckType, @Ctx() context: ActingContext): Promise<CheckFindingType[]> {
    if (!(await readsThem(context, check))) return [];
    const rows = await findingsOf(context).load(check.id);
    return rows.map((row) => ({ ...row, viewerCan: findingEventsFor(context.actor, check, row.status) }));
  }

  @FieldResolver(() => UnitCheckFiguresType, { nullable: true, description: 'Rỗng khi người xem chưa được đọc.' })
  async figures(
    @Root() check: UnitCheckType,
    @Ctx() context: ActingContext,
  ): Promise<UnitCheckFiguresType | undefined> {
    if (!(await readsThem(context, check))) return undefined;
    const today = businessToday(context, context.actor);
    const rows = await findingsOf(context).load(check.id);
    const toMend = rows.filter(({ status }) => status !== 'NOTED');
    return {
      findings: rows.length,
      toMend: toMend.length,
      settled: toMend.filter(({ status }) => status === 'SETTLED').length,
      overdue: toMend.filter(({ status, dueOn }) => status === 'OPEN' && dueOn !== null && plainDateOf(dueOn) < today)
        .length,
    };
  }

  @FieldResolver(() => [UnitCheckEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status, departmentId }: UnitCheckType, @Ctx() context: ActingContext): readonly UnitCheckEvent[] {
    return unitCheckEventsFor(context.actor, { status, departmentId });
  }
}

@Resolver(() => CheckFindingType)
export class CheckFindingFields {
  @FieldResolver(() => [CheckFindingTurnType], { description: 'Giải trình và ý kiến, cũ trước.' })
  async turns(@Root() { id }: CheckFindingType, @Ctx() context: ActingContext): Promise<CheckFindingTurnType[]> {
    const turns = await turnsOf(context).load(id);
    return Promise.all(
      turns.map(async ({ byId, ...turn }) => ({ ...turn, by: await accountNameOf(context).load(byId) })),
    );
  }
}

/** What checks add to a task of a plan; lives here so that movements know nothing of checks. */
@Resolver(() => MovementTaskType)
export class TaskClosingFields {
  @FieldResolver(() => TaskClosingType, { nullable: true, description: 'Nhiệm vụ đã khép lại bằng kiểm tra.' })
  async closing(@Root() { id }: MovementTaskType, @Ctx() context: ActingContext): Promise<TaskClosingType | undefined> {
    return taskClosingsOf(context).load(id);
  }
}
