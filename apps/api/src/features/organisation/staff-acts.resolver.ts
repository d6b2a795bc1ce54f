import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import {
  DepartureInput,
  JoinOrganisationInput,
  EndPeriodInput,
  RecruitStaffInput,
  ReturnInput,
  StaffClassInput,
  StaffNameInput,
  StaffPlaceInput,
  StaffPostInput,
  WithdrawLineInput,
} from './staff-acts.input.ts';
import { definedOf, staffAnswer, StaffActResult } from './staff-acts.result.ts';
import {
  changeStaffClass,
  changeStaffName,
  changeStaffPost,
  correctPlace,
  joinOrganisation,
} from './use-cases/change-career.ts';
import { endMembership, endPost } from './use-cases/end-period.ts';
import { leaveBody, returnToBody } from './use-cases/leave-body.ts';
import { recruitMember } from './use-cases/recruit-member.ts';
import { withdrawLine } from './use-cases/withdraw-line.ts';

/** What is recorded of people from a day on. */
@Resolver()
export class StaffActsResolver {
  @Mutation(() => StaffActResult, { description: 'Tiếp nhận một người, mã cấp ngay.' })
  @Allow('staff:recruit')
  async recruitStaff(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecruitStaffInput) input: RecruitStaffInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await recruitMember(context, definedOf(input)));
  }

  @Mutation(() => StaffActResult, { description: 'Đổi họ tên từ một ngày.' })
  @Allow('staff:edit')
  async changeStaffName(
    @Ctx() context: ActingContext,
    @Arg('input', () => StaffNameInput) input: StaffNameInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await changeStaffName(context, input));
  }

  @Mutation(() => StaffActResult, { description: 'Đổi đối tượng từ một ngày.' })
  @Allow('staff:edit')
  async changeStaffClass(
    @Ctx() context: ActingContext,
    @Arg('input', () => StaffClassInput) input: StaffClassInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await changeStaffClass(context, input));
  }

  @Mutation(() => StaffActResult, { description: 'Ghi chức vụ từ một ngày.' })
  @Allow('staff:edit')
  async changeStaffPost(
    @Ctx() context: ActingContext,
    @Arg('input', () => StaffPostInput) input: StaffPostInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await changeStaffPost(context, definedOf(input)));
  }

  @Mutation(() => StaffActResult, { description: 'Thôi giữ chức vụ sau một ngày.' })
  @Allow('staff:edit')
  async endStaffPost(
    @Ctx() context: ActingContext,
    @Arg('input', () => EndPeriodInput) input: EndPeriodInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await endPost(context, input));
  }

  @Mutation(() => StaffActResult, { description: 'Sửa nơi thuộc biên chế từ một ngày.' })
  @Allow('staff:edit')
  async correctStaffPlace(
    @Ctx() context: ActingContext,
    @Arg('input', () => StaffPlaceInput) input: StaffPlaceInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await correctPlace(context, definedOf(input)));
  }

  @Mutation(() => StaffActResult, { description: 'Ghi sinh hoạt ở chi bộ, công đoàn, chi đoàn.' })
  @Allow('staff:edit')
  async joinOrganisation(
    @Ctx() context: ActingContext,
    @Arg('input', () => JoinOrganisationInput) input: JoinOrganisationInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await joinOrganisation(context, definedOf(input)));
  }

  @Mutation(() => StaffActResult, { description: 'Thôi sinh hoạt, hoặc kết thúc biệt phái trước hạn.' })
  @Allow('staff:edit')
  async endMembership(
    @Ctx() context: ActingContext,
    @Arg('input', () => EndPeriodInput) input: EndPeriodInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await endMembership(context, input));
  }

  @Mutation(() => StaffActResult, {
    description: 'Bỏ dòng cuối ghi nhầm của quá trình công tác; dòng trước đó tiếp tục.',
  })
  @Allow('staff:edit')
  async withdrawCareerLine(
    @Ctx() context: ActingContext,
    @Arg('input', () => WithdrawLineInput) { lineKind, ...input }: WithdrawLineInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await withdrawLine(context, { ...input, kind: lineKind }));
  }

  @Mutation(() => StaffActResult, { description: 'Nghỉ hưu, thôi việc, chuyển đi.' })
  @Allow('staff:depart')
  async recordDeparture(
    @Ctx() context: ActingContext,
    @Arg('input', () => DepartureInput) { departure, ...input }: DepartureInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await leaveBody(context, { ...input, kind: departure }));
  }

  @Mutation(() => StaffActResult, { description: 'Trở lại cơ quan.' })
  @Allow('staff:depart')
  async recordReturn(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReturnInput) input: ReturnInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await returnToBody(context, input));
  }
}
