import type { AgendaItemStatus } from './agenda-item-status.ts';
import type { MeetingStatus } from './meeting-status.ts';

/** How often a nomination may be voted on in one meeting. */
export const MOST_ATTEMPTS = 2;

/** Why a closed item is not put to a second vote. */
export const SECOND_VOTE_HINDRANCES = [
  'MEETING_NOT_OPEN',
  'NOT_CLOSED',
  'PASSED',
  'NOT_ALLOWED',
  'HAS_SECOND',
  'LOWERED',
  'NOT_CERTIFIED',
] as const;
export type SecondVoteHindrance = (typeof SECOND_VOTE_HINDRANCES)[number];

export interface RepeatedItemFacts {
  readonly meetingStatus: MeetingStatus;
  readonly itemStatus: AgendaItemStatus;
  readonly isPassed: boolean;
  /** It passed with as many votes as another, and there is no place for both: the council votes between them. */
  readonly isTied: boolean;
  readonly attempt: number;
  /** The vote rule of the award lets the council vote again. */
  readonly isAllowed: boolean;
  /** It was voted on again already. */
  readonly hasSecond: boolean;
  /** The nominee was put forward for a lower award instead. */
  readonly isLowered: boolean;
  /** Nobody can take the result back any more: voted on by name, or the secret ballot is certified. */
  readonly isFinal: boolean;
}

/**
 * What keeps an item from a second vote in the same meeting; undefined when nothing does. No national text has a second round
 * (law.md c.2), so the body's own vote rule must allow it. The first vote stays as it was counted; the last one decides.
 */
export function secondVoteHindrance(facts: RepeatedItemFacts): SecondVoteHindrance | undefined {
  if (facts.meetingStatus !== 'OPEN') return 'MEETING_NOT_OPEN';
  if (facts.itemStatus !== 'CLOSED') return 'NOT_CLOSED';
  if (facts.isPassed && !facts.isTied) return 'PASSED';
  if (!facts.isAllowed) return 'NOT_ALLOWED';
  if (facts.hasSecond || facts.attempt >= MOST_ATTEMPTS) return 'HAS_SECOND';
  if (facts.isLowered) return 'LOWERED';
  return facts.isFinal ? undefined : 'NOT_CERTIFIED';
}
