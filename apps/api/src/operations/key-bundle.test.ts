import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEY_BYTES } from '../platform/secrets/key-folder.ts';
import { exportKeys, importKeys } from './key-bundle.ts';
import { sealingKeyOf } from './sealing-keys.ts';

const key = sealingKeyOf(randomBytes(32));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-keys-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the keys of an installation move in one sealed file; the lock of living secret ballots stays on its machine (B22)', async () => {
  for (const name of ['audit.key', 'fields.key', 'ballots.key'])
    await writeFile(path.join(folder, name), randomBytes(KEY_BYTES));
  const file = path.join(folder, 'keys.sealed');

  const sent = await exportKeys(folder, file, key);
  const arrived = await importKeys(file, () => Promise.resolve(key.secret), path.join(folder, 'elsewhere'));

  expect([sent, arrived]).toEqual([
    ['audit.key', 'fields.key'],
    ['audit.key', 'fields.key'],
  ]);
});
