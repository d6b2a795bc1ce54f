import type { VoteChoice } from '../../../gql/schema-types.ts';

export interface VoteToSend {
  readonly itemId: string;
  readonly choice: VoteChoice;
}

/** `COUNTED` and `REFUSED` are answers of the server; `LOST` is no answer: the vote may have to be sent again. */
export type VoteOutcome = { readonly kind: 'COUNTED' } | { readonly kind: 'REFUSED' } | { readonly kind: 'LOST' };

export interface SendReport {
  readonly counted: number;
  readonly refused: number;
  /** True when the connection was lost: the rest was not tried. */
  readonly isInterrupted: boolean;
}

/**
 * Sends one by one, in the order of the agenda, and stops at the first vote that got no answer. Sending again is safe:
 * the server counts a member's first vote and tells which one that was.
 */
export async function sendVotes(
  votes: readonly VoteToSend[],
  send: (vote: VoteToSend) => Promise<VoteOutcome>,
  onProgress: (done: number) => void,
): Promise<SendReport> {
  let counted = 0;
  let refused = 0;
  for (const vote of votes) {
    const { kind } = await send(vote);
    if (kind === 'LOST') return { counted, refused, isInterrupted: true };
    if (kind === 'COUNTED') counted += 1;
    else refused += 1;
    onProgress(counted + refused);
  }
  return { counted, refused, isInterrupted: false };
}
