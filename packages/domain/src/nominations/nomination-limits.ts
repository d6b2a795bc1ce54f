/** Longest texts in characters; the CHECK `nominations_lengths` repeats the first. */
export const NOMINATION_LIMITS = { summary: 1_500, reason: 1_000 } as const;
