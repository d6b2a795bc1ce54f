import type { Prisma } from '@thidua/db';
import type { Actor, Hand } from '@thidua/domain/accounts';
import type { MinutesActor } from '@thidua/domain/meeting-minutes';
import { councilActor, visibleMeetings, type Room } from '../council/index.ts';

export const MINUTES_ROW = {
  id: true,
  meetingId: true,
  ordinal: true,
  status: true,
  version: true,
  note: true,
  conclusion: true,
  reason: true,
  content: true,
  contentHash: true,
  createdAt: true,
  wordedAt: true,
  signedById: true,
  signedAt: true,
  countersignedAt: true,
  signedBy: { select: { displayName: true, staffId: true } },
  countersignedBy: { select: { displayName: true } },
} as const satisfies Prisma.MeetingMinutesSelect;
export type MinutesRow = Prisma.MeetingMinutesGetPayload<{ select: typeof MINUTES_ROW }>;

/** Minutes are seen by those who see their meeting. */
export function visibleMinutes(actor: Actor): Prisma.MeetingMinutesWhereInput {
  return { organisationId: actor.organisationId, meeting: visibleMeetings(actor) };
}

export function minutesActor(room: Room, actor: Actor): MinutesActor {
  return { ...councilActor(room, actor), accountId: actor.accountId, staffId: actor.staffId };
}

export function signedByOf({ signedById, signedBy }: MinutesRow): Hand | undefined {
  return signedById === null ? undefined : { accountId: signedById, staffId: signedBy?.staffId ?? undefined };
}
