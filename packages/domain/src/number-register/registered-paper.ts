/** What the body gives a number of its own register to. */
export const REGISTERED_PAPERS = [
  'DECISION',
  'SUBMISSION',
  'RECOGNITION',
  'RECOGNITION_REVOCATION',
  'AWARD_REVOCATION',
] as const;
export type RegisteredPaper = (typeof REGISTERED_PAPERS)[number];

/** Papers that are made outside of the system: their number is typed, once for each record that rests on the one paper. */
const TYPED: readonly RegisteredPaper[] = ['RECOGNITION', 'RECOGNITION_REVOCATION', 'AWARD_REVOCATION'];

/** What of a use of a number tells whether two uses are of one paper. */
export interface NumberUse {
  readonly paper: RegisteredPaper;
  /** The record that bears the number. */
  readonly objectId: string;
  readonly issuedOn: string;
}

/**
 * Whether a number that is used already is used by the same paper: the same record again, or another record that rests on the same
 * typed decision of the same day, as when one decision recognises three initiatives that are recorded one by one.
 */
export function isSamePaper(used: NumberUse, wanted: NumberUse): boolean {
  if (used.paper !== wanted.paper) return false;
  return used.objectId === wanted.objectId || (TYPED.includes(used.paper) && used.issuedOn === wanted.issuedOn);
}
