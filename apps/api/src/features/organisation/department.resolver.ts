import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { departmentOn, headOfDepartment, staffCountOfDepartment } from './department.loaders.ts';
import { listDepartments } from './department.queries.ts';
import { DepartmentType } from './department.type.ts';
import { awardsOfDepartment } from './staff.loaders.ts';
import { AwardRecordType, StaffMemberType } from './staff-member.type.ts';

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  @Query(() => [DepartmentType], { description: 'Các phòng, đơn vị, tổ chức của một năm, với tên của năm đó.' })
  @Allow('department:read')
  departments(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<DepartmentType[]> {
    return listDepartments(context, year);
  }

  @Query(() => DepartmentType, { description: 'Một phòng, đơn vị, như hôm nay.' })
  @Allow('department:read')
  async department(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<DepartmentType> {
    return found(await departmentOn(context, id, businessToday(context.platform, context.actor)));
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người đứng đầu vào ngày đang xem.' })
  head(@Root() department: DepartmentType, @Ctx() context: ActingContext): Promise<StaffMemberType | null> {
    return headOfDepartment(context, department);
  }

  @FieldResolver(() => Int, { description: 'Số người thuộc biên chế vào ngày đang xem.' })
  staffCount(@Root() department: DepartmentType, @Ctx() context: ActingContext): Promise<number> {
    return staffCountOfDepartment(context, department);
  }

  @FieldResolver(() => [AwardRecordType], { description: 'Các lần tập thể được khen thưởng, mới nhất trước.' })
  awards(@Root() { id }: DepartmentType, @Ctx() context: ActingContext): Promise<readonly AwardRecordType[]> {
    return awardsOfDepartment(context).load(id);
  }
}
