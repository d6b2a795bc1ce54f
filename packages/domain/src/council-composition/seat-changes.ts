import type { CouncilRole } from '../council/index.ts';

/** Who sits where, and whether with a vote. */
export interface SeatHeld {
  readonly staffId: string;
  readonly role: CouncilRole;
  readonly hasVote: boolean;
}

export const SEAT_CHANGE_KINDS = ['JOINS', 'LEAVES', 'MOVES'] as const;
export type SeatChangeKind = (typeof SEAT_CHANGE_KINDS)[number];

/** What a decision changes about one person: the seat before it and the seat after it. */
export interface SeatChange<Seat extends SeatHeld = SeatHeld> {
  readonly kind: SeatChangeKind;
  readonly staffId: string;
  readonly before: Seat | undefined;
  readonly after: SeatHeld | undefined;
}

/** Who leaves, who moves and who joins between two compositions; whoever keeps seat and vote is not named. */
export function seatChanges<Seat extends SeatHeld>(
  before: readonly Seat[],
  after: readonly SeatHeld[],
): readonly SeatChange<Seat>[] {
  const now = new Map(after.map((seat) => [seat.staffId, seat]));
  const known = new Set(before.map(({ staffId }) => staffId));
  const ended = before.flatMap((seat): readonly SeatChange<Seat>[] => {
    const next = now.get(seat.staffId);
    const { staffId } = seat;
    if (next === undefined) return [{ kind: 'LEAVES', staffId, before: seat, after: undefined }];
    const isSame = next.role === seat.role && next.hasVote === seat.hasVote;
    return isSame ? [] : [{ kind: 'MOVES', staffId, before: seat, after: next }];
  });
  const joined = after
    .filter(({ staffId }) => !known.has(staffId))
    .map((seat): SeatChange<Seat> => ({ kind: 'JOINS', staffId: seat.staffId, before: undefined, after: seat }));
  return [...ended, ...joined];
}

export function hasSeatChanges(before: readonly SeatHeld[], after: readonly SeatHeld[]): boolean {
  return seatChanges(before, after).length > 0;
}
