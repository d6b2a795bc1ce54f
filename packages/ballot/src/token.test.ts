import { createPrivateKey, generatePrimeSync, privateDecrypt, constants } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodedMessage, inverseOf, powerOf } from './blind-rsa.ts';
import { ascii, bytesOf, concatBytes, hexOf, integerOf, nameBytes } from './bytes.ts';
import type { BlindSignature, ItemBytes, ManifestHash, RoundBytes } from './bytes.ts';
import { blindSign, issuerSpki } from './issuer/index.ts';
import type { IssuerKeyPair } from './issuer/index.ts';
import { issuerKeyOf, spkiOf } from './issuer-key.ts';
import type { IssuerKey } from './issuer-key.ts';
import { itemSecrets } from './item-secrets.ts';
import type { ItemSecrets } from './item-secrets.ts';
import { makeIssuers } from './testing/issuers.ts';
import { randomFrom } from './testing/random-from.ts';
import { RFC_9474_KEY } from './testing/rfc-9474-vectors.ts';
import { blindToken, finishToken, isToken } from './token.ts';
import { votingCodeOf } from './voting-code.ts';
import { bytesOfBase64Url, base64UrlOf } from './text-forms.ts';

let issuer: IssuerKeyPair;
let other: IssuerKeyPair;
let key: IssuerKey;
beforeAll(async () => {
  const [first, second] = await makeIssuers(2);
  issuer = first!;
  other = second!;
  key = issuerKeyOf(issuerSpki(issuer))!;
});

const random = randomFrom('token');
const place = { round: nameBytes<'round'>(random.bytes(16)), item: nameBytes<'item'>(random.bytes(16)) };

function secretsFor(code = random.bytes(20), hash = random.bytes(32), item = place.item): ItemSecrets {
  return itemSecrets(votingCodeOf(code)!, nameBytes<'manifest hash'>(hash), item);
}

describe('what a member sends', () => {
  test('B3 the same code gives the same request and the same token; another manifest, item, round or code gives another', () => {
    const [code, hash] = [random.bytes(20), random.bytes(32)];
    const from = (round: RoundBytes, item: ItemBytes, ownHash = hash, ownCode = code): string =>
      hexOf(blindToken(key, { round, item }, secretsFor(ownCode, ownHash, item)));
    const again = Array.from({ length: 2 }, () => from(place.round, place.item));
    const others = [
      from(nameBytes(random.bytes(16)), place.item),
      from(place.round, nameBytes(random.bytes(16))),
      from(place.round, place.item, random.bytes(32)),
      from(place.round, place.item, hash, random.bytes(20)),
    ];
    expect(again[0]).toBe(again[1]);
    expect(new Set([...again, ...others]).size).toBe(5);
  });

  test('B4 for every request and every ballot there is a blinding factor that explains the pair: who asked stays open', () => {
    const asked = secretsFor();
    const cast = secretsFor();
    const z = integerOf(blindToken(key, place, asked));
    const message = concatBytes(ascii('tdkt/token/v1'), place.round, place.item, cast.pk);
    const encoded = integerOf(encodedMessage(message, key.size));
    const quotient = bytesOf((z * (inverseOf(encoded, key.n) ?? 0n)) % key.n, key.size);
    const padding = constants.RSA_NO_PADDING;
    const factor = integerOf(privateDecrypt({ key: issuer.privateKey, padding }, quotient));
    expect((encoded * powerOf(factor, key.e, key.n)) % key.n).toBe(z);
  });

  test('B5 requests lean to no residue and to no first or last byte: chi-square over 2,000 of them', () => {
    // Always the same key, so that chance has no say in a later run.
    const fixed = { n: BigInt(`0x${RFC_9474_KEY.n}`), e: 65_537n, size: 512 };
    const hash: ManifestHash = nameBytes(new Uint8Array(32));
    const requests = Array.from({ length: 2_000 }, (_, index) =>
      blindToken(fixed, place, itemSecrets(votingCodeOf(bytesOf(BigInt(index), 20))!, hash, place.item)),
    );
    // 99.9 % quantiles of chi-square with one degree of freedom less than there are classes.
    const quantiles = { 3: 13.8, 5: 18.5, 7: 22.5, 11: 29.6, 16: 37.7 };
    for (const prime of [3, 5, 7, 11] as const) {
      expect(
        chiSquare(
          requests.map((z) => Number(integerOf(z) % BigInt(prime))),
          prime,
        ),
      ).toBeLessThan(quantiles[prime]);
    }
    expect(
      chiSquare(
        requests.map((z) => (z.at(-1) ?? 0) % 16),
        16,
      ),
    ).toBeLessThan(quantiles[16]);
    expect(
      chiSquare(
        requests.map((z) => (z[1] ?? 0) % 16),
        16,
      ),
    ).toBeLessThan(quantiles[16]);
  });
});

