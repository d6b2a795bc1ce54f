import {
  bytesOfUuid,
  integerOf,
  issueAnswer,
  journalEntry,
  nameBytes,
  requestHash,
  type BlindedMessage,
  type BlindSignature,
  type IssueAnswer,
} from '@thidua/ballot';
import { blindSign } from '@thidua/ballot/issuer';
import type { Tx } from '@thidua/db';
import type { BallotChannel, BallotRoundStatus } from '@thidua/domain/secret-ballot';
import type { JournalLine } from './issue-journal.ts';
import type { LivingRound } from './living-round.ts';

export interface TokenRequest {
  readonly itemId: string;
  readonly memberId: string;
  readonly blinded: BlindedMessage;
  readonly status: BallotRoundStatus;
  /** The member's channel on this item; undefined when the item is not theirs at all. */
  readonly channel: BallotChannel | undefined;
  /** Entered by two tellers at the kiosk, out of a paper ballot. */
  readonly isKiosk: boolean;
}

export interface IssueRecorded {
  readonly answer: IssueAnswer;
  /** The first request of this member for this item: the trail is told. */
  readonly isNew: boolean;
}

/**
 * Writes down that the member asked for this token, in the transaction that holds the round shared. Whoever asked first stays written;
 * the same request again is answered again, any other is not.
 */
export async function recordIssue(tx: Tx, round: LivingRound, request: TokenRequest): Promise<IssueRecorded> {
  const { itemId, memberId, blinded } = request;
  const before = issueAnswer({ ...request, recorded: undefined, journaled: undefined });
  if (before !== 'SIGN') return { answer: before, isNew: false };
  const { count } = await tx.issueRecord.createMany({
    data: [{ itemId, memberId, blindedHash: new Uint8Array(requestHash(blinded)) }],
    skipDuplicates: true,
  });
  const { blindedHash } = await tx.issueRecord.findUniqueOrThrow({
    where: { itemId_memberId: { itemId, memberId } },
    select: { blindedHash: true },
  });
  // Only now: whoever came first has written the record before the journal, and is found in both.
  const answer = issueAnswer({ ...request, recorded: blindedHash, journaled: journaledOf(round, request) });
  return { answer, isNew: count === 1 };
}

/** The request that the journal knows of this member and item: this very one, or, since it keeps digests only, some other. */
function journaledOf(round: LivingRound, { itemId, memberId, blinded }: TokenRequest): Uint8Array | undefined {
  const asked = requestHash(blinded);
  const line = lineOf(round, itemId, memberId, asked);
  if (round.journal.first(line.who) === undefined) return undefined;
  return round.journal.has(line) ? asked : new Uint8Array();
}

/** After the record is committed: notes it beside the keys, then signs what nobody here can read. Throws when the key is at fault. */
export async function signToken(round: LivingRound, request: TokenRequest): Promise<BlindSignature | 'BAD_BLINDED'> {
  const { itemId, memberId, blinded } = request;
  const issuer = round.issuers.get(itemId);
  if (issuer === undefined) throw new Error(`Round ${round.id} has no key for item ${itemId}`);
  await round.journal.append(lineOf(round, itemId, memberId, requestHash(blinded)));
  const signed = blindSign(issuer, blinded);
  if (signed.ok) return signed.value;
  if (signed.error === 'BAD_BLINDED') return signed.error;
  throw new Error(`The key of item ${itemId} signs wrongly`);
}

/** 0, 1 and n - 1 would be signed trivially, and n or more is no residue: refused before anything is written. */
export function isSignable(round: LivingRound, { itemId, blinded }: Pick<TokenRequest, 'itemId' | 'blinded'>): boolean {
  const key = round.urn.issuerKeys.get(itemId);
  const value = integerOf(blinded);
  return key !== undefined && value >= 2n && value <= key.n - 2n;
}

export function lineOf(
  { keys }: Pick<LivingRound, 'keys'>,
  itemId: string,
  memberId: string,
  blindedHash: Uint8Array,
): JournalLine {
  return journalEntry(keys.journal, bytesOf(itemId), bytesOf(memberId), blindedHash);
}

function bytesOf<Name extends 'item' | 'member'>(id: string) {
  return nameBytes<Name>(bytesOfUuid(id) ?? new Uint8Array());
}
