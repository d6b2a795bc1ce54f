/** Makes the files of one paper that has become official. */
export const PAPER_FREEZE_JOB = 'PAPER_FREEZE';
/** Freezes what was official before papers were frozen. */
export const PAPER_FREEZE_OLD_JOB = 'PAPER_FREEZE_OLD';
