import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBytes, equalBytes, nameBytes } from './bytes.ts';
import { lockKeys, unlockKeys } from './key-file.ts';
import { base32Of, base64UrlOf, bytesOfBase32, bytesOfBase64Url, bytesOfUuid, uuidOf } from './text-forms.ts';
import { randomFrom } from './testing/random-from.ts';
import { codeFromWriting, votingCodeOf, writtenCode } from './voting-code.ts';

describe('the recovery code', () => {
  const code = votingCodeOf(randomFrom('code').bytes(20))!;
  const written = writtenCode(code);

  test('is nine groups of four, and reads back however it was copied', () => {
    expect(written).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    const copies = [
      written,
      written.toLowerCase(),
      written.replaceAll('-', ' '),
      written.replaceAll('-', ''),
      written.replaceAll('0', 'O').replaceAll('1', 'l'),
    ];
    expect(copies.map(codeFromWriting)).toEqual(copies.map(() => code));
  });

  test('with one symbol wrong or missing, or two changed places, is not taken', () => {
    const symbols = written.replaceAll('-', '');
    fc.assert(
      fc.property(fc.nat(35), fc.integer({ min: 1, max: 31 }), (at, step) => {
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const wrong = alphabet.charAt((alphabet.indexOf(symbols.charAt(at)) + step) % 32);
        return codeFromWriting(symbols.slice(0, at) + wrong + symbols.slice(at + 1)) === undefined;
      }),
    );
    expect([symbols.slice(1), `${symbols}0`, '', 'UUUU'].map(codeFromWriting)).toEqual(Array.from({ length: 4 }));
  });
});

describe('bytes as text', () => {
  test('every spelling reads back, and Node spells the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(base64UrlOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(bytesOfBase64Url(base64UrlOf(bytes))).toEqual(bytes);
        const symbols = base32Of(bytes, Math.ceil((bytes.length * 8) / 5));
        expect(bytesOfBase32(symbols)?.slice(0, bytes.length)).toEqual(bytes);
      }),
    );
    fc.assert(fc.property(fc.uuid(), (text) => uuidOf(bytesOfUuid(text) ?? new Uint8Array()) === text));
  });

  test('bytes are equal and ordered as Node has it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.uint8Array({ maxLength: 6 }), (left, right) => {
        expect(Math.sign(compareBytes(left, right))).toBe(Buffer.compare(left, right));
        expect(equalBytes(left, right)).toBe(Buffer.compare(left, right) === 0);
      }),
    );
  });
});

describe('the key file of a round', () => {
  const random = randomFrom('keys');
  const round = nameBytes<'round'>(random.bytes(16));
  const wrappingKey = random.bytes(32);
  const keys = {
    issuers: new Map([
      [random.uuid(), random.bytes(1_700)],
      [random.uuid(), random.bytes(1_701)],
    ]),
    urn: random.bytes(32),
    open: random.bytes(32),
    receipt: random.bytes(32),
    tag: random.bytes(32),
    box: random.bytes(32),
    journal: random.bytes(32),
  };
  const file = lockKeys(keys, round, wrappingKey, random.bytes(12));

  test('opens with its own key for its own round', () => {
    expect(unlockKeys(file, round, wrappingKey)).toEqual(keys);
    const withoutOpening = { ...keys, open: undefined };
    expect(unlockKeys(lockKeys(withoutOpening, round, wrappingKey, random.bytes(12)), round, wrappingKey)).toEqual(
      withoutOpening,
    );
  });

  test('torn, changed, of another round or under another key it does not open', () => {
    const changed = file.slice();
    changed[99] = (changed[99] ?? 0) ^ 1;
    const results = [
      unlockKeys(file.slice(0, -1), round, wrappingKey),
      unlockKeys(new Uint8Array(0), round, wrappingKey),
      unlockKeys(changed, round, wrappingKey),
      unlockKeys(file, nameBytes(random.bytes(16)), wrappingKey),
      unlockKeys(file, round, random.bytes(32)),
    ];
    expect(results).toEqual(results.map(() => undefined));
  });

  test('shows no key in the clear', () => {
    const needles = [keys.urn, keys.open, ...keys.issuers.values()].flatMap((key) => [
      key,
      Buffer.from(base64UrlOf(key)),
    ]);
    expect(needles.some((needle) => Buffer.from(file).includes(Buffer.from(needle)))).toBe(false);
  });
});
