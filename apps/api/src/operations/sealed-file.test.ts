import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OperationError } from './operation-error.ts';
import { keyOfRecoveryText, recoveryText } from './recovery-text.ts';
import { open, seal } from './sealed-file.ts';
import { sealingKeyFromPassphrase, sealingKeyOf } from './sealing-keys.ts';

const key = sealingKeyOf(randomBytes(32));
const secretFor = () => Promise.resolve(key.secret);
const CHUNK = 64 * 1024;

async function* pieces(data: Buffer, size = 10_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

async function whole(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of source) all.push(piece);
  return Buffer.concat(all);
}

const sealedOf = (data: Buffer) => whole(seal(pieces(data), 'backup', key));
const openedOf = (sealed: Buffer, size?: number) => whole(open(pieces(sealed, size), 'backup', secretFor));

describe('a sealed file', () => {
  test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('of %i bytes opens to what was put in', async (size) => {
    const data = randomBytes(size);
    expect((await openedOf(await sealedOf(data), 777)).equals(data)).toBe(true);
  });

  test('does not open after any one byte of it changed', async () => {
    const sealed = await sealedOf(randomBytes(300));
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(openedOf(changed)).rejects.toBeInstanceOf(OperationError);
    }
  });

  test('does not open when it was cut, at whatever byte', async () => {
    const sealed = await sealedOf(randomBytes(2 * CHUNK + 10));
    const lengths = fc.integer({ min: 0, max: sealed.length - 1 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        await expect(openedOf(sealed.subarray(0, length), CHUNK)).rejects.toMatchObject({ code: 'DAMAGED' });
      }),
      { numRuns: 30 },
    );
  });

  test.each(['swapped', 'repeated', 'left out', 'followed by more'])('does not open with chunks %s', async (how) => {
    const sealed = await sealedOf(randomBytes(3 * CHUNK + 10));
    const head = sealed.length - (3 * (CHUNK + 16) + 10 + 16);
    const chunk = (number: number) => sealed.subarray(head + number * (CHUNK + 16), head + (number + 1) * (CHUNK + 16));
    const orders: Record<string, readonly number[]> = {
      swapped: [1, 0, 2, 3],
      repeated: [0, 1, 1, 2, 3],
      'left out': [0, 2, 3],
      'followed by more': [0, 1, 2, 3, 3],
    };
    const changed = Buffer.concat([sealed.subarray(0, head), ...(orders[how] ?? []).map(chunk)]);

    await expect(openedOf(changed)).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  test('of keys is not taken for a backup', async () => {
    const sealed = await whole(seal(pieces(Buffer.from('{}')), 'keys', key));
    await expect(openedOf(sealed)).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  test('is not locked with a short passphrase', async () => {
    await expect(sealingKeyFromPassphrase('ngắn quá')).rejects.toMatchObject({ code: 'NOT_FINE' });
  });
});

describe('the recovery text', () => {
  test('gives the key again, whatever capitals, spaces and look-alikes it was typed with', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (secret) => {
        const text = recoveryText(secret);
        expect(text).toMatch(/^([0-9A-Z]{4}-){13}[0-9A-Z]{4}$/);
        const typed = text.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o');
        expect(keyOfRecoveryText(`${typed}\n`)).toEqual(secret);
      }),
    );
  });

  test('is found in all that the command said when it was kept in a file', () => {
    const secret = new Uint8Array(randomBytes(32));
    const said = `Khóa sao lưu b5736343ff188673. In ra và cất trong két:\n\n  ${recoveryText(secret)}\n\nKhi cần: gõ lại vào một tệp`;
    expect(keyOfRecoveryText(said)).toEqual(secret);
  });

  test('with one letter mistyped is refused', () => {
    const text = recoveryText(randomBytes(32));
    for (const at of [0, 7, 30, 68]) {
      const letter = text[at] === 'A' ? 'B' : 'A';
      expect(() => keyOfRecoveryText(text.slice(0, at) + letter + text.slice(at + 1))).toThrow(OperationError);
    }
  });
});
