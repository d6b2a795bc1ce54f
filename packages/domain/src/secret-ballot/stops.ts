/** Why a round does not go on although its state would allow it: something that somebody in the room can put right. */
export const BALLOT_STOPS = [
  'OWN_DRAFT',
  'URN_ELSEWHERE',
  'NOT_DURABLE',
  'NOT_SEALABLE',
  'TELLERS_MISSING',
  'ITEMS_TAKEN',
  'PLACES_TAKEN',
  'SEATS_CHANGED',
  'CODE_NOT_CONFIRMED',
  'WRONG_CODE',
  'PAPER_TOO_EARLY',
  'PAPER_NOT_HANDED_OUT',
  'LATE_PAPER',
  'NAMED_NOT_ALLOWED',
  'LATE_OPINION',
  'FEW_PAPERS',
  'PAPER_OPENED',
  'SAME_TELLER',
  'COUNTED_ALREADY',
  'PAPER_NOT_COUNTED',
  'FEW_IN_CHANNEL',
  'UNANIMOUS',
  'WINDOW_OPEN',
  'NOT_PROVED',
  'BALLOT_LISTED',
  'RESULT_USED',
  'KEYS_LOST',
] as const;
export type BallotStop = (typeof BALLOT_STOPS)[number];

/** A counting team has two or three members (law.md c). */
export const TELLERS = { least: 2, most: 3 } as const;

/** Longest texts of a round, in characters. */
export const ROUND_TEXT_LIMITS = { title: 250, itemTitle: 500, annulment: 2_000 } as const;
