import type { ConflictKind, Entitlement, VoteChoice } from '../../../gql/schema-types.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';

export interface StandingFacts {
  readonly entitlement: Entitlement;
  /** The own vote that counts. */
  readonly vote: VoteChoice | null;
  /** Why the person stands aside. */
  readonly conflict: ConflictKind | undefined;
}

/** What a member may do about an item, or why not. */
export function entitlementSentence(t: Words<typeof vi>, { entitlement, vote, conflict }: StandingFacts): string {
  switch (entitlement) {
    case 'MAY_VOTE':
      return t.entitlement.MAY_VOTE;
    case 'VOTED':
      return vote === null ? t.entitlement.voted : t.entitlement.votedAs(t.choice[vote]);
    case 'EXCLUDED':
      return t.entitlement.excluded(t.conflictOfMine[conflict ?? 'DECLARED']);
    case 'NOT_PRESENT':
      return t.entitlement.notPresent;
    case 'NO_VOTE':
      return t.entitlement.noVote;
    case 'NOT_OPEN':
      return t.entitlement.notOpen;
    case 'SECRET':
      return t.entitlement.secret;
    case 'CLOSED':
      return vote === null ? t.entitlement.closed : t.entitlement.closedAs(t.choice[vote]);
  }
}
