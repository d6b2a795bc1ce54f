import { constants, generateKeyPair, privateDecrypt, publicEncrypt, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { integerOf, nameBytes, SIZE } from '../bytes.ts';
import type { BlindSignature } from '../bytes.ts';

/**
 * The half that only a server has: OpenSSL's private operation, in constant time and behind a blinding of its own. It runs under
 * Node; the rest of this package also runs in a browser.
 */
export interface IssuerKeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** Half a second or more: made in the thread pool, one key an item, before a round can be sealed. */
export async function generateIssuerKey(): Promise<IssuerKeyPair> {
  return promisify(generateKeyPair)('rsa', { modulusLength: SIZE.modulus * 8, publicExponent: 0x1_00_01 });
}

export type BlindSignFault = 'BAD_BLINDED' | 'SIGN_FAULT';

/**
 * Signs what it cannot read. 0, 1 and n - 1 would be signed trivially and n or more is no residue: refused before the key is
 * touched. A faulty signature could give the key away, so it is checked before it leaves.
 */
export function blindSign(key: IssuerKeyPair, blinded: Uint8Array): Result<BlindSignature, BlindSignFault> {
  if (blinded.length !== SIZE.modulus || !isInRange(blinded, modulusOf(key.publicKey))) return err('BAD_BLINDED');
  const padding = constants.RSA_NO_PADDING;
  const signature = privateDecrypt({ key: key.privateKey, padding }, blinded);
  const again = publicEncrypt({ key: key.publicKey, padding }, signature);
  return timingSafeEqual(again, blinded) ? ok(nameBytes(new Uint8Array(signature))) : err('SIGN_FAULT');
}

/** SubjectPublicKeyInfo, as the manifest carries it. */
export function issuerSpki({ publicKey }: Pick<IssuerKeyPair, 'publicKey'>): Uint8Array {
  return new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
}

function isInRange(blinded: Uint8Array, modulus: bigint): boolean {
  const value = integerOf(blinded);
  return value >= 2n && value <= modulus - 2n;
}

function modulusOf(publicKey: KeyObject): bigint {
  const { n } = publicKey.export({ format: 'jwk' });
  return integerOf(Buffer.from(n ?? '', 'base64url'));
}
