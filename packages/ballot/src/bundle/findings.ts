import { MANIFEST_FAULTS } from '../manifest-faults.ts';

/** What a recount can find wrong, in the order in which it looks. */
export const FINDING_CODES = [
  'NOT_JSON',
  'UNKNOWN_VERSION',
  'WRONG_SHAPE',
  'NOT_CANONICAL',
  'MANIFEST_HASH',
  'OTHER_CODE',
  ...MANIFEST_FAULTS,
  'ITEMS_DIFFER',
  'ISSUER_KEY_DIFFERS',
  'DENOMINATOR_DIFFERS',
  'THRESHOLD_DIFFERS',
  'EXCLUDED_DIFFERS',
  'COLLECTED_ORDER',
  'COLLECTED_NOT_ENTITLED',
  'BALLOT_ORDER',
  'BALLOT_TWICE',
  'TOKEN_SIGNATURE',
  'BALLOT_SIGNATURE',
  'COMMITMENT',
  'MORE_BALLOTS_THAN_COLLECTED',
  'PAPER_MORE_THAN_ENVELOPES',
  'PAPER_MORE_THAN_HANDED_OUT',
  'PAPER_TOO_FEW',
  'PAPER_AND_COLLECTED',
  'NAMED_ORDER',
  'NAMED_NOT_ENTITLED',
  'TALLY',
  'RESULTS_ROOT',
  'OTHER_ROOT',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly code: FindingCode;
  /** The item it is about; null for the whole round. */
  readonly itemId: string | null;
  /** The ballot's key, the field, the member: what to look at. */
  readonly detail: string | null;
}

/** A file of these is not a bundle, or was damaged on its way: nothing in it can be judged. */
export const UNREADABLE: ReadonlySet<FindingCode> = new Set([
  'NOT_JSON',
  'UNKNOWN_VERSION',
  'WRONG_SHAPE',
  'NOT_CANONICAL',
]);
