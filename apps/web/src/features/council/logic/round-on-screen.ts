import type { BallotRoundStatus } from '../../../gql/schema-types.ts';

/** The states in which the room looks at a round: from the seal until the result is signed. */
const ON_SCREEN = ['SEALED', 'ISSUING', 'VOTING', 'CLOSED', 'DISPUTED', 'PUBLISHED'] as const;
export type StatusOnScreen = (typeof ON_SCREEN)[number];

export type OnScreen<Round> = Round & { readonly status: StatusOnScreen };

/** The round of the secret ballot that the room follows: one that still runs before one that waits for signatures. */
export function roundOnScreen<Round extends { readonly status: BallotRoundStatus }>(
  rounds: readonly Round[],
): OnScreen<Round> | undefined {
  const shown = rounds.filter(isOnScreen);
  return shown.findLast(({ status }) => status !== 'PUBLISHED') ?? shown.at(-1);
}

/** Whether the room and its members look at a round in this state. */
export function isOnScreen<Round extends { readonly status: BallotRoundStatus }>(
  round: Round,
): round is OnScreen<Round> {
  return ON_SCREEN.some((status) => status === round.status);
}
