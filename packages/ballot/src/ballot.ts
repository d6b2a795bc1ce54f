import { ascii, concatBytes, equalBytes, nameBytes, SIZE, sized } from './bytes.ts';
import type { Ballot, BallotKey, TokenSignature } from './bytes.ts';
import { CHOICE, isChoice } from './choice.ts';
import type { Choice } from './choice.ts';
import { derived, sha256 } from './hashing.ts';
import type { IssuerKey } from './issuer-key.ts';
import { sealSecret } from './item-secrets.ts';
import type { ItemSecrets } from './item-secrets.ts';
import { isSigned, signed } from './one-time-signature.ts';
import { seal, sealingKeyOf, unseal } from './seal.ts';
import { isToken } from './token.ts';
import type { BallotPlace } from './token.ts';

const VERSION = 1;

export interface BallotParts extends BallotPlace {
  readonly pk: BallotKey;
  readonly token: TokenSignature;
  readonly commit: Uint8Array;
  readonly inner: Uint8Array;
  readonly signature: Uint8Array;
}

/** A ballot says what was chosen only to the holder of the opening key; its commitment lets everybody check that later. */
export function makeBallot(
  place: BallotPlace,
  secrets: ItemSecrets,
  token: TokenSignature,
  choice: Choice,
  openingKey: Uint8Array,
): Ballot {
  const { pk, nonce, signingSecret } = secrets;
  const commit = commitment(place, pk, choice, nonce);
  const content = concatBytes(Uint8Array.of(choice), nonce);
  const inner = seal(openingKey, content, innerContext(place, pk), sealSecret(secrets, 'inner', choice));
  const signature = signed(signingSecret, ballotBody(place, pk, commit, sha256(inner)));
  return nameBytes(concatBytes(Uint8Array.of(VERSION), place.round, place.item, pk, token, commit, inner, signature));
}

/**
 * The ballot of a paper that is not valid, which the counting team lays into the urn so that it is counted as such: its inner envelope is
 * sealed to nobody. It follows from the code like any other, so that sending it again sends the same bytes.
 */
export function spoiltBallot(place: BallotPlace, secrets: ItemSecrets, token: TokenSignature): Ballot {
  return makeBallot(place, secrets, token, CHOICE.BLANK, sealingKeyOf(derived(secrets.seed, 'spoilt')));
}

/** Undefined when it has another length or version. */
export function partsOf(ballot: Uint8Array): BallotParts | undefined {
  if (ballot.length !== SIZE.ballot || ballot[0] !== VERSION) return undefined;
  let at = 1;
  const take = (length: number): Uint8Array => ballot.slice(at, (at += length));
  return {
    round: nameBytes(take(SIZE.uuid)),
    item: nameBytes(take(SIZE.uuid)),
    pk: nameBytes(take(SIZE.key)),
    token: nameBytes(take(SIZE.modulus)),
    commit: take(SIZE.hash),
    inner: take(SIZE.inner),
    signature: take(SIZE.signature),
  };
}

/** Why a ballot is refused before anybody looks at its content. */
export type BallotFault = 'TOKEN_SIGNATURE' | 'BALLOT_SIGNATURE';

/** What everybody can check of a ballot; `innerHash` stands for the inner envelope, which is not published. */
export function ballotFault(
  key: IssuerKey,
  ballot: Pick<BallotParts, 'round' | 'item' | 'pk' | 'token' | 'commit' | 'signature'>,
  innerHash: Uint8Array,
): BallotFault | undefined {
  if (!isToken(key, ballot, ballot.pk, ballot.token)) return 'TOKEN_SIGNATURE';
  const body = ballotBody(ballot, ballot.pk, ballot.commit, innerHash);
  return isSigned(ballot.signature, body, ballot.pk) ? undefined : 'BALLOT_SIGNATURE';
}

export interface OpenedBallot {
  readonly choice: Choice;
  readonly nonce: Uint8Array;
}

/** Undefined when the inner envelope does not open or does not hold what was committed to: such a ballot is invalid. */
export function openBallot(ballot: BallotParts, openingSecret: Uint8Array): OpenedBallot | undefined {
  const content = unseal(openingSecret, ballot.inner, innerContext(ballot, ballot.pk));
  const choice = content?.[0];
  const nonce = content && sized<'nonce'>(content.slice(1), SIZE.nonce);
  if (nonce === undefined || !isChoice(choice)) return undefined;
  return isCommitment(ballot, ballot.pk, ballot.commit, { choice, nonce }) ? { choice, nonce } : undefined;
}

export function isCommitment(place: BallotPlace, pk: BallotKey, commit: Uint8Array, opened: OpenedBallot): boolean {
  return equalBytes(commit, commitment(place, pk, opened.choice, opened.nonce));
}

function commitment({ round, item }: BallotPlace, pk: BallotKey, choice: Choice, nonce: Uint8Array): Uint8Array {
  return sha256(ascii('tdkt/commit/v1'), round, item, pk, Uint8Array.of(choice), nonce);
}

function innerContext({ round, item }: BallotPlace, pk: BallotKey): Uint8Array {
  return concatBytes(round, item, pk);
}

function ballotBody(
  { round, item }: BallotPlace,
  pk: BallotKey,
  commit: Uint8Array,
  innerHash: Uint8Array,
): Uint8Array {
  return concatBytes(ascii('tdkt/ballot/v1'), round, item, pk, commit, innerHash);
}
