import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { clockDaysLeft, nominationClockIn, type NominationClock } from '@thidua/domain/nominations';
import { Allow } from '../../platform/allow.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { desksOf, StaffMemberType, staffMemberOn } from '../organisation/index.ts';
import { AssignedNominationsType, AssignNominationsResult } from './assignment.type.ts';
import { AssignNominationsInput } from './nomination.input.ts';
import { NominationClockEnum } from './nomination.enums.ts';
import { nominationSeen } from './nomination.loaders.ts';
import { NominationType } from './nomination.type.ts';
import { staysOf } from './stay.loaders.ts';
import { NominationStayType } from './stay.type.ts';
import { assignNominations } from './use-cases/assign-nominations.ts';

/** Who has which line in hand, since when and until when. */
@Resolver(() => NominationType)
export class NominationDeskResolver {
  @Query(() => [StaffMemberType], { description: 'Những người giao thẩm định được: Thường trực Hội đồng.' })
  @Allow('nomination:assign')
  async nominationCheckers(@Ctx() context: ActingContext): Promise<readonly StaffMemberType[]> {
    const { secretaryIds } = await desksOf(context);
    const today = businessToday(context, context.actor);
    const officers = await Promise.all([...secretaryIds].map((id) => staffMemberOn(context, id, today)));
    return officers.filter((officer) => officer !== undefined);
  }

  @Mutation(() => AssignNominationsResult, {
    description: 'Giao thẩm định, hoặc tự nhận; từng đề nghị có kết quả riêng.',
  })
  @Allow('nomination:assign')
  async assignNominations(
    @Ctx() context: ActingContext,
    @Arg('input', () => AssignNominationsInput) input: AssignNominationsInput,
  ): Promise<typeof AssignNominationsResult> {
    const outcome = await assignNominations(context, input);
    if (!outcome.ok) return sharedError(outcome.error);
    const lines = await Promise.all(
      outcome.value.map(async ({ nominationId, outcome: each }) => ({
        outcome: each,
        nomination: (await nominationSeen(context).load(nominationId)) ?? null,
      })),
    );
    return Object.assign(new AssignedNominationsType(), { lines });
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người đang thẩm định hoặc đã thẩm định.' })
  async checker(@Root() { checkerId }: NominationType, @Ctx() context: ActingContext): Promise<StaffMemberType | null> {
    if (checkerId === null) return null;
    return (await staffMemberOn(context, checkerId, businessToday(context, context.actor))) ?? null;
  }

  @FieldResolver(() => NominationClockEnum, { nullable: true, description: 'Thời hạn của trạng thái hiện nay.' })
  clock(@Root() { status }: NominationType): NominationClock | null {
    return nominationClockIn(status) ?? null;
  }

  @FieldResolver(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối của thời hạn đang tính.' })
  dueOn(@Root() line: NominationType): PlainDate | null {
    return dueOnOf(line);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Số ngày làm việc còn lại; số âm khi quá hạn, trống khi không có thời hạn nào đang tính.',
  })
  daysLeft(@Root() line: NominationType, @Ctx() context: ActingContext): number | null {
    const dueOn = dueOnOf(line);
    return dueOn === null ? null : clockDaysLeft(businessToday(context, context.actor), dueOn);
  }

  @FieldResolver(() => [NominationStayType], { description: 'Các chặng đã qua, chặng đầu trước.' })
  stays(@Root() { id }: NominationType, @Ctx() context: ActingContext): Promise<readonly NominationStayType[]> {
    return staysOf(context).load(id);
  }
}

/** The last day of the clock that runs where the line is. */
function dueOnOf({ status, dueOn, checkDueOn }: NominationType): PlainDate | null {
  switch (nominationClockIn(status)) {
    case 'RECEIPT':
    case 'MENDING':
      return dueOn;
    case 'CHECK':
      return checkDueOn;
    case undefined:
      return null;
  }
}
