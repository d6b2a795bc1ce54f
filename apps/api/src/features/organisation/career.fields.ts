import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { maySeeRatings } from '@thidua/domain/organisation';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { careerOf, leavesOf } from './career.loaders.ts';
import { CareerLineType, LongLeaveType } from './career.type.ts';
import { departmentIdOn } from './staff.loaders.ts';
import { StaffMemberType } from './staff-member.type.ts';

/** What time adds to a person. */
@Resolver(() => StaffMemberType)
export class CareerFields {
  @FieldResolver(() => Int, { description: 'Phiên bản, gửi lại khi sửa.' })
  async version(@Root() { id }: StaffMemberType, @Ctx() context: ActingContext): Promise<number> {
    return (await careerOf(context).load(id)).version;
  }

  @FieldResolver(() => [CareerLineType], { description: 'Quá trình công tác, mới nhất trước.' })
  async career(@Root() { id }: StaffMemberType, @Ctx() context: ActingContext): Promise<readonly CareerLineType[]> {
    const { lines } = await careerOf(context).load(id);
    return (await maySeeRecords(context, id)) ? lines : lines.map(({ departure: _hidden, ...line }) => line);
  }

  @FieldResolver(() => [LongLeaveType], {
    nullable: true,
    description: 'Nghỉ dài ngày, mới nhất trước; rỗng khi người xem không được biết.',
  })
  async leaves(
    @Root() { id }: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly LongLeaveType[] | null> {
    return (await maySeeRecords(context, id)) ? leavesOf(context).load(id) : null;
  }
}

/** Illness, birth and why somebody left (a dismissal is a discipline) are known to those who know the ratings, and to nobody else. */
async function maySeeRecords(context: ActingContext, staffId: string): Promise<boolean> {
  const today = businessToday(context.platform, context.actor);
  return maySeeRatings(context.actor, { staffId, departmentId: await departmentIdOn(context, staffId, today) });
}
