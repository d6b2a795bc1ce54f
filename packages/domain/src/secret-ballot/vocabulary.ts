import type { VoteBase } from '../council/index.ts';

/**
 * ELECTRONIC: collects a token and casts from a device. ENVELOPE: votes on paper, which the counting team opens. NAMED: a signed
 * opinion that is not secret. EXCLUDED: no vote on this item, for a reason of a given class.
 */
export const BALLOT_CHANNELS = ['ELECTRONIC', 'ENVELOPE', 'NAMED', 'EXCLUDED'] as const;
export type BallotChannel = (typeof BALLOT_CHANNELS)[number];

/** What the share of a secret ballot is taken of: bases that stand before the first ballot, so that nobody's coming or going moves them. */
export const SEALABLE_BASES = ['ALL_MEMBERS', 'ALL_MEMBERS_EXCEPT_EXCLUDED'] as const satisfies readonly VoteBase[];
export type SealableBase = (typeof SEALABLE_BASES)[number];

/** How long the devices send when the chair collects all ballots at once. */
export const WINDOW_SECONDS = 30;

export const ROUND_LIMITS = {
  minCouncil: 3,
  maxCouncil: 99,
  items: 100,
  /** Fewer paper ballots than this would tell who wrote which: they are entered one by one instead. */
  minPaperBallots: 3,
  /** With fewer who vote electronically the chair must confirm that secrecy is thin. */
  minElectronic: 5,
} as const;
