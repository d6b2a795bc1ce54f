/** Longest texts in characters; the CHECK `nominations_lengths` repeats the first. */
export const NOMINATION_LIMITS = { summary: 1_500, reason: 1_000 } as const;

/** Cells that one change may tick: a division of 500 people in three columns. */
export const MAX_TICKS = 1_500;

/** Most lines that one act takes at a time: a page of the list. */
export const MOST_LINES_AT_ONCE = 200;
