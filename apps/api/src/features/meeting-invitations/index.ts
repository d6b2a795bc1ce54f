import { InvitationFields } from './invitation.fields.ts';
import { InvitationWordingFields } from './invitation-wording.fields.ts';
import { InvitationResolver } from './invitation.resolver.ts';

export { invitationPapers } from './invitation.papers.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const meetingInvitationResolvers = [InvitationResolver, InvitationFields, InvitationWordingFields] as const;
