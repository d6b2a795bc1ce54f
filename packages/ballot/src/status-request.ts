import { ascii, concatBytes, equalBytes, nameBytes, SIZE } from './bytes.ts';
import type { BallotKey, ItemBytes, RoundBytes } from './bytes.ts';
import { statusSecret } from './item-secrets.ts';
import type { ItemSecrets } from './item-secrets.ts';
import { isSigned, signed } from './one-time-signature.ts';
import { seal, unseal } from './seal.ts';
import type { BallotPlace } from './token.ts';

/** Asks whether a ballot lies in the urn, for a device that no longer knows what it chose. Only the key's holder can ask. */
export function statusRequest(place: BallotPlace, secrets: ItemSecrets, urnKey: Uint8Array): Uint8Array {
  const signature = signed(secrets.signingSecret, statusMessage(place, secrets.pk));
  const message = concatBytes(place.round, place.item, secrets.pk, signature);
  return seal(urnKey, message, statusContext(place.round), statusSecret(secrets));
}

export interface StatusQuestion {
  readonly item: ItemBytes;
  readonly pk: BallotKey;
}

/** Undefined when it is for another round, or not signed by the key it asks about. */
export function statusQuestion(
  request: Uint8Array,
  { round, urnSecret }: { readonly round: RoundBytes; readonly urnSecret: Uint8Array },
): StatusQuestion | undefined {
  const message = request.length === SIZE.statusRequest ? unseal(urnSecret, request, statusContext(round)) : undefined;
  if (message === undefined || !equalBytes(message.slice(0, SIZE.uuid), round)) return undefined;
  const item: ItemBytes = nameBytes(message.slice(SIZE.uuid, 2 * SIZE.uuid));
  const pk: BallotKey = nameBytes(message.slice(2 * SIZE.uuid, 2 * SIZE.uuid + SIZE.key));
  const signature = message.slice(2 * SIZE.uuid + SIZE.key);
  return isSigned(signature, statusMessage({ round, item }, pk), pk) ? { item, pk } : undefined;
}

function statusMessage({ round, item }: BallotPlace, pk: BallotKey): Uint8Array {
  return concatBytes(ascii('tdkt/status/v1'), round, item, pk);
}

function statusContext(round: RoundBytes): Uint8Array {
  return concatBytes(ascii('tdkt/status/v1'), round);
}
