import { invitationActsFor, readsAllAnswers } from '@thidua/domain/meeting-invitation';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { councilActor, memberById, MeetingType, roomOf, type Room } from '../council/index.ts';
import { changesShown, contentNow, invitationsOf, itemShown, type InvitationRow } from './invitation.queries.ts';
import { MeetingInvitationsType, type InvitationRecipientType, type MeetingInvitationType } from './invitation.type.ts';

@Resolver(() => MeetingType)
export class InvitationFields {
  @FieldResolver(() => MeetingInvitationsType, { description: 'Giấy mời họp và câu trả lời.' })
  async invitations(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<MeetingInvitationsType> {
    const room = await roomOf(context, meeting.id);
    const rows = await invitationsOf(context.db, room.id);
    const [last] = rows;
    const who = councilActor(room, context.actor);
    const ownId = room.seats.find(({ staffId }) => staffId === context.actor.staffId)?.id;
    const readsAll = readsAllAnswers(who);
    const isPlanned = room.status === 'PLANNED';
    return {
      sent: rows.map((row, at) => invitationShown(room, row, rows[at + 1], (id) => readsAll || id === ownId)),
      pending:
        last === undefined || !isPlanned ? [] : changesShown(last, await contentNow(context.db, room, last.note)),
      viewerCan: invitationActsFor(who, {
        status: room.status,
        isSent: last !== undefined,
        isInvited: last?.recipients.some(({ memberId }) => memberId === ownId) === true,
      }),
    };
  }
}

function invitationShown(
  room: Room,
  row: InvitationRow,
  previous: InvitationRow | undefined,
  isShown: (memberId: string) => boolean,
): MeetingInvitationType {
  const { sentBy, items, recipients, ...invitation } = row;
  const order = new Map(room.council.members.map(({ id, ordinal }) => [id, ordinal]));
  return {
    ...invitation,
    sentBy: sentBy.displayName,
    items: items.map(itemShown),
    changes: previous === undefined ? [] : changesShown(previous, row),
    recipients: recipients
      .filter(({ memberId }) => isShown(memberId))
      .toSorted((left, right) => (order.get(left.memberId) ?? 0) - (order.get(right.memberId) ?? 0))
      .map((recipient) => recipientShown(room, recipient)),
  };
}

function recipientShown(room: Room, recipient: InvitationRow['recipients'][number]): InvitationRecipientType {
  const { memberId, isMailed, answer, reason, answeredAt, answeredBy, member } = recipient;
  return {
    member: memberById(room, memberId),
    isMailed,
    answer,
    reason,
    answeredAt,
    isRecordedByOffice: answeredBy !== null && answeredBy.staffId !== member.staffId,
  };
}
