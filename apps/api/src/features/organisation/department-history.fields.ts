import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { lifeOfDepartment, membersOfDepartment } from './department-history.loaders.ts';
import { DepartmentEventType } from './department-history.type.ts';
import { DepartmentType } from './department.type.ts';
import { StaffMemberType } from './staff-member.type.ts';

/** What time adds to a department: its life, and who belonged to it on the day shown. */
@Resolver(() => DepartmentType)
export class DepartmentHistoryFields {
  @FieldResolver(() => Int, { description: 'Phiên bản, gửi lại khi sửa.' })
  async version(@Root() { id }: DepartmentType, @Ctx() context: ActingContext): Promise<number> {
    return (await lifeOfDepartment(context).load(id)).version;
  }

  @FieldResolver(() => PlainDateScalar, { description: 'Ngày thành lập.' })
  async openedOn(@Root() { id }: DepartmentType, @Ctx() context: ActingContext): Promise<PlainDate> {
    return (await lifeOfDepartment(context).load(id)).openedOn;
  }

  @FieldResolver(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng khi còn hoạt động.' })
  async closedOn(@Root() { id }: DepartmentType, @Ctx() context: ActingContext): Promise<PlainDate | null> {
    return (await lifeOfDepartment(context).load(id)).closedOn ?? null;
  }

  @FieldResolver(() => [DepartmentEventType], { description: 'Lịch sử, cũ nhất trước.' })
  async history(
    @Root() { id }: DepartmentType,
    @Ctx() context: ActingContext,
  ): Promise<readonly DepartmentEventType[]> {
    return (await lifeOfDepartment(context).load(id)).events;
  }

  @FieldResolver(() => [StaffMemberType], {
    description: 'Người thuộc phòng, đơn vị hoặc sinh hoạt ở tổ chức vào ngày đang xem, kể cả biệt phái đến.',
  })
  members(@Root() department: DepartmentType, @Ctx() context: ActingContext): Promise<readonly StaffMemberType[]> {
    return membersOfDepartment(context, department);
  }
}
