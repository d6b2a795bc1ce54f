import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { ascii, concatBytes, nameBytes } from './bytes.ts';
import type { BallotKey, BlindedMessage, BlindSignature, ItemBytes, RoundBytes, TokenSignature } from './bytes.ts';
import { blinded, encodedMessage, isSignedByRsa, unblinded } from './blind-rsa.ts';
import type { IssuerKey } from './issuer-key.ts';
import { blindingFactor } from './item-secrets.ts';
import type { ItemSecrets } from './item-secrets.ts';

/** Where a ballot belongs; bound into every hash and signature. */
export interface BallotPlace {
  readonly round: RoundBytes;
  readonly item: ItemBytes;
}

/** What the issuer signs without seeing it: the right to cast one ballot on this item under this one-time key. */
function tokenMessage({ round, item }: BallotPlace, pk: BallotKey): Uint8Array {
  return concatBytes(ascii('tdkt/token/v1'), round, item, pk);
}

/** What is sent to the issuer. The same code gives the same bytes, so asking again is harmless. */
export function blindToken(key: IssuerKey, place: BallotPlace, secrets: ItemSecrets): BlindedMessage {
  const encoded = encodedMessage(tokenMessage(place, secrets.pk), key.size);
  return nameBytes(blinded(key, encoded, blindingFactor(secrets, key)));
}

/**
 * The token. KEY_FAULT means that the issuer did not sign what was asked, or not with the key of the manifest: the member must
 * stop, and this token must never be used, published or asked for again.
 */
export function finishToken(
  key: IssuerKey,
  place: BallotPlace,
  secrets: ItemSecrets,
  blindSignature: BlindSignature,
): Result<TokenSignature, 'KEY_FAULT'> {
  const token = unblinded(key, blindSignature, blindingFactor(secrets, key));
  return token !== undefined && isToken(key, place, secrets.pk, token) ? ok(nameBytes(token)) : err('KEY_FAULT');
}

export function isToken(key: IssuerKey, place: BallotPlace, pk: BallotKey, token: Uint8Array): boolean {
  return isSignedByRsa(key, tokenMessage(place, pk), token);
}
