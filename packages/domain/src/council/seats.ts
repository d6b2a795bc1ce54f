import { isWithin, plainDateOf, type PlainDate } from '../kernel/index.ts';

/** From when to when somebody sits, as the rows have it; without an end until the end of the term. */
export interface SeatPeriod {
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** Whether a seat is held on a day; both ends count. */
export function isSeatHeldOn({ validFrom, validTo }: SeatPeriod, day: PlainDate): boolean {
  return isWithin(day, plainDateOf(validFrom), validTo === null ? undefined : plainDateOf(validTo));
}

/** Who is a member on a day: the one answer for rooms, votes, rounds and lists. */
export function seatsOn<Seat extends SeatPeriod>(seats: readonly Seat[], day: PlainDate): readonly Seat[] {
  return seats.filter((seat) => isSeatHeldOn(seat, day));
}
