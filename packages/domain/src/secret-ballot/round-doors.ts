import { BALLOT_ROUND_STATUSES, type BallotRoundStatus } from './round-status.ts';

export interface RoundDoors {
  /** Items, members, shares may still be changed. */
  readonly isEditable: boolean;
  /** Members may take their ballots. */
  readonly mayCollect: boolean;
  /** The urn takes ballots and says whether one lies in it. */
  readonly mayCast: boolean;
  /** Paper ballots are handed out, and come back before the urn is shut. */
  readonly takesPaper: boolean;
  /** What becomes of the round's secret keys: not made yet, kept, or destroyed and never to be found again. */
  readonly keys: 'NONE' | 'KEPT' | 'DESTROYED';
  /**
   * Nobody else may touch password, second factor, role or account of a member: it would let them vote in the member's name. Who sits on
   * the council does not change either.
   */
  readonly freezesAccounts: boolean;
  /** The chair stays in the same hands: one person answers for the ballots from giving them out to signing what was counted. */
  readonly keepsChair: boolean;
  /** The list of ballots and the numbers may be read. */
  readonly isPublic: boolean;
}

/** What is open in each state; everything else is shut. */
export const ROUND_DOORS = {
  DRAFT: doors({ isEditable: true }),
  SEALED: doors({ keys: 'KEPT', freezesAccounts: true, takesPaper: true }),
  ISSUING: doors({ keys: 'KEPT', freezesAccounts: true, takesPaper: true, mayCollect: true, keepsChair: true }),
  VOTING: doors({
    keys: 'KEPT',
    freezesAccounts: true,
    takesPaper: true,
    mayCollect: true,
    mayCast: true,
    keepsChair: true,
  }),
  CLOSED: doors({ keys: 'KEPT', freezesAccounts: true, keepsChair: true }),
  PUBLISHED: doors({ keys: 'DESTROYED', isPublic: true, keepsChair: true }),
  CERTIFIED: doors({ keys: 'DESTROYED', isPublic: true }),
  DISPUTED: doors({ keys: 'KEPT', keepsChair: true }),
  VOID: doors({ keys: 'DESTROYED' }),
} as const satisfies Record<BallotRoundStatus, RoundDoors>;

/** The states in which members' accounts and seats stand still. */
export const FREEZING_STATUSES = BALLOT_ROUND_STATUSES.filter((status) => ROUND_DOORS[status].freezesAccounts);

/** The states in which the chair of the meeting is not handed over. */
export const CHAIR_KEEPING_STATUSES = BALLOT_ROUND_STATUSES.filter((status) => ROUND_DOORS[status].keepsChair);

function doors(open: Partial<RoundDoors>): RoundDoors {
  const shut = {
    isEditable: false,
    mayCollect: false,
    mayCast: false,
    takesPaper: false,
    keys: 'NONE',
    freezesAccounts: false,
    keepsChair: false,
    isPublic: false,
  } as const;
  return { ...shut, ...open };
}
