import { constants, generateKeyPairSync, privateDecrypt, verify, webcrypto } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { describe, expect, test } from 'vitest';
import { blinded, encodedMessage, inverseOf, isSignedByRsa, powerOf, unblinded } from './blind-rsa.ts';
import type { RsaPublicKey } from './blind-rsa.ts';
import { bytesOf, bytesOfHex, hexOf, integerOf } from './bytes.ts';
import { RFC_9474_KEY, RFC_9474_VECTORS } from './testing/rfc-9474-vectors.ts';
import { randomFrom } from './testing/random-from.ts';

describe('blind signatures of RFC 9474', () => {
  const n = BigInt(`0x${RFC_9474_KEY.n}`);
  const key: RsaPublicKey = { n, e: 65_537n, size: 512 };
  const r = inverseOf(BigInt(`0x${RFC_9474_KEY.inv}`), n) ?? 0n;
  const message = bytesOfHex(RFC_9474_KEY.msg);

  test.each(RFC_9474_VECTORS)('B1 $name: blinding, signing and finishing give the bytes of the RFC', (vector) => {
    const salt = bytesOfHex(vector.salt);
    const z = blinded(key, encodedMessage(message, key.size, salt), r);
    expect(hexOf(z)).toBe(vector.blindedMessage);
    const blindSignature = bytesOf(powerOf(integerOf(z), BigInt(`0x${RFC_9474_KEY.d}`), n), key.size);
    expect(hexOf(blindSignature)).toBe(vector.blindSignature);
    const signature = unblinded(key, blindSignature, r) ?? new Uint8Array();
    expect(hexOf(signature)).toBe(vector.signature);
    expect(isSignedByRsa(key, message, signature, salt)).toBe(true);
    expect(isSignedByRsa(key, bytesOfHex(`${RFC_9474_KEY.msg}00`), signature, salt)).toBe(false);
  });
});

/** Messages in one direction at each size. Signing by the other library takes a third of a second and more. */
const RUNS = { theirClient: 6, theirServer: 2 };

describe.each([2048, 3072])('with @cloudflare/blindrsa-ts, %i bits', (bits) => {
  const pair = generateKeyPairSync('rsa', { modulusLength: bits, publicExponent: 65_537 });
  const key: RsaPublicKey = { n: modulusOf(pair.publicKey), e: 65_537n, size: bits / 8 };
  const theirs = RSABSSA.SHA384.PSSZero.Deterministic();
  const random = randomFrom(`cross ${bits}`);
  const usages = { public: ['verify'], private: ['sign'] } as const;

  async function imported(half: KeyObject, type: 'public' | 'private'): Promise<webcrypto.CryptoKey> {
    const jwk = half.export({ format: 'jwk' }) as webcrypto.JsonWebKey; // an RSA key has all fields
    return webcrypto.subtle.importKey('jwk', jwk, { name: 'RSA-PSS', hash: 'SHA-384' }, true, usages[type]);
  }

  test('B2 their client and our signing: their check, OpenSSL and ours agree on the signature', async () => {
    const publicKey = await imported(pair.publicKey, 'public');
    for (const message of Array.from({ length: RUNS.theirClient }, () => random.bytes(32 + random.below(64)))) {
      const { blindedMsg, inv } = await theirs.blind(publicKey, message);
      const blindSignature = rawSignature(pair.privateKey, blindedMsg);
      const signature = await theirs.finalize(publicKey, message, blindSignature, inv);
      expect(isSignedByRsa(key, message, signature)).toBe(true);
      expect(isSignedByOpenSsl(pair.publicKey, message, signature)).toBe(true);
    }
  });

  test('B2 our client and their signing: the same bytes as OpenSSL signs', async () => {
    const privateKey = await imported(pair.privateKey, 'private');
    for (const message of Array.from({ length: RUNS.theirServer }, () => random.bytes(32 + random.below(64)))) {
      const r = (integerOf(random.bytes(key.size + 16)) % (key.n - 3n)) + 2n;
      const z = blinded(key, encodedMessage(message, key.size), r);
      const blindSignature = await theirs.blindSign(privateKey, z);
      expect(hexOf(blindSignature)).toBe(hexOf(rawSignature(pair.privateKey, z)));
      const signature = unblinded(key, blindSignature, r) ?? new Uint8Array();
      expect(isSignedByOpenSsl(pair.publicKey, message, signature)).toBe(true);
    }
  });

  test('a signature that is not below the modulus is refused, though it is the same residue', () => {
    const message = random.bytes(32);
    const signature = rawSignature(pair.privateKey, encodedMessage(message, key.size));
    const bigger = integerOf(signature) + key.n;
    expect(isSignedByRsa(key, message, signature)).toBe(true);
    const bytes = bytesOf(bigger, key.size + 1);
    expect(isSignedByRsa(key, message, bytes)).toBe(false);
    expect(isSignedByRsa(key, message, bytes.slice(1))).toBe(false);
  });
});

test('a value that shares a factor with the modulus has no inverse', () => {
  expect(inverseOf(15n, 21n)).toBeUndefined();
  expect(inverseOf(4n, 21n)).toBe(16n);
});

function modulusOf(publicKey: KeyObject): bigint {
  return integerOf(Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url'));
}

function rawSignature(privateKey: KeyObject, z: Uint8Array): Uint8Array {
  return privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, z);
}

function isSignedByOpenSsl(publicKey: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  return verify(
    'sha384',
    message,
    { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 },
    signature,
  );
}
