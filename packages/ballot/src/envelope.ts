import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { ballotFault, partsOf } from './ballot.ts';
import type { BallotFault, BallotParts } from './ballot.ts';
import { ascii, concatBytes, equalBytes, nameBytes, SIZE } from './bytes.ts';
import type { Ballot, Envelope, RoundBytes } from './bytes.ts';
import type { Choice } from './choice.ts';
import { sha256 } from './hashing.ts';
import type { IssuerKey } from './issuer-key.ts';
import { sealSecret } from './item-secrets.ts';
import type { ItemSecrets } from './item-secrets.ts';
import { seal, unseal } from './seal.ts';
import { uuidOf } from './text-forms.ts';

/** A ballot as it travels: whoever carries it sees 658 bytes that tell nothing. */
export function sealEnvelope(
  ballot: Ballot,
  round: RoundBytes,
  secrets: ItemSecrets,
  choice: Choice,
  urnKey: Uint8Array,
): Envelope {
  return nameBytes(seal(urnKey, ballot, urnContext(round), sealSecret(secrets, 'outer', choice)));
}

/** What the urn knows of its round. */
export interface UrnRound {
  readonly round: RoundBytes;
  readonly urnSecret: Uint8Array;
  /** By the item's UUID. */
  readonly issuerKeys: ReadonlyMap<string, IssuerKey>;
}

/** Why an envelope is not taken; the wire says only BAD. */
export type EnvelopeFault = 'LENGTH' | 'NOT_OPENED' | 'MALFORMED' | 'OTHER_ROUND' | 'UNKNOWN_ITEM' | BallotFault;

export interface ReceivedBallot {
  readonly ballot: Ballot;
  readonly parts: BallotParts;
}

/** Opens the outer envelope and checks all that can be checked without knowing the choice. */
export function receive(envelope: Uint8Array, urn: UrnRound): Result<ReceivedBallot, EnvelopeFault> {
  if (envelope.length !== SIZE.envelope) return err('LENGTH');
  const ballot = unseal(urn.urnSecret, envelope, urnContext(urn.round));
  return ballot === undefined ? err('NOT_OPENED') : check(nameBytes(ballot), urn);
}

/** The same checks for a ballot that already lies open, as they are repeated before the count. */
export function check(ballot: Ballot, urn: Omit<UrnRound, 'urnSecret'>): Result<ReceivedBallot, EnvelopeFault> {
  const parts = partsOf(ballot);
  if (parts === undefined) return err('MALFORMED');
  if (!equalBytes(parts.round, urn.round)) return err('OTHER_ROUND');
  const key = urn.issuerKeys.get(uuidOf(parts.item));
  if (key === undefined) return err('UNKNOWN_ITEM');
  const fault = ballotFault(key, parts, sha256(parts.inner));
  return fault === undefined ? ok({ ballot, parts }) : err(fault);
}

function urnContext(round: RoundBytes): Uint8Array {
  return concatBytes(ascii('tdkt/urn/v1'), round);
}
