import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../platform/user-error.ts';
import { forgetRoom, MeetingType, QuorumNotReachedError } from '../council/index.ts';
import { BallotStoppedError } from './ballot-round.errors.ts';
import { ballotRoundById } from './ballot-round.queries.ts';
import { BallotRoundType, BallotTokensType } from './ballot-round.type.ts';
import type { BallotRefusal, BallotStopped } from './use-cases/change-ballot-round.ts';

const REFUSALS = [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
  BallotStoppedError,
  QuorumNotReachedError,
] as const;

type Refused =
  BallotStoppedError | StaleRecordError | InvalidTransitionError | InputProblemsError | QuorumNotReachedError;

export const BallotRoundActResult = resultUnion(
  'BallotRoundActResult',
  'Kết quả một việc với kỳ bỏ phiếu kín.',
  BallotRoundType,
  [...REFUSALS],
);
export const BallotRoundRemovedResult = resultUnion(
  'BallotRoundRemovedResult',
  'Kết quả bỏ bản thảo, xóa kỳ diễn tập: phiên họp sau đó.',
  MeetingType,
  [...REFUSALS],
);
export const BallotTokensResult = resultUnion('BallotTokensResult', 'Kết quả nhận phiếu.', BallotTokensType, [
  BallotStoppedError,
]);

export type BallotRoundAnswered = Promise<typeof BallotRoundActResult>;

/** The round as it stands after the act, or the refusal. */
export async function answered(
  context: ActingContext,
  done: Promise<Result<string, BallotRefusal>>,
): BallotRoundAnswered {
  const outcome = await done;
  if (!outcome.ok) return refused(outcome.error);
  const round = await ballotRoundById(context, outcome.value);
  forgetRoom(context, round.meetingId);
  return round;
}

export function refused(refusal: BallotStopped): BallotStoppedError;
export function refused(refusal: BallotRefusal): Refused;
export function refused(refusal: BallotRefusal): Refused {
  if (refusal instanceof QuorumNotReachedError) return refusal;
  return refusal.code === 'BALLOT_STOPPED'
    ? new BallotStoppedError(refusal.stop, refusal.itemIds)
    : sharedError(refusal);
}
