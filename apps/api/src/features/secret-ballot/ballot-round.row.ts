import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import type { CouncilRole } from '@thidua/domain/council';
import {
  WINDOW_SECONDS,
  type BallotRoundActor,
  type BallotRoundFacts,
  type DraftRound,
  type ScanFacts,
} from '@thidua/domain/secret-ballot';
import { councilActor, visibleMeetings, type Room } from '../council/index.ts';
import { namedMemberIds } from './ballot-round.named.ts';
import { itemsToCount, papersToEnter, votersOnPaper } from './ballot-round.paper.ts';
import { standInFacts, standsIn } from './ballot-round.stand-in.ts';

export const ROUND_ROW = {
  id: true,
  organisationId: true,
  meetingId: true,
  title: true,
  status: true,
  version: true,
  isRehearsal: true,
  councilSize: true,
  preparedById: true,
  paperOpenedById: true,
  paperWitnessedById: true,
  manifest: true,
  manifestHash: true,
  resultsRoot: true,
  sealedAt: true,
  issuingAt: true,
  openedAt: true,
  closingAnnouncedAt: true,
  isWindowed: true,
  windowOpenedAt: true,
  closedAt: true,
  publishedAt: true,
  certifiedAt: true,
  annulmentReason: true,
  annulmentText: true,
  annulledAt: true,
  disputeGrounds: true,
  meeting: { select: { status: true, startsAt: true } },
  tellers: {
    select: { memberId: true, isLead: true, codeConfirmedAt: true, signedAt: true },
    orderBy: [{ isLead: 'desc' }, { memberId: 'asc' }],
  },
  paperVoters: {
    select: { memberId: true, way: true, handedOutAt: true, returnedAt: true, enteredAt: true },
    orderBy: { memberId: 'asc' },
  },
  standIns: {
    select: {
      id: true,
      number: true,
      memberId: true,
      awayMemberId: true,
      reason: true,
      askedAt: true,
      witnesses: { select: { accountId: true }, orderBy: { witnessedAt: 'asc' } },
    },
    orderBy: { number: 'asc' },
  },
  namedLetters: {
    select: { memberId: true, documentNumber: true, documentDate: true, recordedAt: true },
    orderBy: { memberId: 'asc' },
  },
  items: {
    select: {
      id: true,
      ordinal: true,
      agendaItemId: true,
      title: true,
      nomineeRef: true,
      base: true,
      shareNumerator: true,
      shareDenominator: true,
      isStrict: true,
      legalGround: true,
      isSmallConfirmed: true,
      denominator: true,
      issuedCount: true,
      returnedCount: true,
      validCount: true,
      invalidCount: true,
      agreeCount: true,
      disagreeCount: true,
      blankCount: true,
      namedCount: true,
      neededCount: true,
      isPassed: true,
      seats: {
        select: { memberId: true, channel: true, reason: true, named: { select: { choice: true } } },
        orderBy: { memberId: 'asc' },
      },
      paper: { select: { agree: true, disagree: true, blank: true, invalid: true } },
    },
    orderBy: { ordinal: 'asc' },
  },
} as const satisfies Prisma.BallotRoundSelect;

export type RoundRow = Prisma.BallotRoundGetPayload<{ select: typeof ROUND_ROW }>;
export type RoundItemRow = RoundRow['items'][number];

/** A round is seen by those who see its meeting. */
export function visibleRounds(actor: Actor): Prisma.BallotRoundWhereInput {
  return { organisationId: actor.organisationId, meeting: visibleMeetings(actor) };
}

/** A seat of the council on the day of the meeting. */
export interface CouncilSeat {
  readonly id: string;
  readonly staffId: string;
  readonly role: CouncilRole;
  readonly hasVote: boolean;
}

export function seatIn(seats: readonly CouncilSeat[], actor: Pick<Actor, 'staffId'>): CouncilSeat | undefined {
  return actor.staffId === undefined ? undefined : seats.find(({ staffId }) => staffId === actor.staffId);
}

