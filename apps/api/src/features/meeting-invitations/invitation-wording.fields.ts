import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { businessNow } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PaperWordingType, wordingAt } from '../paper-templates/index.ts';
import { MeetingInvitationsType } from './invitation.type.ts';

@Resolver(() => MeetingInvitationsType)
export class InvitationWordingFields {
  @FieldResolver(() => PaperWordingType, {
    description: 'Lời văn của giấy mời: bản mẫu của ngày gửi; chưa gửi thì bản đang dùng.',
  })
  wording(
    @Root() { sent: [newest] }: MeetingInvitationsType,
    @Ctx() context: ActingContext,
  ): Promise<PaperWordingType> {
    return wordingAt(context, 'MEETING_INVITATION', newest?.sentAt ?? businessNow(context, context.actor));
  }
}
