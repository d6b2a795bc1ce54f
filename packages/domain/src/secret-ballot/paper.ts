import type { BallotRoundStatus } from './round-status.ts';
import { ROUND_LIMITS } from './vocabulary.ts';

/** How somebody votes on paper: in the room, or away by an envelope within an envelope. Both are shuffled together before opening. */
export const PAPER_WAYS = ['IN_ROOM', 'BY_ENVELOPE'] as const;
export type PaperWay = (typeof PAPER_WAYS)[number];

/** What the register of paper ballots notes of each member. */
export const PAPER_MARKS = ['HANDED_OUT', 'RETURNED'] as const;
export type PaperMark = (typeof PAPER_MARKS)[number];

export const PAPER_MARK_NAMES = {
  HANDED_OUT: 'đã phát phiếu giấy',
  RETURNED: 'đã thu phiếu giấy',
} as const satisfies Record<PaperMark, string>;

/** The paper of one item as the register has it, and how many vote beside it on a device. */
export interface PaperOfItem {
  readonly itemId: string;
  readonly handedOut: number;
  readonly returned: number;
  /** Of those that came back, laid into the urn one by one by the counting team. */
  readonly entered: number;
  readonly electronic: number;
}

/**
 * BATCH: opened after closing and counted in totals. KIOSK: so few, or so few beside them, that totals would tell who wrote what; the
 * counting team enters each into the urn before closing, where it lies among the others.
 */
export const PAPER_PLANS = ['NONE', 'BATCH', 'KIOSK'] as const;
export type PaperPlan = (typeof PAPER_PLANS)[number];

/** One way for the whole round: who has begun to enter papers one by one enters all of them. */
export function paperPlan(items: readonly PaperOfItem[], hasBegunToEnter: boolean): PaperPlan {
  if (hasBegunToEnter) return 'KIOSK';
  const onPaper = items.filter(({ returned }) => returned > 0);
  if (onPaper.length === 0) return 'NONE';
  return tellingItems(onPaper).length > 0 ? 'KIOSK' : 'BATCH';
}

/** Items of which a channel is so small that its totals would tell. */
export function tellingItems(items: readonly PaperOfItem[]): readonly string[] {
  return items
    .filter(({ returned, electronic }) => isTooFew(returned) || (returned > 0 && isTooFew(electronic)))
    .map(({ itemId }) => itemId);
}

/** One or two: whoever knows the group knows the ballots. None at all tells nothing. */
export function isTooFew(ballots: number): boolean {
  return ballots > 0 && ballots < ROUND_LIMITS.minPaperBallots;
}

/** Once the urn is shut nothing comes in any more, on paper as on devices. */
export function isPaperLate(status: BallotRoundStatus): boolean {
  return status === 'CLOSED' || status === 'PUBLISHED' || status === 'CERTIFIED';
}
