import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { CorrectLeaveInput, LeaveInput, RemoveLeaveInput } from './staff-acts.input.ts';
import { staffAnswer, StaffActResult } from './staff-acts.result.ts';
import { correctLeave, recordLeave, removeLeave } from './use-cases/change-leave.ts';

/** Long leaves. */
@Resolver()
export class LeaveResolver {
  @Mutation(() => StaffActResult, { description: 'Ghi một lần nghỉ dài ngày.' })
  @Allow('leave:record')
  async recordLeave(
    @Ctx() context: ActingContext,
    @Arg('input', () => LeaveInput) { leaveKind, ...input }: LeaveInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await recordLeave(context, { ...input, kind: leaveKind }));
  }

  @Mutation(() => StaffActResult, { description: 'Sửa một lần nghỉ dài ngày.' })
  @Allow('leave:record')
  async correctLeave(
    @Ctx() context: ActingContext,
    @Arg('input', () => CorrectLeaveInput) { leaveKind, ...input }: CorrectLeaveInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await correctLeave(context, { ...input, kind: leaveKind }));
  }

  @Mutation(() => StaffActResult, { description: 'Bỏ một lần nghỉ ghi nhầm.' })
  @Allow('leave:record')
  async removeLeave(
    @Ctx() context: ActingContext,
    @Arg('input', () => RemoveLeaveInput) input: RemoveLeaveInput,
  ): Promise<typeof StaffActResult> {
    return staffAnswer(context, await removeLeave(context, input));
  }
}
