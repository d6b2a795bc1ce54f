import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InvalidTransitionError } from '../../platform/user-error.ts';
import { MeetingPackType } from './pack.type.ts';
import { askMeetingPack } from './use-cases/ask-meeting-pack.ts';
import { cancelMeetingPack } from './use-cases/cancel-meeting-pack.ts';

@InputType('AskMeetingPackInput', { description: 'Yêu cầu lập hồ sơ trọn bộ của một phiên họp.' })
export class AskMeetingPackInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không lập hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;
}

const MeetingPackResult = resultUnion('MeetingPackResult', 'Kết quả một việc với hồ sơ trọn bộ.', MeetingPackType, [
  InvalidTransitionError,
]);

/** All papers of a meeting in one archive, made in the background for the secretariat. */
@Resolver()
export class MeetingPackResolver {
  @Mutation(() => MeetingPackResult, { description: 'Lập hồ sơ trọn bộ của phiên họp, ở nền.' })
  @Allow('meeting:manage')
  async askMeetingPack(
    @Ctx() context: ActingContext,
    @Arg('input', () => AskMeetingPackInput) input: AskMeetingPackInput,
  ): Promise<typeof MeetingPackResult> {
    const outcome = await askMeetingPack(context, input);
    return outcome.ok ? outcome.value : outcome.error;
  }

  @Mutation(() => MeetingPackResult, { description: 'Dừng việc lập hồ sơ trọn bộ.' })
  @Allow('meeting:manage')
  async cancelMeetingPack(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<typeof MeetingPackResult> {
    const outcome = await cancelMeetingPack(context, id);
    return outcome.ok ? outcome.value : outcome.error;
  }
}
