import { outlook, type VoteBase } from '../council/index.ts';
import { isOneOf, type Fraction } from '../kernel/index.ts';
import { ROUND_LIMITS, SEALABLE_BASES, type BallotChannel } from './vocabulary.ts';

export interface DraftSeat {
  readonly memberId: string;
  readonly channel: BallotChannel;
  readonly hasReason: boolean;
}

export interface DraftItem {
  readonly itemId: string;
  readonly share: Fraction;
  readonly isStrict: boolean;
  readonly base: VoteBase;
  /** Every voting member of the council. */
  readonly seats: readonly DraftSeat[];
  /** The chair has confirmed that few vote electronically. */
  readonly isSmallConfirmed: boolean;
}

export interface DraftRound {
  readonly councilSize: number;
  readonly items: readonly DraftItem[];
}

/** What keeps a round from being sealed. */
export const SEALING_HINDRANCES = [
  'COUNCIL_SIZE',
  'NO_ITEM',
  'TOO_MANY_ITEMS',
  'BASE_NOT_FIXED',
  'SEATS_INCOMPLETE',
  'REASON_MISSING',
  'NOBODY_LEFT',
  'SMALL_NOT_CONFIRMED',
] as const;
export type SealingHindrance = (typeof SEALING_HINDRANCES)[number];

/** What the chair should know before sealing, and may accept. */
export const SEALING_WARNINGS = ['UNREACHABLE', 'FEW_ENVELOPES', 'FEW_ELECTRONIC'] as const;
export type SealingWarning = (typeof SEALING_WARNINGS)[number];

export interface SealingFinding {
  readonly code: SealingHindrance | SealingWarning;
  readonly itemId: string | null;
}

export interface SealingVerdict {
  readonly hindrances: readonly SealingFinding[];
  readonly warnings: readonly SealingFinding[];
}

export function judgeSealing({ councilSize, items }: DraftRound): SealingVerdict {
  const whole = [
    (councilSize < ROUND_LIMITS.minCouncil || councilSize > ROUND_LIMITS.maxCouncil) && 'COUNCIL_SIZE',
    items.length === 0 && 'NO_ITEM',
    items.length > ROUND_LIMITS.items && 'TOO_MANY_ITEMS',
  ] as const;
  return {
    hindrances: [
      ...whole.filter((code) => code !== false).map((code) => ({ code, itemId: null })),
      ...items.flatMap((item) => hindrancesOf(item, councilSize).map((code) => ({ code, itemId: item.itemId }))),
    ],
    warnings: items.flatMap((item) => warningsOf(item, councilSize).map((code) => ({ code, itemId: item.itemId }))),
  };
}

function hindrancesOf(item: DraftItem, councilSize: number): readonly SealingHindrance[] {
  const { seats } = item;
  const isWhole = seats.length === councilSize && new Set(seats.map(({ memberId }) => memberId)).size === councilSize;
  const found = [
    !isOneOf(SEALABLE_BASES, item.base) && 'BASE_NOT_FIXED',
    !isWhole && 'SEATS_INCOMPLETE',
    seats.some(({ channel, hasReason }) => (channel === 'EXCLUDED') !== hasReason) && 'REASON_MISSING',
    by(item, 'EXCLUDED') === seats.length && 'NOBODY_LEFT',
    by(item, 'ELECTRONIC') < ROUND_LIMITS.minElectronic && !item.isSmallConfirmed && 'SMALL_NOT_CONFIRMED',
  ] as const;
  return found.filter((code) => code !== false);
}

function warningsOf(item: DraftItem, councilSize: number): readonly SealingWarning[] {
  const excludedCount = by(item, 'EXCLUDED');
  const entitledCount = item.seats.length - excludedCount;
  const electors = { memberCount: councilSize, presentCount: entitledCount, excludedCount, entitledCount };
  const envelopes = by(item, 'ENVELOPE');
  const found = [
    !outlook(electors, item).isReachable && 'UNREACHABLE',
    envelopes > 0 && envelopes < ROUND_LIMITS.minPaperBallots && 'FEW_ENVELOPES',
    by(item, 'ELECTRONIC') < ROUND_LIMITS.minPaperBallots && 'FEW_ELECTRONIC',
  ] as const;
  return found.filter((code) => code !== false);
}

function by({ seats }: DraftItem, channel: BallotChannel): number {
  return seats.filter((seat) => seat.channel === channel).length;
}
