interface Returned<Round> {
  /** When it came back last, whoever sent it back. */
  readonly returnedAt: string | null;
  readonly returns: readonly Round[];
}

/** The round that the author has in hand; none where it came back without fields being named. */
export function currentRound<Round extends { readonly returnedAt: string }>({
  returnedAt,
  returns,
}: Returned<Round>): Round | undefined {
  return returns.findLast((round) => round.returnedAt === returnedAt);
}
