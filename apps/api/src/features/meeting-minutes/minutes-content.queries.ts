import { createHash } from 'node:crypto';
import { manifestCode, nameBytes } from '@thidua/ballot';
import type { Tx } from '@thidua/db';
import type { MinutesContent, MinutesItem, MinutesResult, MinutesSeat } from '@thidua/domain/meeting-minutes';
import { plainDateOf } from '@thidua/domain/kernel';
import { quorumOf, resultShown, type Room, type RoomItem } from '../council/index.ts';
import { subjectsOn } from '../decisions/index.ts';

const SETTLED = ['PUBLISHED', 'CERTIFIED'] as const;

const BALLOT_ROW = {
  agendaItemId: true,
  issuedCount: true,
  returnedCount: true,
  validCount: true,
  invalidCount: true,
  namedCount: true,
} as const;

/** What the minutes of a meeting tell, from its records as they are now. Seven statements, however long the agenda. */
export async function minutesContentOf(tx: Tx, room: Room): Promise<MinutesContent> {
  const memberStaff = room.council.members.map(({ staffId }) => ({
    staffId,
    collectiveId: null,
    otherSubjectId: null,
  }));
  const nominees = room.items.map(({ nomination }) => nomination);
  const printed = await subjectsOn(tx, [...memberStaff, ...nominees], room.day);
  const nameOf = (memberId: string): string => {
    const staffId = room.council.members.find(({ id }) => id === memberId)?.staffId ?? null;
    return staffId === null ? '' : printed({ staffId, collectiveId: null, otherSubjectId: null }).subjectName;
  };
  const ballots = await tx.ballotItem.findMany({
    where: { agendaItem: { meetingId: room.id }, round: { status: { in: [...SETTLED] } } },
    select: BALLOT_ROW,
  });
  const rounds = await tx.ballotRound.findMany({
    where: { meetingId: room.id, isRehearsal: false, status: { in: [...SETTLED, 'VOID'] }, sealedAt: { not: null } },
    select: {
      title: true,
      status: true,
      manifestHash: true,
      resultsRoot: true,
      tellers: { select: { memberId: true }, orderBy: [{ isLead: 'desc' }, { memberId: 'asc' }] },
      scans: {
        where: { completedAt: { not: null }, replacedAt: null },
        select: { scanKind: true, sha256: true },
        orderBy: [{ scanKind: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: { sealedAt: 'asc' },
  });
  const changes = await tx.attendance.findMany({
    where: { meetingId: room.id, ...(room.openedAt === null ? {} : { recordedAt: { gt: room.openedAt } }) },
    select: { memberId: true, status: true, recordedAt: true },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  });
  const { present, total, needed, legalGround } = quorumOf(room);
  const seats = room.seats.map((seat): MinutesSeat => {
    const { subjectName, subjectPost } = printed({ staffId: seat.staffId, collectiveId: null, otherSubjectId: null });
    const attendance = room.attendance.get(seat.id);
    return {
      memberId: seat.id,
      name: subjectName,
      post: subjectPost,
      role: seat.role,
      hasVote: seat.hasVote,
      attendance: attendance?.status ?? null,
      reason: attendance?.reason ?? '',
    };
  });
  return {
    meeting: {
      title: room.title,
      place: room.place,
      startsAt: room.startsAt.toISOString(),
      openedAt: room.openedAt?.toISOString() ?? null,
      closedAt: room.closedAt?.toISOString() ?? null,
      councilName: room.council.name,
      decisionNumber: room.council.decisionNumber,
      decidedOn: plainDateOf(room.council.decidedOn),
    },
    seats,
    presence: changes.map(({ memberId, status, recordedAt }) => ({
      memberId,
      isPresent: status === 'PRESENT',
      at: recordedAt.toISOString(),
    })),
    handovers: room.handovers.map(({ fromMemberId, toMemberId, reason, handedAt }) => ({
      fromMemberId,
      toMemberId,
      reason,
      at: handedAt.toISOString(),
    })),
    quorum: { present, total, needed, ground: legalGround },
    items: room.items.map((item): MinutesItem => {
      const { subjectName, subjectPost } = printed(item.nomination);
      return {
        ordinal: item.ordinal,
        subjectName,
        subjectPost,
        award: item.nomination.awardCode,
        form: item.rule.form,
        asideNames: item.conflicts.map(({ memberId }) => nameOf(memberId)),
        loweredFrom: room.items.find(({ id }) => id === item.loweredFromId)?.ordinal ?? null,
        loweredTo: room.items.find(({ loweredFromId }) => loweredFromId === item.id)?.ordinal ?? null,
        rule: {
          numerator: item.rule.shareNumerator,
          denominator: item.rule.shareDenominator,
          isStrict: item.rule.isStrict,
          base: item.rule.base,
          ground: item.rule.legalGround,
        },
        result: resultOf(
          item,
          ballots.find(({ agendaItemId }) => agendaItemId === item.id),
        ),
      };
    }),
    rounds: rounds.map(({ title, status, manifestHash, resultsRoot, tellers, scans }) => ({
      title,
      isVoid: status === 'VOID',
      manifestCode: manifestHash === null ? '' : manifestCode(nameBytes(manifestHash)),
      resultsRoot: resultsRoot === null ? '' : Buffer.from(resultsRoot).toString('hex'),
      tellerNames: tellers.map(({ memberId }) => nameOf(memberId)),
      scans: scans.flatMap(({ scanKind: kind, sha256 }) =>
        kind === null || sha256 === null ? [] : [{ kind, sha256 }],
      ),
    })),
  };
}

interface BallotCountRow {
  readonly issuedCount: number | null;
  readonly returnedCount: number | null;
  readonly validCount: number | null;
  readonly invalidCount: number | null;
  readonly namedCount: number | null;
}

function resultOf(item: RoomItem, ballots: BallotCountRow | undefined): MinutesResult | null {
  const shown = resultShown(item);
  if (shown === null) return null;
  const { agree, disagree, abstain, base, needed, isPassed } = shown;
  return {
    ballots:
      ballots === undefined
        ? null
        : {
            issued: ballots.issuedCount ?? 0,
            returned: ballots.returnedCount ?? 0,
            valid: ballots.validCount ?? 0,
            invalid: ballots.invalidCount ?? 0,
            named: ballots.namedCount ?? 0,
          },
    agree,
    disagree,
    blank: abstain,
    base,
    needed,
    isPassed,
  };
}

/** The bytes that are signed: what the records say and what the secretary wrote. */
export interface SignedMinutes {
  readonly content: MinutesContent;
  readonly note: string;
  readonly conclusion: string;
  readonly reason: string;
}

export function minutesText(signed: SignedMinutes): string {
  return JSON.stringify(signed);
}

export function hashOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text, 'utf8').digest());
}

/** Minutes that were signed here: our own bytes, whose hash stands beside them. Those of before hand-overs, scans or lower awards were kept tell of none. */
export function readMinutes(text: string): SignedMinutes {
  const signed = JSON.parse(text) as SignedMinutes;
  const { content } = signed;
  const rounds = content.rounds.map((round) => ({ ...round, scans: round.scans ?? [] }));
  const items = content.items.map((item) => ({
    ...item,
    loweredFrom: item.loweredFrom ?? null,
    loweredTo: item.loweredTo ?? null,
  }));
  return { ...signed, content: { ...content, handovers: content.handovers ?? [], items, rounds } };
}
