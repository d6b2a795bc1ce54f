import type { Prisma, Tx } from '@thidua/db';
import { invitationChanges, type InvitationContent } from '@thidua/domain/meeting-invitation';
import type { AwardCode } from '@thidua/domain/vocabulary';
import type { Room } from '../council/index.ts';
import { NOMINATION_ROW, nominationType } from '../nominations/index.ts';
import type { InvitationChangeType, InvitationItemType } from './invitation.type.ts';

export const INVITATION_ROW = {
  id: true,
  number: true,
  title: true,
  startsAt: true,
  place: true,
  note: true,
  sentAt: true,
  sentBy: { select: { displayName: true } },
  items: {
    select: { ordinal: true, nominationId: true, code: true, subjectName: true, awardCode: true },
    orderBy: { ordinal: 'asc' },
  },
  recipients: {
    select: {
      memberId: true,
      isMailed: true,
      answer: true,
      reason: true,
      answeredAt: true,
      answeredById: true,
      answeredBy: { select: { staffId: true } },
      member: { select: { staffId: true } },
    },
  },
} as const satisfies Prisma.MeetingInvitationSelect;
export type InvitationRow = Prisma.MeetingInvitationGetPayload<{ select: typeof INVITATION_ROW }>;

/** All invitations to a meeting, the newest first. */
export function invitationsOf(db: Pick<Tx, 'meetingInvitation'>, meetingId: string): Promise<InvitationRow[]> {
  return db.meetingInvitation.findMany({ where: { meetingId }, select: INVITATION_ROW, orderBy: { number: 'desc' } });
}

export interface NamedItem {
  readonly nominationId: string;
  readonly ordinal: number;
  readonly code: string;
  readonly subjectName: string;
  readonly awardCode: AwardCode;
}

export interface NamedContent extends InvitationContent {
  readonly items: readonly NamedItem[];
}

/** The meeting as an invitation would say it now. */
export async function contentNow(db: Pick<Tx, 'nomination'>, room: Room, note: string): Promise<NamedContent> {
  const rows = await db.nomination.findMany({
    where: { id: { in: room.items.map(({ nominationId }) => nominationId) } },
    select: NOMINATION_ROW,
  });
  const named = new Map(rows.map((row) => [row.id, nominationType(row, room.day)]));
  return {
    title: room.title,
    startsAt: room.startsAt,
    place: room.place,
    note,
    items: room.items.map(({ nominationId, nomination }, at) => ({
      nominationId,
      ordinal: at + 1,
      code: named.get(nominationId)?.code ?? '',
      subjectName: named.get(nominationId)?.subjectName ?? '',
      awardCode: nomination.awardCode,
    })),
  };
}

/** What the later content says otherwise, with the items that came and went by their names. */
export function changesShown(before: NamedContent, after: NamedContent): readonly InvitationChangeType[] {
  const byId = new Map([...before.items, ...after.items].map((item) => [item.nominationId, item]));
  return invitationChanges(before, after).map(({ kind, nominationId }) => {
    const item = nominationId === undefined ? undefined : byId.get(nominationId);
    return { kind, item: item === undefined ? null : itemShown(item) };
  });
}

export function itemShown({ ordinal, code, subjectName, awardCode }: NamedItem): InvitationItemType {
  return { ordinal, code, subjectName, award: awardCode };
}
