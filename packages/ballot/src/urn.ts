import { gcm } from '@noble/ciphers/aes.js';
import { bytesOf, concatBytes, nameBytes, SIZE } from './bytes.ts';
import type { Ballot, BallotKey, ItemBytes, MemberBytes } from './bytes.ts';
import { hmacSha256 } from './hashing.ts';

const NONCE_LENGTH = 12;

/** By which the urn knows a ballot again without saying whose key it is. */
export function spentTag(tagKey: Uint8Array, item: ItemBytes, pk: BallotKey): Uint8Array {
  return hmacSha256(tagKey, item, pk);
}

/** A ballot as the database keeps it until the count: `nonce` are 12 random bytes. */
export function sealBox(
  boxKey: Uint8Array,
  item: ItemBytes,
  tag: Uint8Array,
  ballot: Ballot,
  nonce: Uint8Array,
): Uint8Array {
  return concatBytes(nonce, gcm(boxKey, nonce, concatBytes(item, tag)).encrypt(ballot));
}

/** Undefined when the box was changed, or stands at another item or tag. */
export function openBox(boxKey: Uint8Array, item: ItemBytes, tag: Uint8Array, box: Uint8Array): Ballot | undefined {
  if (box.length !== SIZE.box) return undefined;
  const nonce = box.slice(0, NONCE_LENGTH);
  try {
    return nameBytes(gcm(boxKey, nonce, concatBytes(item, tag)).decrypt(box.slice(NONCE_LENGTH)));
  } catch {
    return undefined; // the tag of AES-GCM does not fit: noble throws
  }
}

/** How many ballots an item has and the sum (XOR) of their tags: two sets of one size with one sum are the same set. */
export interface UrnSum {
  readonly count: number;
  readonly sum: Uint8Array;
}

export const EMPTY_URN: UrnSum = { count: 0, sum: new Uint8Array(SIZE.hash) };

export function urnSum(tags: readonly Uint8Array[]): UrnSum {
  return tags.reduce<UrnSum>(withTag, EMPTY_URN);
}

export function withTag({ count, sum }: UrnSum, tag: Uint8Array): UrnSum {
  return { count: count + 1, sum: sum.map((byte, at) => byte ^ (tag[at] ?? 0)) };
}

/** Kept beside the keys: a box that is deleted or put back shows (C5). */
export function urnSeal(tagKey: Uint8Array, item: ItemBytes, { count, sum }: UrnSum): Uint8Array {
  return hmacSha256(tagKey, item, bytesOf(BigInt(count), 4), sum);
}

/** A line of the issue journal: a second request of the same member with other bytes is a second token. */
export function journalEntry(
  journalKey: Uint8Array,
  item: ItemBytes,
  member: MemberBytes,
  blindedHash: Uint8Array,
): { readonly who: Uint8Array; readonly what: Uint8Array } {
  return {
    who: hmacSha256(journalKey, item, member),
    what: hmacSha256(journalKey, item, member, blindedHash),
  };
}
