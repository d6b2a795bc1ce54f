import type { AgendaItemStatus } from './agenda-item-status.ts';

/** What a person may do about one item, and if nothing, why. */
export const ENTITLEMENTS = [
  'MAY_VOTE',
  'VOTED',
  'EXCLUDED',
  'NOT_PRESENT',
  'NO_VOTE',
  'NOT_OPEN',
  'CLOSED',
  'SECRET',
] as const;
export type Entitlement = (typeof ENTITLEMENTS)[number];

export interface EntitlementFacts {
  readonly hasVote: boolean;
  readonly isExcluded: boolean;
  readonly isPresent: boolean;
  readonly hasVoted: boolean;
  readonly itemStatus: AgendaItemStatus;
  /** Voted on by secret ballot: nobody votes on it by name. */
  readonly isSecret: boolean;
}

/** Total: the lasting reasons come first (no vote, excluded), then the life of the item, then what the person did. */
export function entitlement(facts: EntitlementFacts): Entitlement {
  if (!facts.hasVote) return 'NO_VOTE';
  if (facts.isExcluded) return 'EXCLUDED';
  if (facts.isSecret && facts.itemStatus !== 'CLOSED') return 'SECRET';
  switch (facts.itemStatus) {
    case 'WAITING':
      return 'NOT_OPEN';
    case 'CLOSED':
      return 'CLOSED';
    case 'OPEN':
      if (facts.hasVoted) return 'VOTED';
      return facts.isPresent ? 'MAY_VOTE' : 'NOT_PRESENT';
  }
}
