import type { Result } from '@thidua/domain/kernel';
import { ROUND_DOORS } from '@thidua/domain/secret-ballot';
import type { BallotChannel, BallotRoundStatus } from '@thidua/domain/secret-ballot';
import { equalBytes } from './bytes.ts';
import type { Ballot, BlindedMessage } from './bytes.ts';
import type { EnvelopeFault, ReceivedBallot } from './envelope.ts';
import { sha256 } from './hashing.ts';
import { receiptFor } from './receipt.ts';
import type { UrnReply } from './receipt.ts';

/** By which a request is recorded and known again. */
export function requestHash(blinded: BlindedMessage): Uint8Array {
  return sha256(blinded);
}

/** What the server knows when a member asks for the token of an item. */
export interface IssueFacts {
  readonly status: BallotRoundStatus;
  /** The member's channel on this item; undefined when it is not theirs at all. */
  readonly channel: BallotChannel | undefined;
  /** The kiosk of the counting team enters a paper ballot, where there are too few to be counted apart. */
  readonly isKiosk: boolean;
  readonly blinded: BlindedMessage;
  /** SHA-256 of the request recorded first; undefined when none is. */
  readonly recorded: Uint8Array | undefined;
  /** The same from the journal beside the keys, which no database administrator can rewrite. */
  readonly journaled: Uint8Array | undefined;
}

/** ISSUE_CONFLICT: the record of the first request was taken away to get a second token; the round is disputed. */
export type IssueAnswer = 'SIGN' | 'NOT_ENTITLED' | 'ROUND_NOT_OPEN' | 'ISSUED_ELSEWHERE' | 'ISSUE_CONFLICT';

/** One request a member and item is ever signed: the first. The same one again is signed again, to the same bytes. */
export function issueAnswer(facts: IssueFacts): IssueAnswer {
  if (!ROUND_DOORS[facts.status].mayCollect) return 'ROUND_NOT_OPEN';
  if (facts.channel !== (facts.isKiosk ? 'ENVELOPE' : 'ELECTRONIC')) return 'NOT_ENTITLED';
  const asked = requestHash(facts.blinded);
  if (facts.recorded !== undefined && !equalBytes(facts.recorded, asked)) return 'ISSUED_ELSEWHERE';
  return facts.journaled === undefined || equalBytes(facts.journaled, asked) ? 'SIGN' : 'ISSUE_CONFLICT';
}

/** What the urn knows after it has tried to lay a ballot in: `lying` is the one that now lies at its tag. */
export interface CastFacts {
  readonly status: BallotRoundStatus;
  readonly received: Result<ReceivedBallot, EnvelopeFault>;
  readonly lying: Ballot | undefined;
}

/** The first ballot of a key stays. The same one again has the same answer, so that a lost answer costs nothing. */
export function castAnswer({ status, received, lying }: CastFacts, receiptSecret: Uint8Array): UrnReply {
  if (!received.ok) return { code: 'BAD', receipt: undefined };
  if (!ROUND_DOORS[status].mayCast) return { code: 'CLOSED', receipt: undefined };
  const { ballot, parts } = received.value;
  if (lying === undefined) return { code: 'RETRY', receipt: undefined };
  if (!equalBytes(lying, ballot)) return { code: 'ALREADY_CAST', receipt: undefined };
  return { code: 'OK', receipt: receiptFor(receiptSecret, parts, ballot) };
}
