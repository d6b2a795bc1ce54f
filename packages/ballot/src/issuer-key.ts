import { bytesOf, bytesOfHex, concatBytes, equalBytes, integerOf, SIZE } from './bytes.ts';
import type { RsaPublicKey } from './blind-rsa.ts';

/** A key that signs the tokens of one item of one round, and nothing else ever. */
export type IssuerKey = RsaPublicKey;

const EXPONENT = 65_537n;
/** SubjectPublicKeyInfo of an RSA key of 3072 bits, up to the modulus; the only form that is accepted. */
const SPKI_HEAD = bytesOfHex('308201a2300d06092a864886f70d01010105000382018f003082018a0282018100');
const SPKI_TAIL = bytesOfHex('0203010001');
export const SPKI_SIZE = SPKI_HEAD.length + SIZE.modulus + SPKI_TAIL.length;

/** Undefined unless it is an RSA key of exactly 3072 bits with the exponent 65537, in canonical DER. */
export function issuerKeyOf(spki: Uint8Array): IssuerKey | undefined {
  const modulus = spki.slice(SPKI_HEAD.length, SPKI_HEAD.length + SIZE.modulus);
  if (modulus.length !== SIZE.modulus || !equalBytes(spki, spkiAround(modulus))) return undefined;
  const n = integerOf(modulus);
  const isFull = (modulus[0] ?? 0) >= 0x80;
  return isFull && (n & 1n) === 1n ? { n, e: EXPONENT, size: SIZE.modulus } : undefined;
}

export function spkiOf(key: IssuerKey): Uint8Array {
  return spkiAround(bytesOf(key.n, SIZE.modulus));
}

function spkiAround(modulus: Uint8Array): Uint8Array {
  return concatBytes(SPKI_HEAD, modulus, SPKI_TAIL);
}
