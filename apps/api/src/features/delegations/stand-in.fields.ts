import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { departmentOn, DepartmentType, staffMemberOn, StaffMemberType } from '../organisation/index.ts';
import { StandInType } from './delegation.type.ts';
import { standInsOn } from './stand-in.loaders.ts';

@Resolver(() => StandInType)
export class StandInFields {
  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người có nhiệm vụ.' })
  principal(@Root() standIn: StandInType, @Ctx() context: RequestContext): Promise<StaffMemberType | null> {
    return memberOf(context, standIn.principalStaffId, standIn);
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người làm thay.' })
  delegate(@Root() standIn: StandInType, @Ctx() context: RequestContext): Promise<StaffMemberType | null> {
    return memberOf(context, standIn.delegateStaffId, standIn);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị được phụ trách.' })
  async department(
    @Root() { departmentId, asOf }: StandInType,
    @Ctx() context: RequestContext,
  ): Promise<DepartmentType | null> {
    return departmentId === undefined ? null : ((await departmentOn(context, departmentId, asOf)) ?? null);
  }
}

async function memberOf(
  context: RequestContext,
  staffId: string | undefined,
  { asOf }: StandInType,
): Promise<StaffMemberType | null> {
  return staffId === undefined ? null : ((await staffMemberOn(context, staffId, asOf)) ?? null);
}

@Resolver(() => DepartmentType)
export class DepartmentStandInFields {
  @FieldResolver(() => [StandInType], { description: 'Ai phụ trách thay trưởng phòng, đơn vị vào ngày đang xem.' })
  async standIns(
    @Root() { id, asOf }: DepartmentType,
    @Ctx() context: RequestContext,
  ): Promise<readonly StandInType[]> {
    return (await standInsOn(context, asOf)).filter(({ departmentId }) => departmentId === id);
  }
}

@Resolver(() => StaffMemberType)
export class StaffStandInFields {
  @FieldResolver(() => [StandInType], { description: 'Đang làm thay ai, và ai đang làm thay, vào ngày đang xem.' })
  async standIns(
    @Root() { id, asOf }: StaffMemberType,
    @Ctx() context: RequestContext,
  ): Promise<readonly StandInType[]> {
    const all = await standInsOn(context, asOf);
    return all.filter(({ delegateStaffId, principalStaffId }) => delegateStaffId === id || principalStaffId === id);
  }
}
