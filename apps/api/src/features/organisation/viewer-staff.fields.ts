import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { businessToday } from '../../platform/business-clock.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { RoleGrantType, ViewerType } from '../accounts/index.ts';
import { departmentOn } from './department.loaders.ts';
import { DepartmentType } from './department.type.ts';
import { staffMemberOn } from './staff.loaders.ts';
import { StaffMemberType } from './staff-member.type.ts';

/** What the body adds to the person who is signed in: the staff record. */
@Resolver(() => ViewerType)
export class ViewerStaffFields {
  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Cán bộ dùng tài khoản này.' })
  async staff(@Root() { staffId }: ViewerType, @Ctx() context: RequestContext): Promise<StaffMemberType | null> {
    const { actor, platform } = context;
    if (staffId === undefined || actor === undefined) return null;
    return (await staffMemberOn(context, staffId, businessToday(platform, actor))) ?? null;
  }
}

/** What the body adds to a role: the department it reaches over. */
@Resolver(() => RoleGrantType)
export class RoleGrantFields {
  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị của trưởng phòng.' })
  async department(
    @Root() { departmentId }: RoleGrantType,
    @Ctx() context: RequestContext,
  ): Promise<DepartmentType | null> {
    const { actor, platform } = context;
    if (departmentId === undefined || actor === undefined) return null;
    return (await departmentOn(context, departmentId, businessToday(platform, actor))) ?? null;
  }
}
