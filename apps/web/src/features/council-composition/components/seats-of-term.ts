import type { ShownCouncil, ShownSeat } from '../pages/councils-page.tsx';

interface SeatsOfTerm {
  /** Who sits on it now, or will; of a term that is over, who sat on it at its end. */
  readonly current: readonly ShownSeat[];
  /** Seats that a decision ended in the midst of the term. */
  readonly former: readonly ShownSeat[];
}

/** The seats of a term, told apart by whether a decision has ended them. */
export function seatsOfTerm({ members, termTo, termState }: ShownCouncil): SeatsOfTerm {
  const isFormer = ({ validTo, isHeld }: ShownSeat) =>
    validTo !== null && validTo !== termTo && (termState === 'OVER' || !isHeld);
  return { current: members.filter((seat) => !isFormer(seat)), former: members.filter(isFormer) };
}
