declare const named: unique symbol;

/** Bytes that know what they are: an item cannot stand where a round belongs. */
export type Named<Name extends string> = Uint8Array & { readonly [named]: Name };

export type RoundBytes = Named<'round'>;
export type ItemBytes = Named<'item'>;
export type MemberBytes = Named<'member'>;
export type ManifestHash = Named<'manifest hash'>;
/** The public half of a ballot's one-time key: what its voter looks for in the published list. */
export type BallotKey = Named<'pk'>;
export type BlindedMessage = Named<'z'>;
export type BlindSignature = Named<'blind signature'>;
export type TokenSignature = Named<'token'>;
export type Ballot = Named<'ballot'>;
export type Envelope = Named<'envelope'>;
export type Receipt = Named<'receipt'>;

/** Lengths in bytes; every message of the protocol has exactly one. */
export const SIZE = {
  uuid: 16,
  hash: 32,
  key: 32,
  nonce: 16,
  signature: 64,
  modulus: 384,
  votingCode: 20,
  inner: 65,
  ballot: 610,
  envelope: 658,
  box: 638,
  statusRequest: 176,
  reply: 96,
} as const;

/** Gives bytes of the right length their name; undefined for any other length. */
export function sized<Name extends string>(bytes: Uint8Array, size: number): Named<Name> | undefined {
  return bytes.length === size ? (bytes as Named<Name>) : undefined; // the only place that names bytes from outside
}

/** Names bytes that this package has just made. */
export function nameBytes<Name extends string>(bytes: Uint8Array): Named<Name> {
  return bytes as Named<Name>;
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A tag of the protocol: ASCII only. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  return left.reduce((difference, byte, index) => difference | (byte ^ (right[index] ?? 0)), 0) === 0;
}

/** Negative, 0 or positive, byte by byte from the left. */
export function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** OS2IP: the number that big-endian bytes spell. */
export function integerOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${hexOf(bytes)}`);
}

/** I2OSP: a number in exactly `length` big-endian bytes. */
export function bytesOf(integer: bigint, length: number): Uint8Array {
  const hex = integer.toString(16).padStart(length * 2, '0');
  if (integer < 0n || hex.length > length * 2) throw new RangeError('The number does not fit its bytes.');
  return bytesOfHex(hex);
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Expects an even number of hex digits. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}
