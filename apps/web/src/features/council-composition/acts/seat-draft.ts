import type { CouncilRole } from '@thidua/domain/council';

import { newId } from '../../../lib/new-id.ts';

/** A line of the list while it is typed. */
export interface SeatDraft {
  /** Keeps the line the same while others come and go. */
  readonly key: string;
  readonly staffId: string | undefined;
  readonly role: CouncilRole;
  readonly hasVote: boolean;
}

interface KnownSeat {
  readonly role: CouncilRole;
  readonly hasVote: boolean;
  readonly staff: { readonly id: string };
}

export function newSeat(role: CouncilRole): SeatDraft {
  return { key: newId(), staffId: undefined, role, hasVote: role !== 'SECRETARY' };
}

/** The lines of a council that nobody has composed yet. */
export function firstSeats(): readonly SeatDraft[] {
  return (['CHAIR', 'STANDING_VICE_CHAIR', 'MEMBER', 'SECRETARY'] as const).map(newSeat);
}

/** The lines of a composition that is known. */
export function knownSeats(seats: readonly KnownSeat[]): readonly SeatDraft[] {
  return seats.map(({ role, hasVote, staff }) => ({ key: newId(), staffId: staff.id, role, hasVote }));
}

/** The line with another role: all but the secretary vote. */
export function withRole(seat: SeatDraft, role: CouncilRole): SeatDraft {
  return { ...seat, role, hasVote: role !== 'SECRETARY' };
}

/** The lines as the contract wants them; a line without a person is none. */
export function typedSeats(seats: readonly SeatDraft[]) {
  return filled(seats).map(({ staffId, role, hasVote }) => ({ staffId, role, hasVote }));
}

/** The line that the server means by its place in what was sent. */
export function lineOfSent(seats: readonly SeatDraft[], place: number): SeatDraft | undefined {
  return filled(seats)[place];
}

function filled(seats: readonly SeatDraft[]): readonly (SeatDraft & { readonly staffId: string })[] {
  return seats.flatMap((seat) => (seat.staffId === undefined ? [] : [{ ...seat, staffId: seat.staffId }]));
}
