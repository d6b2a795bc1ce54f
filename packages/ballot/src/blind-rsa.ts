import { sha384 } from '@noble/hashes/sha2.js';
import { bytesOf, concatBytes, equalBytes, integerOf } from './bytes.ts';

/** Blind RSA signatures of RFC 9474 with SHA-384; the length of the salt is the variant's: 48 (PSS) or 0 (PSSZERO). */
export interface RsaPublicKey {
  readonly n: bigint;
  readonly e: bigint;
  /** Bytes of the modulus. */
  readonly size: number;
}

const HASH_LENGTH = 48;
const NO_SALT = new Uint8Array(0);

/** EMSA-PSS-ENCODE of RFC 8017 for a modulus of `8 * size` bits: what is signed in place of the message. */
export function encodedMessage(message: Uint8Array, size: number, salt: Uint8Array = NO_SALT): Uint8Array {
  const hash = sha384(concatBytes(new Uint8Array(8), sha384(message), salt));
  const block = new Uint8Array(size - HASH_LENGTH - 1);
  block[block.length - salt.length - 1] = 1;
  block.set(salt, block.length - salt.length);
  const masked = maskGenerated(hash, block.length).map((byte, index) => byte ^ (block[index] ?? 0));
  masked[0] = (masked[0] ?? 0) & 0x7f;
  return concatBytes(masked, hash, Uint8Array.of(0xbc));
}

/** Blind: the encoded message behind the factor `r`, which only the voter knows. */
export function blinded(key: RsaPublicKey, encoded: Uint8Array, r: bigint): Uint8Array {
  return bytesOf((integerOf(encoded) * powerOf(r, key.e, key.n)) % key.n, key.size);
}

/** Finalize, without the check that must follow. Undefined when `r` has no inverse: then the key is no RSA key. */
export function unblinded(key: RsaPublicKey, blindSignature: Uint8Array, r: bigint): Uint8Array | undefined {
  const inverse = inverseOf(r, key.n);
  return inverse === undefined ? undefined : bytesOf((integerOf(blindSignature) * inverse) % key.n, key.size);
}

/** RSASSA-PSS-VERIFY for a known salt: the signature is compared with the only encoding there can be. */
export function isSignedByRsa(
  key: RsaPublicKey,
  message: Uint8Array,
  signature: Uint8Array,
  salt?: Uint8Array,
): boolean {
  const s = integerOf(signature);
  if (signature.length !== key.size || s >= key.n) return false;
  return equalBytes(bytesOf(powerOf(s, key.e, key.n), key.size), encodedMessage(message, key.size, salt));
}

function maskGenerated(seed: Uint8Array, length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / HASH_LENGTH) }, (_, counter) =>
    sha384(concatBytes(seed, bytesOf(BigInt(counter), 4))),
  );
  return concatBytes(...blocks).slice(0, length);
}

/** For public exponents and public bases: its time tells both. */
export function powerOf(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

export function inverseOf(value: bigint, modulus: bigint): bigint | undefined {
  let [r0, r1, s0, s1] = [value % modulus, modulus, 1n, 0n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - quotient * r1, s1, s0 - quotient * s1];
  }
  return r0 === 1n ? ((s0 % modulus) + modulus) % modulus : undefined;
}
