import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { maySeeRatings } from '@thidua/domain/organisation';
import { Allow } from '../../platform/allow.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { departmentOn } from './department.loaders.ts';
import { DepartmentType } from './department.type.ts';
import { StaffArgs } from './staff.input.ts';
import {
  awardsOfStaff,
  departmentIdOn,
  formerNamesOn,
  postOn,
  postsOf,
  ratingsOf,
  staffMemberOn,
} from './staff.loaders.ts';
import { listStaff } from './staff.queries.ts';
import {
  AnnualRatingType,
  AwardRecordType,
  HeldPostType,
  StaffConnection,
  StaffMemberType,
} from './staff-member.type.ts';

@Resolver(() => StaffMemberType)
export class StaffResolver {
  @Query(() => StaffConnection, { description: 'Cán bộ của một năm, xếp theo tên gọi.' })
  @Allow('staff:read')
  staff(@Ctx() context: ActingContext, @Args(() => StaffArgs) args: StaffArgs): Promise<Page<StaffMemberType>> {
    return listStaff(context, args);
  }

  @Query(() => StaffMemberType, { description: 'Một cán bộ, như hôm nay.' })
  @Allow('staff:read')
  async staffMember(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<StaffMemberType> {
    return found(await staffMemberOn(context, id, businessToday(context.platform, context.actor)));
  }

  @FieldResolver(() => String, { description: 'Chức vụ vào ngày đang xem; rỗng khi không giữ chức vụ nào.' })
  async post(@Root() member: StaffMemberType, @Ctx() context: ActingContext): Promise<string> {
    return (await postOn(context, member.id, member.asOf)).title;
  }

  @FieldResolver(() => Boolean, { description: 'Giữ chức vụ lãnh đạo vào ngày đang xem.' })
  async isLeader(@Root() member: StaffMemberType, @Ctx() context: ActingContext): Promise<boolean> {
    return (await postOn(context, member.id, member.asOf)).isLeader;
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'Phòng, đơn vị thuộc biên chế vào ngày đang xem.',
  })
  async department(@Root() member: StaffMemberType, @Ctx() context: ActingContext): Promise<DepartmentType | null> {
    const departmentId = await departmentIdOn(context, member.id, member.asOf);
    return departmentId === undefined ? null : ((await departmentOn(context, departmentId, member.asOf)) ?? null);
  }

  @FieldResolver(() => [String], { description: 'Các tên đã mang trước tên của ngày đang xem, mới nhất trước.' })
  formerNames(@Root() { id, asOf }: StaffMemberType, @Ctx() context: ActingContext): Promise<readonly string[]> {
    return formerNamesOn(context, id, asOf);
  }

  @FieldResolver(() => [HeldPostType], { description: 'Các chức vụ đã giữ, mới nhất trước.' })
  posts(@Root() member: StaffMemberType, @Ctx() context: ActingContext): Promise<readonly HeldPostType[]> {
    return postsOf(context).load(member.id);
  }

  @FieldResolver(() => [AwardRecordType], { description: 'Các lần được khen thưởng, mới nhất trước.' })
  awards(@Root() member: StaffMemberType, @Ctx() context: ActingContext): Promise<readonly AwardRecordType[]> {
    return awardsOfStaff(context).load(member.id);
  }

  @FieldResolver(() => [AnnualRatingType], {
    nullable: true,
    description: 'Xếp loại các năm; rỗng khi người xem không được biết.',
  })
  async ratings(
    @Root() member: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly AnnualRatingType[] | null> {
    // Rights follow the places of today, whichever year is shown.
    const today = businessToday(context.platform, context.actor);
    const departmentId = await departmentIdOn(context, member.id, today);
    return maySeeRatings(context.actor, { staffId: member.id, departmentId })
      ? ratingsOf(context).load(member.id)
      : null;
  }
}
