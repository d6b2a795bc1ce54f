import { cleanText, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import {
  asksAgain,
  hasInvitationRight,
  INVITATION_LIMITS,
  invitationChanges,
  invitationHindrance,
} from '@thidua/domain/meeting-invitation';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import { queueMail } from '../../../platform/mail/outbox.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { councilActor, enterRoom, type Room } from '../../council/index.ts';
import { invitationMail, type InvitationNews } from '../invitation-mail.ts';
import { contentNow, invitationsOf, type InvitationRow } from '../invitation.queries.ts';
import { InvitationHinderedError } from '../invitation.type.ts';

export interface InvitationToSend {
  readonly id: string;
  readonly meetingId: string;
  readonly version: number;
  readonly note: string;
}

export type SendRefusal = InvalidTransitionError | StaleRecordError | InputProblemsError | InvitationHinderedError;

/**
 * Invites every member of the day to the meeting as it stands: date, time, place, agenda, kept as they were sent. Where only the agenda
 * changed since the last time, answers stand; another hour or place is answered anew. The id is the client's: sent twice, invited once.
 */
export async function sendInvitation(
  context: ActingContext,
  input: InvitationToSend,
): Promise<Result<string, SendRefusal>> {
  const { actor } = context;
  const note = cleanText(input.note);
  const actual = lengthOf(note);
  const limit = INVITATION_LIMITS.note;
  if (actual > limit) return err(new InputProblemsError([{ field: 'note', code: 'TOO_LONG', limit, actual }]));

  return inTransaction<string, SendRefusal>(context, async (change) => {
    const { tx, audit, notify } = change;
    const room = await enterRoom(tx, actor, input.meetingId);
    if (!hasInvitationRight(councilActor(room, actor), 'SEND')) throw forbidden();
    const known = await tx.meetingInvitation.findUnique({ where: { id: input.id }, select: { meetingId: true } });
    if (known !== null && known.meetingId !== room.id) throw notFound();
    if (known !== null) return ok(room.id);
    if (room.status !== 'PLANNED') return err(new InvalidTransitionError(room.status, 'SEND'));
    if (room.version !== input.version) return err(new StaleRecordError(room.version));

    const [last] = await invitationsOf(tx, room.id);
    const content = await contentNow(tx, room, note);
    const hindrance = invitationHindrance(last, content);
    if (hindrance !== undefined) return err(new InvitationHinderedError(hindrance));

    const number = (last?.number ?? 0) + 1;
    const { items, ...words } = content;
    await tx.meetingInvitation.create({
      data: {
        ...words,
        id: input.id,
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
      data: room.seats.map(({ id, staffId }) => ({
        ...answerOf(kept.find(({ member }) => member.staffId === staffId)),
        invitationId: input.id,
        memberId: id,
        isMailed: mailed.has(staffId),
      })),
    });
    const detail = { number, count: room.seats.length, mailed: mailed.size };
    audit({ action: 'INVITATION_SENT', objectType: 'Meeting', objectId: room.id, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
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
