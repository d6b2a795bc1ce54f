/** Longest texts of a decision, in characters. */
export const DECISION_LIMITS = { title: 500 } as const;