describe('what the issuer signs', () => {
  test('B8 nothing outside 2 … n - 2, nothing of another length', () => {
    const refused = [
      bytesOf(0n, 384),
      bytesOf(1n, 384),
      bytesOf(key.n - 1n, 384),
      bytesOf(key.n, 384),
      bytesOf(key.n + 1n, 384),
      bytesOf(2n, 383),
      bytesOf(2n, 385),
      new Uint8Array(0),
    ];
    expect(refused.map((z) => blindSign(issuer, z))).toEqual(refused.map(() => ({ ok: false, error: 'BAD_BLINDED' })));
    expect([2n, key.n - 2n].map((z) => blindSign(issuer, bytesOf(z, 384)).ok)).toEqual([true, true]);
  });

  test('B8 bytes in any but their own spelling are not bytes', () => {
    const text = base64UrlOf(Uint8Array.of(255, 1));
    const spellings = [`${text}=`, text.replace('_', '/'), ` ${text}`, `${text.slice(0, -1)}F`, '_w=='];
    expect(bytesOfBase64Url(text)).toEqual(Uint8Array.of(255, 1));
    expect(spellings.map(bytesOfBase64Url)).toEqual(spellings.map(() => undefined));
  });

  test('asking again gives the same signature', () => {
    const z = blindToken(key, place, secretsFor());
    expect(blindSign(issuer, z)).toEqual(blindSign(issuer, z));
  });
});

describe('what the member believes', () => {
  test('a token is good for its round, item and key only', () => {
    const secrets = secretsFor();
    const token = tokenFor(secrets);
    expect(isToken(key, place, secrets.pk, token)).toBe(true);
    expect(isToken(key, { ...place, item: nameBytes(random.bytes(16)) }, secrets.pk, token)).toBe(false);
    expect(isToken(key, { ...place, round: nameBytes(random.bytes(16)) }, secrets.pk, token)).toBe(false);
    expect(isToken(key, place, secretsFor().pk, token)).toBe(false);
    expect(isToken(issuerKeyOf(issuerSpki(other))!, place, secrets.pk, token)).toBe(false);
  });

  test('B10 an issuer that signs with another key, or not at all, stops the member', () => {
    const secrets = secretsFor();
    const z = blindToken(key, place, secrets);
    const answers = [bytesOf(integerOf(z), 384), bytesOf(2n, 384), bytesOf(0n, 384), new Uint8Array(384).fill(255)];
    const fault = { ok: false, error: 'KEY_FAULT' };
    expect(answers.map((bytes) => finishToken(key, place, secrets, nameBytes(bytes)))).toEqual(
      answers.map(() => fault),
    );
    const wrongKey = privateDecrypt(
      { key: other.privateKey, padding: constants.RSA_NO_PADDING },
      bytesOf(integerOf(z) % integerOf(modulus(other)), 384),
    );
    expect(finishToken(key, place, secrets, nameBytes(new Uint8Array(wrongKey)))).toEqual(fault);
  });

  test('B10 a key whose exponent divides the order of the group signs nothing that the member would take', () => {
    const p = generatePrimeSync(1536, { bigint: true, add: 131_074n, rem: 1n });
    const q = generatePrimeSync(1536, { bigint: true });
    const trap = { n: p * q, e: 65_537n, size: 384 };
    const secrets = secretsFor();
    const answer = nameBytes<'blind signature'>(random.bytes(383)) satisfies BlindSignature;
    expect((p - 1n) % 65_537n).toBe(0n);
    expect(finishToken(trap, place, secrets, nameBytes(concatBytes(Uint8Array.of(0), answer)))).toEqual({
      ok: false,
      error: 'KEY_FAULT',
    });
  });

  test('B10 a short modulus, an even one, another exponent or another form of key is refused before anything is asked', () => {
    const spki = issuerSpki(issuer);
    const short = spki.slice();
    short[33] = 0x7f;
    const even = spki.slice();
    even[33 + 383] = 2;
    const exponent = spki.slice();
    exponent[exponent.length - 1] = 3;
    const small = bytesOf(BigInt(1_000_003) * BigInt(1_000_033), 384);
    const refused = [
      short,
      even,
      exponent,
      spki.slice(0, -1),
      concatBytes(spki, Uint8Array.of(0)),
      small,
      new Uint8Array(0),
    ];
    expect(refused.map(issuerKeyOf)).toEqual(refused.map(() => undefined));
    expect(hexOf(spkiOf(key))).toBe(hexOf(spki));
  });

  test('B6 a token with any one bit turned is no token', () => {
    const secrets = secretsFor();
    const token = tokenFor(secrets);
    fc.assert(
      fc.property(fc.nat(384 * 8 - 1), (bit) => {
        const changed = token.slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        return !isToken(key, place, secrets.pk, changed);
      }),
    );
  });
});

function tokenFor(secrets: ItemSecrets): Uint8Array {
  const signature = blindSign(issuer, blindToken(key, place, secrets));
  const token = signature.ok ? finishToken(key, place, secrets, signature.value) : signature;
  return token.ok ? token.value : new Uint8Array();
}

function modulus({ privateKey }: IssuerKeyPair): Uint8Array {
  return Buffer.from(
    createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })).export({ format: 'jwk' }).n ?? '',
    'base64url',
  );
}

function chiSquare(values: readonly number[], classes: number): number {
  const wanted = values.length / classes;
  const counts = Array.from({ length: classes }, (_, one) => values.filter((value) => value === one).length);
  return counts.reduce((sum, count) => sum + (count - wanted) ** 2 / wanted, 0);
}