export function roundActor(round: RoundRow, room: Room, actor: Actor): BallotRoundActor {
  const who = councilActor(room, actor);
  const memberId = seatIn(room.seats, actor)?.id;
  return {
    ...who,
    accountId: actor.accountId,
    isTeller: round.tellers.some((teller) => teller.memberId === memberId),
    standsIn: memberId !== undefined && standsIn(round, room, memberId),
  };
}

/** Whether the devices are sending at this moment, half a minute from when the chair said so. */
export function isWindowOpenAt({ windowOpenedAt }: Pick<RoundRow, 'windowOpenedAt'>, now: Date): boolean {
  // Away from the hour on either side: a clock that was put back must not hold the urn open until it has caught up.
  return windowOpenedAt !== null && Math.abs(now.getTime() - windowOpenedAt.getTime()) < WINDOW_SECONDS * 1000;
}

/** What decides which papers of the round may be scanned. */
export function scanFacts(round: RoundRow): ScanFacts {
  const onPaper = votersOnPaper(round);
  return {
    isCountOut: round.publishedAt !== null,
    isRehearsal: round.isRehearsal,
    hasPaper: onPaper.length > 0,
    isPaperBatched: round.items.some(({ paper }) => paper !== null),
    hasEnvelope: onPaper.some(({ way }) => way === 'BY_ENVELOPE'),
    hasNamed: namedMemberIds(round).length > 0,
  };
}

export function roundFacts(round: RoundRow, room: Room, actor: Actor, now: Date): BallotRoundFacts {
  const memberId = seatIn(room.seats, actor)?.id;
  const own = round.tellers.find((teller) => teller.memberId === memberId);
  return {
    status: round.status,
    isMeetingOpen: round.meeting.status === 'OPEN',
    preparedById: round.preparedById,
    isClosingAnnounced: round.closingAnnouncedAt !== null,
    isWindowed: round.isWindowed,
    isWindowOpen: isWindowOpenAt(round, now),
    hasBallot: round.items.some((item) =>
      item.seats.some((seat) => seat.memberId === memberId && seat.channel === 'ELECTRONIC'),
    ),
    isPaperToEnter: papersToEnter(round).length > 0,
    paperOpener: round.paperOpenedById === null ? 'NOBODY' : round.paperOpenedById === memberId ? 'SELF' : 'OTHER',
    isPaperWitnessed: round.paperWitnessedById !== null,
    isPaperToCount: itemsToCount(round).length > 0,
    ...scanFacts(round),
    ...standInFacts(round, room, actor),
    hasConfirmedCode: (own?.codeConfirmedAt ?? null) !== null,
    hasSigned: (own?.signedAt ?? null) !== null,
    haveTellersSigned: round.tellers.every(({ signedAt }) => signedAt !== null),
  };
}

/** The round as the rules before sealing look at it. */
export function draftOf({ councilSize, items }: Pick<RoundRow, 'councilSize' | 'items'>): DraftRound {
  return {
    councilSize,
    items: items.map((item) => ({
      itemId: item.id,
      share: { numerator: item.shareNumerator, denominator: item.shareDenominator },
      isStrict: item.isStrict,
      base: item.base,
      isSmallConfirmed: item.isSmallConfirmed,
      seats: item.seats.map(({ memberId, channel, reason }) => ({ memberId, channel, hasReason: reason !== null })),
    })),
  };
}

/** The round with its row locked. `FOR SHARE` lets many collect at once and keeps closing out meanwhile. */
export async function lockRound(tx: Tx, actor: Actor, id: string, how: 'UPDATE' | 'SHARE'): Promise<RoundRow | null> {
  if (how === 'UPDATE') await tx.$queryRaw`SELECT id FROM ballot_rounds WHERE id = ${id}::uuid FOR UPDATE`;
  else await tx.$queryRaw`SELECT id FROM ballot_rounds WHERE id = ${id}::uuid FOR SHARE`;
  return tx.ballotRound.findFirst({ where: { AND: [{ id }, visibleRounds(actor)] }, select: ROUND_ROW });
}
