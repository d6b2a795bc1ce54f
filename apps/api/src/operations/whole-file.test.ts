import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweepUnfinished, writeWholeFile } from './whole-file.ts';

const NOW = new Date('2026-11-27T10:00:00Z');
const OLD = new Date('2026-11-27T09:45:00Z');
const UUID = '0d3c9a62-5f0e-4f5f-9a4f-0d3c9a625f0e';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, at: Date): Promise<void> {
  await writeFile(path.join(folder, name), 'x');
  await utimes(path.join(folder, name), at, at);
}

test('what a killed process left is swept; what is being written, and what is somebody else’s, stays', async () => {
  await put(`a.backup.unfinished-${UUID}`, OLD);
  await put(`b.backup.unfinished-${UUID}`, NOW);
  await put('c.backup', OLD);
  await put('notes.unfinished-today', OLD);
  expect(await sweepUnfinished(folder, NOW)).toBe(1);
  expect((await readdir(folder)).sort()).toEqual([`b.backup.unfinished-${UUID}`, 'c.backup', 'notes.unfinished-today']);
});

test('a folder that is not there yet has nothing to sweep', async () => {
  expect(await sweepUnfinished(path.join(folder, 'none'), NOW)).toBe(0);
});

test('a writing that fails leaves nothing', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.from('x');
    await Promise.resolve();
    throw new Error('no room on the disk');
  }
  await expect(writeWholeFile(path.join(folder, 'a.backup'), broken())).rejects.toThrow('no room');
  expect(await readdir(folder)).toEqual([]);
});
