import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createFieldCipher, SealBroken } from './field-cipher.ts';
import { loadKey } from './key-folder.ts';

describe('the key folder', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'thidua-keys-'));
  afterAll(() => rm(folder, { recursive: true }));

  test('ten processes that start at once agree on one key, and leave nothing else behind', async () => {
    const keys = await Promise.all(Array.from({ length: 10 }, () => loadKey(folder, 'audit')));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(await readdir(folder)).toEqual(['audit.key']);
  });

  test('a key that other users of the machine may read is refused', async () => {
    await loadKey(folder, 'fields');
    await chmod(path.join(folder, 'fields.key'), 0o644);
    await expect(loadKey(folder, 'fields')).rejects.toThrow('chmod 600');
  });
});

describe('sealed columns', () => {
  const cipher = createFieldCipher(randomBytes(32));

  test('what is sealed opens at its own place, and is different each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const first = cipher.seal('staff.identityNumber:1', text);
        expect(cipher.open('staff.identityNumber:1', first)).toBe(text);
        expect(cipher.seal('staff.identityNumber:1', text)).not.toEqual(first);
      }),
    );
  });

  test('a cell copied to another row does not open there', () => {
    const sealed = cipher.seal('staff.identityNumber:1', '042068001234');
    expect(() => cipher.open('staff.identityNumber:2', sealed)).toThrow(SealBroken);
  });

  test('a cell opens under no other key', () => {
    const sealed = cipher.seal('staff.identityNumber:1', '042068001234');
    expect(() => createFieldCipher(randomBytes(32)).open('staff.identityNumber:1', sealed)).toThrow(SealBroken);
  });

  test('a cell of which any one byte changed does not open', () => {
    const sealed = cipher.seal('staff.identityNumber:1', '042068001234');
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Uint8Array.from(sealed, (byte, at) => (at === index ? byte ^ 1 : byte));
      expect(() => cipher.open('staff.identityNumber:1', changed)).toThrow(SealBroken);
    }
  });
});
