import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { findMeeting, forgetRoom, MeetingType } from '../council/index.ts';
import { MinutesDifferError, MinutesHinderedError, MinutesOpenError, OwnMinutesError } from './minutes.errors.ts';
import { CorrectMeetingMinutesInput, MeetingMinutesActInput, SaveMeetingMinutesInput } from './minutes.input.ts';
import { minutesById } from './minutes.queries.ts';
import { MeetingMinutesType } from './minutes.type.ts';
import { correctMinutes, discardMinutes, reopenMinutes } from './use-cases/reopen-minutes.ts';
import { saveMinutes } from './use-cases/save-minutes.ts';
import { countersignMinutes, signMinutes } from './use-cases/sign-minutes.ts';

const WriteMinutesResult = resultUnion('WriteMeetingMinutesResult', 'Kết quả ghi, sửa biên bản.', MeetingMinutesType, [
  InputProblemsError,
  InvalidTransitionError,
  StaleRecordError,
  MinutesOpenError,
]);
const SignMinutesResult = resultUnion('SignMeetingMinutesResult', 'Kết quả ký biên bản.', MeetingMinutesType, [
  InvalidTransitionError,
  StaleRecordError,
  MinutesHinderedError,
  MinutesDifferError,
  OwnMinutesError,
]);
const DiscardMinutesResult = resultUnion('DiscardMeetingMinutesResult', 'Kết quả bỏ bản ghi.', MeetingType, [
  InvalidTransitionError,
  StaleRecordError,
]);

/** The minutes of a meeting of the council (law.md c.4). */
@Resolver()
export class MeetingMinutesResolver {
  @Query(() => MeetingMinutesType, { description: 'Một biên bản họp Hội đồng.' })
  @Allow('meeting:read')
  meetingMinutes(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<MeetingMinutesType> {
    return minutesById(context, id);
  }

  @Mutation(() => WriteMinutesResult, { description: 'Lập biên bản, hoặc ghi phần lời của biên bản chưa ký.' })
  @Allow('meeting:manage')
  async saveMeetingMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveMeetingMinutesInput) input: SaveMeetingMinutesInput,
  ): Promise<typeof WriteMinutesResult> {
    return minutesAfter(context, await saveMinutes(context, input));
  }

  @Mutation(() => SignMinutesResult, { description: 'Thư ký ký: số liệu được giữ kèm dấu.' })
  @Allow('meeting:manage')
  async signMeetingMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => MeetingMinutesActInput) input: MeetingMinutesActInput,
  ): Promise<typeof SignMinutesResult> {
    return minutesAfter(context, await signMinutes(context, input));
  }

  @Mutation(() => SignMinutesResult, { description: 'Chủ tịch ký: từ đó biên bản không sửa được.' })
  @Allow('meeting:chair')
  async countersignMeetingMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => MeetingMinutesActInput) input: MeetingMinutesActInput,
  ): Promise<typeof SignMinutesResult> {
    return minutesAfter(context, await countersignMinutes(context, input));
  }

  @Mutation(() => WriteMinutesResult, { description: 'Thư ký rút chữ ký khi Chủ tịch chưa ký.' })
  @Allow('meeting:manage')
  async reopenMeetingMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => MeetingMinutesActInput) input: MeetingMinutesActInput,
  ): Promise<typeof WriteMinutesResult> {
    return minutesAfter(context, await reopenMinutes(context, input));
  }

  @Mutation(() => WriteMinutesResult, { description: 'Lập biên bản sửa thay cho biên bản đã ký.' })
  @Allow('meeting:manage')
  async correctMeetingMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => CorrectMeetingMinutesInput) input: CorrectMeetingMinutesInput,
  ): Promise<typeof WriteMinutesResult> {
    return minutesAfter(context, await correctMinutes(context, input));
  }

  @Mutation(() => DiscardMinutesResult, { description: 'Bỏ bản ghi chưa ký.' })
  @Allow('meeting:manage')
  async discardMeetingMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => MeetingMinutesActInput) input: MeetingMinutesActInput,
  ): Promise<typeof DiscardMinutesResult> {
    const outcome = await discardMinutes(context, input);
    if (!outcome.ok) return outcome.error;
    forgetRoom(context, outcome.value);
    return findMeeting(context, outcome.value);
  }
}

async function minutesAfter<E>(context: ActingContext, outcome: Result<string, E>): Promise<MeetingMinutesType | E> {
  return outcome.ok ? minutesById(context, outcome.value) : outcome.error;
}
