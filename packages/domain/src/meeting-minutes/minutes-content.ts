import {
  presidingOf,
  type AttendanceStatus,
  type ConflictKind,
  type CouncilRole,
  type VoteBase,
  type VoteForm,
} from '../council/index.ts';
import type { AnnulmentReason, BallotScanKind, NamedChoice } from '../secret-ballot/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';
import { awayTimes, type MinutesPresence } from './minutes-presence.ts';

/**
 * What minutes tell of a meeting (law.md c.4): nothing of it is typed, all of it is asked for anew until the secretary signs, and kept
 * with its hash from then on. Moments are ISO strings in UTC, days `yyyy-mm-dd`.
 */
export interface MinutesContent {
  readonly meeting: MinutesMeeting;
  readonly seats: readonly MinutesSeat[];
  /** Who came, left or came back after the meeting began, in order. */
  readonly presence: readonly MinutesPresence[];
  /** From whose hands to whose the chair went, in order; empty where one person presided throughout. */
  readonly handovers: readonly MinutesHandover[];
  readonly quorum: MinutesQuorum;
  readonly items: readonly MinutesItem[];
  readonly rounds: readonly MinutesRound[];
}

export interface MinutesMeeting {
  readonly title: string;
  readonly place: string;
  readonly startsAt: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly councilName: string;
  readonly decisionNumber: string;
  readonly decidedOn: string;
}

export interface MinutesSeat {
  readonly memberId: string;
  readonly name: string;
  readonly post: string;
  readonly role: CouncilRole;
  readonly hasVote: boolean;
  /** PRESENT for whoever was there at any time of the meeting; null where nobody recorded it. */
  readonly attendance: AttendanceStatus | null;
  /** Why absent; empty where nobody said, and for those who were there. */
  readonly reason: string;
}

export interface MinutesHandover {
  readonly fromMemberId: string;
  readonly toMemberId: string;
  readonly reason: string;
  readonly at: string;
}

export interface MinutesQuorum {
  readonly present: number;
  readonly total: number;
  readonly needed: number;
  readonly ground: string;
  /** Counted when the meeting was opened; minutes of before this was kept counted when it ended. */
  readonly isAtOpening: boolean;
}

export interface MinutesItem {
  readonly ordinal: number;
  /** 2 for the second vote on one that failed at the first. */
  readonly attempt: number;
  readonly subjectName: string;
  readonly subjectPost: string;
  readonly award: AwardCode;
  readonly form: VoteForm;
  readonly aside: readonly MinutesAside[];
  /** What became of the public posting, for an award of the State; null for the others (152/2025/NĐ-CP Điều 44(2)). */
  readonly postings: readonly MinutesPosting[] | null;
  readonly rule: {
    readonly numerator: number;
    readonly denominator: number;
    readonly isStrict: boolean;
    readonly base: VoteBase;
    readonly ground: string;
  };
  /** The item on a higher award, not passed, from which the nominee was put forward to this one. */
  readonly loweredFrom: number | null;
  /** The item on a lower award to which the nominee was put forward from this one. */
  readonly loweredTo: number | null;
  /** Null while the item was not decided. */
  readonly result: MinutesResult | null;
}

/** Somebody who stood aside. The class of the reason alone is told, never the detail. */
export interface MinutesAside {
  readonly name: string;
  /** Null in minutes of before it was told. */
  readonly kind: ConflictKind | null;
}

export interface MinutesPosting {
  readonly fromOn: string;
  readonly dueOn: string;
  /** Comments on the dossier or on the whole posting, without those taken back. */
  readonly comments: number;
  readonly answered: number;
}

/** A signed opinion of an absent member, which is not secret. */
export interface MinutesNamed {
  readonly name: string;
  readonly documentNumber: string;
  readonly documentDate: string;
  readonly choice: NamedChoice;
}

export interface MinutesElectors {
  readonly members: number;
  /** In the room at the vote. */
  readonly present: number;
  /** Standing aside. */
  readonly excluded: number;
}

export interface MinutesResult {
  /** Null in minutes of before it was told. */
  readonly electors: MinutesElectors | null;
  readonly named: readonly MinutesNamed[];
  /** Of the secret ballot; null for an open vote. */
  readonly ballots: {
    readonly issued: number;
    readonly returned: number;
    readonly valid: number;
    readonly invalid: number;
    readonly named: number;
  } | null;
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
  readonly base: number;
  readonly needed: number;
  readonly isPassed: boolean;
}

export interface MinutesRound {
  readonly title: string;
  readonly isVoid: boolean;
  /** Null for a round that holds, and in minutes of before it was told. */
  readonly annulment: MinutesAnnulment | null;
  readonly manifestCode: string;
  /** 64 hexadecimal digits; empty where nothing was published. */
  readonly resultsRoot: string;
  readonly tellerNames: readonly string[];
  /** The papers of the round that were scanned, without those that were replaced. */
  readonly scans: readonly MinutesScan[];
}

export interface MinutesAnnulment {
  readonly reason: AnnulmentReason;
  readonly text: string;
  /** Empty where the program found it. */
  readonly by: string;
  readonly at: string;
}

export interface MinutesScan {
  readonly kind: BallotScanKind;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export const MINUTES_PARTS = ['meeting', 'seats', 'presence', 'handovers', 'quorum', 'items', 'rounds'] as const;
export type MinutesPart = (typeof MINUTES_PARTS)[number];

/** The parts in which the records say something else now than when the secretary signed. */
export function differingParts(signed: MinutesContent, now: MinutesContent): readonly MinutesPart[] {
  return MINUTES_PARTS.filter((part) => JSON.stringify(signed[part]) !== JSON.stringify(now[part]));
}

/** A person in the chair, from a moment to the next hand-over; open where it was theirs from the beginning, or to the end. */
export interface MinutesPresiding {
  readonly seat: MinutesSeat;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Why it was handed to them; empty for the first. */
  readonly reason: string;
}

/** All who held the meeting, in their order: the chair or the first vice-chair who was there at the opening, and each to whom the chair was handed. */
export function presidingSeats({
  seats,
  presence,
  handovers,
}: Pick<MinutesContent, 'seats' | 'presence' | 'handovers'>): readonly MinutesPresiding[] {
  const late = new Set(awayTimes(presence).flatMap(({ memberId, from }) => (from === undefined ? [memberId] : [])));
  const atOpening = seats.filter(({ memberId, attendance }) => attendance === 'PRESENT' && !late.has(memberId));
  const firstId = handovers[0]?.fromMemberId ?? presidingOf(atOpening)?.memberId;
  const turns = [
    { memberId: firstId, from: undefined, reason: '' },
    ...handovers.map(({ toMemberId, at, reason }) => ({ memberId: toMemberId, from: at, reason })),
  ];
  return turns.flatMap(({ memberId, from, reason }, place) => {
    const seat = seats.find((each) => each.memberId === memberId);
    return seat === undefined ? [] : [{ seat, from, to: handovers[place]?.at, reason }];
  });
}
