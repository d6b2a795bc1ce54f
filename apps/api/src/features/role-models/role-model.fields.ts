import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { plainDateOf } from '@thidua/domain/kernel';
import { roleModelEventsFor, type RoleModelEvent } from '@thidua/domain/role-models';
import { found } from '../../platform/fault.ts';
import { inOrderOf, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { movementTitleOf } from '../gatherings/index.ts';
import {
  AwardRecordType,
  awardsOfDepartment,
  awardsOfStaff,
  departmentOn,
  DepartmentType,
  NAMED_STAFF,
  staffNameOn,
} from '../organisation/index.ts';
import { RoleModelEventEnum, RoleModelType } from './role-model.type.ts';

const namedStaffOf = loader(async ({ db, actor }, ids: readonly string[]) => {
  const rows = await db.staff.findMany({
    where: { id: { in: [...ids] }, organisationId: actor?.organisationId ?? '' },
    select: { id: true, ...NAMED_STAFF },
  });
  return inOrderOf(ids, rows, ({ id }) => id);
});

@Resolver(() => RoleModelType)
export class RoleModelFields {
  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị của điển hình vào ngày lập thành tích.' })
  department(@Root() role: RoleModelType, @Ctx() context: ActingContext): Promise<DepartmentType> {
    return unitOf(role, context);
  }

  @FieldResolver(() => String, { description: 'Tên người hoặc tập thể, vào ngày lập thành tích.' })
  async subjectName(@Root() role: RoleModelType, @Ctx() context: ActingContext): Promise<string> {
    if (role.staffId === null) return (await unitOf(role, context)).name;
    return staffNameOn(found(await namedStaffOf(context).load(role.staffId)), plainDateOf(role.achievedOn));
  }

  @FieldResolver(() => String, { description: 'Tên phong trào.' })
  movementTitle(@Root() { movementId }: RoleModelType, @Ctx() context: ActingContext): Promise<string> {
    return movementTitleOf(context).load(movementId);
  }

  @FieldResolver(() => AwardRecordType, { nullable: true, description: 'Khen thưởng đã dành cho thành tích này.' })
  async award(@Root() role: RoleModelType, @Ctx() context: ActingContext): Promise<AwardRecordType | undefined> {
    if (role.awardRecordId === null) return undefined;
    return (await awardsOf(role, context)).find(({ id }) => id === role.awardRecordId);
  }

  @FieldResolver(() => [AwardRecordType], { description: 'Khen thưởng mà người xem nối được với điển hình.' })
  async linkableAwards(
    @Root() role: RoleModelType,
    @Ctx() context: ActingContext,
  ): Promise<readonly AwardRecordType[]> {
    if (!roleModelEventsFor(context.actor, role).includes('LINK_AWARD')) return [];
    const since = plainDateOf(role.achievedOn);
    return (await awardsOf(role, context)).filter(({ decidedOn }) => plainDateOf(decidedOn) >= since);
  }

  @FieldResolver(() => [RoleModelEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status, departmentId }: RoleModelType, @Ctx() context: ActingContext): readonly RoleModelEvent[] {
    return roleModelEventsFor(context.actor, { status, departmentId });
  }
}

async function unitOf({ departmentId, achievedOn }: RoleModelType, context: ActingContext): Promise<DepartmentType> {
  return found(await departmentOn(context, departmentId, plainDateOf(achievedOn)));
}

function awardsOf({ staffId, departmentId }: RoleModelType, context: ActingContext) {
  return staffId === null ? awardsOfDepartment(context).load(departmentId) : awardsOfStaff(context).load(staffId);
}
