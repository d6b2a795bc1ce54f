import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { meetingAfter, MeetingType, NoVoteRuleError } from '../council/index.ts';
import {
  AnswerInvitationInput,
  ChangeMeetingInput,
  InvitationHinderedError,
  MeetingChangeHinderedError,
  SendInvitationInput,
} from './invitation.type.ts';
import { answerInvitation } from './use-cases/answer-invitation.ts';
import { changeMeeting } from './use-cases/change-meeting.ts';
import { sendInvitation } from './use-cases/send-invitation.ts';

const SendInvitationResult = resultUnion('SendInvitationResult', 'Kết quả gửi giấy mời họp.', MeetingType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
  InvitationHinderedError,
]);
const AnswerInvitationResult = resultUnion('AnswerInvitationResult', 'Kết quả trả lời giấy mời họp.', MeetingType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);

const ChangeMeetingResult = resultUnion('ChangeMeetingResult', 'Kết quả đổi giờ, nơi họp.', MeetingType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
  NoVoteRuleError,
  MeetingChangeHinderedError,
  InvitationHinderedError,
]);

@Resolver()
export class InvitationResolver {
  @Mutation(() => SendInvitationResult, {
    description: 'Gửi giấy mời họp cho mọi thành viên, chương trình như lúc này.',
  })
  @Allow('meeting:manage')
  async sendMeetingInvitation(
    @Ctx() context: ActingContext,
    @Arg('input', () => SendInvitationInput) input: SendInvitationInput,
  ): Promise<typeof SendInvitationResult> {
    return meetingAfter(context, await sendInvitation(context, input));
  }

  @Mutation(() => ChangeMeetingResult, {
    description: 'Đổi tên, giờ, nơi họp trước khi họp; đã mời thì gửi luôn giấy mời mới cho mọi thành viên.',
  })
  @Allow('meeting:manage')
  async changeMeeting(
    @Ctx() context: ActingContext,
    @Arg('input', () => ChangeMeetingInput) input: ChangeMeetingInput,
  ): Promise<typeof ChangeMeetingResult> {
    return meetingAfter(context, await changeMeeting(context, input));
  }

  @Mutation(() => AnswerInvitationResult, {
    description: 'Trả lời giấy mời họp; Thường trực ghi thay theo lời báo của thành viên.',
  })
  @Allow('meeting:attend')
  async answerMeetingInvitation(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerInvitationInput) input: AnswerInvitationInput,
  ): Promise<typeof AnswerInvitationResult> {
    return meetingAfter(context, await answerInvitation(context, input));
  }
}
