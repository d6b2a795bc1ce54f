import { ascii, concatBytes, integerOf, nameBytes, SIZE } from './bytes.ts';
import type { BallotKey, ItemBytes, ManifestHash } from './bytes.ts';
import type { Choice } from './choice.ts';
import { derived } from './hashing.ts';
import { signingKeyOf } from './one-time-signature.ts';
import type { IssuerKey } from './issuer-key.ts';
import type { VotingCode } from './voting-code.ts';

/** What a member's device holds for one item; the same code gives the same secrets on any device. */
export interface ItemSecrets {
  readonly seed: Uint8Array;
  readonly signingSecret: Uint8Array;
  readonly pk: BallotKey;
  readonly nonce: Uint8Array;
}

export function itemSecrets(code: VotingCode, manifestHash: ManifestHash, item: ItemBytes): ItemSecrets {
  const master = derived(code, 'tdkt/master/v1', 32, manifestHash);
  const seed = derived(master, 'tdkt/item/v1', 32, item);
  const signingSecret = derived(seed, 'sign');
  return { seed, signingSecret, pk: nameBytes(signingKeyOf(signingSecret)), nonce: derived(seed, 'nonce', SIZE.nonce) };
}

/** Between 2 and n - 2, with so many bytes more than the modulus that no value is likelier than another. */
export function blindingFactor({ seed }: ItemSecrets, { n, size }: IssuerKey): bigint {
  return (integerOf(derived(seed, 'blind', size + 16)) % (n - 3n)) + 2n;
}

/** A one-time secret for each choice: nothing is ever sealed twice with one key. */
export function sealSecret({ seed }: ItemSecrets, layer: 'inner' | 'outer', choice: Choice): Uint8Array {
  return derived(seed, concatBytes(ascii(layer), Uint8Array.of(choice)));
}

export function statusSecret({ seed }: ItemSecrets): Uint8Array {
  return derived(seed, 'status');
}
