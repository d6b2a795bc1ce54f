/** One who did a step: the account, and the person behind it where there is one. */
export interface Hand {
  readonly accountId: string;
  readonly staffId: string | undefined;
}

/** The same person, by account or by staff record: a second account makes nobody a second pair of eyes. */
export function isSameHand(first: Hand, second: Hand): boolean {
  return first.accountId === second.accountId || (first.staffId !== undefined && first.staffId === second.staffId);
}

/**
 * Four eyes (security.md 4.2 note 4, 4.5 rule 9): whoever prepared something does not approve it, and nobody approves what is
 * about themselves. `about` is left out where the matter is about no person.
 */
export function isSecondPerson(approver: Hand, preparedBy: Hand, about?: Hand): boolean {
  return !isSameHand(approver, preparedBy) && (about === undefined || !isSameHand(approver, about));
}
