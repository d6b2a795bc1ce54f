import { hasRole, type Actor } from '../accounts/index.ts';
import { PRESIDING_ROLES, type CouncilRole } from './vocabulary.ts';

/** In whose hands the chair of a meeting is by its last hand-over; NOBODY: it was never handed over. */
export type ChairHeld = 'NOBODY' | 'SELF' | 'OTHER';

export interface ChairActor extends Pick<Actor, 'roles'> {
  readonly seat: { readonly role: CouncilRole } | undefined;
  readonly chairHeld: ChairHeld;
}

/** The chair of the council, or the vice-chair who was given the chair by a dated grant of the role (TT 12/2019/TT-BNV Điều 11(2)). */
export function isChairByRight({ roles, seat }: Pick<ChairActor, 'roles' | 'seat'>): boolean {
  return hasRole({ roles }, 'CHAIR') && seat !== undefined && PRESIDING_ROLES.includes(seat.role);
}

/** Who opens, closes and counts: whoever has the chair by right, until it is handed over; from then on whoever it was handed to. */
export function presides(actor: ChairActor): boolean {
  if (actor.chairHeld === 'NOBODY') return isChairByRight(actor);
  return actor.chairHeld === 'SELF' && actor.seat !== undefined && PRESIDING_ROLES.includes(actor.seat.role);
}

/** Whoever has the chair by right and handed it over may take it back. */
export function mayTakeChairBack(actor: ChairActor): boolean {
  return isChairByRight(actor) && !presides(actor);
}

/**
 * Why the chair is not handed over now. Votes are opened and closed by one hand, and a secret ballot is one hand's from the giving out of
 * the ballots to the signature.
 */
export const CHAIR_HINDRANCES = [
  'ITEM_OPEN',
  'ROUND_OPEN',
  'ALREADY_PRESIDES',
  'NOT_PRESIDING_SEAT',
  'NOT_PRESENT',
  'NO_SIGN_IN',
] as const;
export type ChairHindrance = (typeof CHAIR_HINDRANCES)[number];

export interface ChairTaker {
  readonly role: CouncilRole;
  readonly isPresent: boolean;
  readonly isPresiding: boolean;
  /** Has an account that can sign in and act at meetings. */
  readonly canSignIn: boolean;
}

export function chairHindrance(
  room: { readonly hasOpenItem: boolean; readonly hasRunningRound: boolean },
  taker: ChairTaker,
): ChairHindrance | undefined {
  if (room.hasOpenItem) return 'ITEM_OPEN';
  if (room.hasRunningRound) return 'ROUND_OPEN';
  if (taker.isPresiding) return 'ALREADY_PRESIDES';
  if (!PRESIDING_ROLES.includes(taker.role)) return 'NOT_PRESIDING_SEAT';
  if (!taker.isPresent) return 'NOT_PRESENT';
  return taker.canSignIn ? undefined : 'NO_SIGN_IN';
}

export interface HandedChair {
  readonly fromMemberId: string;
  readonly toMemberId: string;
  readonly handedAt: Date;
}

/** Who presided at a moment, by the hand-overs in their order; undefined where nobody had handed the chair over at all. */
export function presidingIdAt(handovers: readonly HandedChair[], at: Date): string | undefined {
  return handovers.findLast(({ handedAt }) => handedAt <= at)?.toMemberId ?? handovers[0]?.fromMemberId;
}
