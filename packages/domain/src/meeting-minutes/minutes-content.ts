import {
  presidingOf,
  type AttendanceStatus,
  type CouncilRole,
  type VoteBase,
  type VoteForm,
} from '../council/index.ts';
import type { BallotScanKind } from '../secret-ballot/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';

/**
 * What minutes tell of a meeting (law.md c.4): nothing of it is typed, all of it is asked for anew until the secretary signs, and kept
 * with its hash from then on. Moments are ISO strings in UTC, days `yyyy-mm-dd`.
 */
export interface MinutesContent {
  readonly meeting: MinutesMeeting;
  readonly seats: readonly MinutesSeat[];
  /** Who came or left after the meeting began, in order. */
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
  /** Null where nobody recorded it. */
  readonly attendance: AttendanceStatus | null;
  /** Why absent; empty where nobody said. */
  readonly reason: string;
}

export interface MinutesPresence {
  readonly memberId: string;
  readonly isPresent: boolean;
  readonly at: string;
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
}

export interface MinutesItem {
  readonly ordinal: number;
  readonly subjectName: string;
  readonly subjectPost: string;
  readonly award: AwardCode;
  readonly form: VoteForm;
  /** Names of those who stood aside; why is nobody's business here. */
  readonly asideNames: readonly string[];
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

export interface MinutesResult {
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
  readonly manifestCode: string;
  /** 64 hexadecimal digits; empty where nothing was published. */
  readonly resultsRoot: string;
  readonly tellerNames: readonly string[];
  /** The papers of the round that were scanned, without those that were replaced. */
  readonly scans: readonly MinutesScan[];
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

/** All who held the meeting, in their order: the chair or the first vice-chair who was there, and each to whom the chair was handed. */
export function presidingSeats({
  seats,
  handovers,
}: Pick<MinutesContent, 'seats' | 'handovers'>): readonly MinutesPresiding[] {
  const firstId =
    handovers[0]?.fromMemberId ?? presidingOf(seats.filter(({ attendance }) => attendance === 'PRESENT'))?.memberId;
  const turns = [
    { memberId: firstId, from: undefined, reason: '' },
    ...handovers.map(({ toMemberId, at, reason }) => ({ memberId: toMemberId, from: at, reason })),
  ];
  return turns.flatMap(({ memberId, from, reason }, place) => {
    const seat = seats.find((each) => each.memberId === memberId);
    return seat === undefined ? [] : [{ seat, from, to: handovers[place]?.at, reason }];
  });
}
