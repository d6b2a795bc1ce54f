import { businessNow } from '../../platform/business-clock.ts';
import { wordingFields } from '../paper-templates/index.ts';
import { MeetingInvitationsType } from './invitation.type.ts';

export const InvitationWordingFields = wordingFields(MeetingInvitationsType, {
  kind: 'MEETING_INVITATION',
  description: 'Lời văn của giấy mời: bản mẫu của ngày gửi; chưa gửi thì bản đang dùng.',
  begunAt: ({ sent: [newest] }, context) => newest?.sentAt ?? businessNow(context, context.actor),
});
