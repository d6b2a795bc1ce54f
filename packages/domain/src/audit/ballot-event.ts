import type { AnnulmentReason, DisputeGround, PaperMark } from '../secret-ballot/index.ts';
import type { Event, Moved } from './event-shape.ts';

/**
 * The secret ballot in the trail: what the room sees, and nothing of a ballot. Who collected stands there once a member; that a
 * ballot was cast stands nowhere, for its time would tell whose it is.
 */
export type BallotEvent =
  | Event<
      'BALLOT_ROUND_WRITTEN' | 'BALLOT_ROUND_CHANGED',
      'BallotRound',
      { readonly items: number; readonly isRehearsal: boolean }
    >
  | Event<'BALLOT_ROUND_DELETED' | 'BALLOT_REHEARSAL_ERASED', 'BallotRound', { readonly meetingId: string }>
  | Event<'BALLOT_ROUND_SEALED', 'BallotRound', Moved & { readonly manifestHash: string }>
  | Event<'BALLOT_CODE_CONFIRMED', 'BallotRound'>
  | Event<'BALLOT_ISSUING_STARTED' | 'BALLOT_VOTING_OPENED' | 'BALLOT_ROUND_CLOSED', 'BallotRound', Moved>
  | Event<'BALLOT_CLOSING_ANNOUNCED', 'BallotRound'>
  | Event<'BALLOT_WINDOW_OPENED', 'BallotRound'>
  | Event<'BALLOT_STAND_IN_ASKED', 'BallotRound', { readonly memberId: string; readonly awayMemberId: string }>
  | Event<'BALLOT_STAND_IN_WITNESSED', 'BallotRound', { readonly memberId: string; readonly witnesses: number }>
  | Event<'BALLOTS_COLLECTED', 'BallotRound', { readonly memberId: string; readonly items: readonly string[] }>
  | Event<
      'BALLOT_PAPER_REGISTERED',
      'BallotRound',
      { readonly memberId: string; readonly mark: PaperMark; readonly isDone: boolean }
    >
  | Event<'BALLOT_OPINION_RECORDED', 'BallotRound', { readonly memberId: string; readonly items: readonly string[] }>
  | Event<'BALLOT_PAPER_OPENED' | 'BALLOT_PAPER_WITNESSED', 'BallotRound', { readonly memberId: string }>
  | Event<'BALLOT_PAPER_ENTERED', 'BallotRound', { readonly memberId: string }>
  | Event<
      'BALLOT_PAPER_COUNTED',
      'BallotRound',
      { readonly memberId: string; readonly agreed: number; readonly differing: number }
    >
  | Event<'BALLOT_ROUND_PUBLISHED', 'BallotRound', Moved & { readonly resultsRoot: string; readonly passed: number }>
  | Event<'BALLOT_MINUTES_SIGNED', 'BallotRound', { readonly memberId: string }>
  | Event<'BALLOT_ROUND_CERTIFIED', 'BallotRound', Moved>
  | Event<'BALLOT_ROUND_DISPUTED', 'BallotRound', Moved & { readonly grounds: readonly DisputeGround[] }>
  | Event<'BALLOT_ROUND_ANNULLED', 'BallotRound', Moved & { readonly annulment: AnnulmentReason }>;
