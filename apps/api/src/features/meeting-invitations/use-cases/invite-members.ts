import {
  asksAgain,
  invitationChanges,
  invitationHindrance,
  type InvitationHindrance,
} from '@thidua/domain/meeting-invitation';
import { businessNow } from '../../../platform/business-clock.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import { queueMail } from '../../../platform/mail/outbox.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { Room } from '../../council/index.ts';
import { invitationMail, type InvitationNews } from '../invitation-mail.ts';
import { contentNow, invitationsOf, type InvitationRow } from '../invitation.queries.ts';

/**
 * Invites every member of the day to the meeting as it stands, as the next invitation; whoever has an address gets a letter. Answers of
 * the last one stand where neither hour nor place is another. Gives why nobody is invited, if so.
 */
export async function inviteMembers(
  context: ActingContext,
  change: Change,
  room: Room,
  { id, note }: { readonly id: string; readonly note: string },
): Promise<InvitationHindrance | undefined> {
  const { tx, audit, notify } = change;
  const { actor } = context;
  const [last] = await invitationsOf(tx, room.id);
  const content = await contentNow(tx, room, note);
  const hindrance = invitationHindrance(last, content);
  if (hindrance !== undefined) return hindrance;

  const number = (last?.number ?? 0) + 1;
  const { items, ...words } = content;
  await tx.meetingInvitation.create({
    data: {
      ...words,
      id,
      organisationId: room.organisationId,
      meetingId: room.id,
      number,
      sentAt: businessNow(context.platform, actor),
      sentById: actor.accountId,
      items: { create: [...items] },
    },
    select: { id: true },
  });
  const mailed = await mailMembers(change, context, room, {
    ...words,
    number,
    itemCount: items.length,
    changes: last === undefined ? [] : invitationChanges(last, content).map(({ kind }) => kind),
    link: `${context.platform.publicUrl}/phien-hop/${room.id}?the=giay-moi`,
    timeZone: actor.timeZone,
  });
  const kept = last === undefined || asksAgain(last, content) ? [] : last.recipients;
  await tx.meetingInvitationMember.createMany({
    data: room.seats.map(({ id: memberId, staffId }) => ({
      ...answerOf(kept.find(({ member }) => member.staffId === staffId)),
      invitationId: id,
      memberId,
      isMailed: mailed.has(staffId),
    })),
  });
  const detail = { number, count: room.seats.length, mailed: mailed.size };
  audit({ action: 'INVITATION_SENT', objectType: 'Meeting', objectId: room.id, detail });
  notify('meeting', room.id);
  return undefined;
}

function answerOf(recipient: InvitationRow['recipients'][number] | undefined) {
  if (recipient === undefined) return {};
  const { answer, reason, answeredAt, answeredById } = recipient;
  return { answer, reason, answeredAt, answeredById };
}

/** Mails whoever has a verified address; answers who that was. */
async function mailMembers(
  { tx, at }: Change,
  { platform }: ActingContext,
  room: Room,
  news: InvitationNews,
): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  if (platform.mailer === undefined) return reached;
  const readers = await tx.account.findMany({
    where: {
      staffId: { in: room.seats.map(({ staffId }) => staffId) },
      disabledAt: null,
      emailVerifiedAt: { not: null },
    },
    select: {
      id: true,
      staffId: true,
      username: true,
      displayName: true,
      email: true,
      organisation: { select: { name: true } },
    },
  });
  for (const reader of readers) {
    const { id: accountId, staffId, email: to } = reader;
    if (staffId === null || to === null || reached.has(staffId)) continue;
    const mail = { ...invitationMail(reader, news), accountId, to, expiresAt: news.startsAt };
    if (news.startsAt > at && (await queueMail(platform, tx, mail, at))) reached.add(staffId);
  }
  return reached;
}
