import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { IMPORT_LIMITS } from '@thidua/domain/imports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInProcess } from './reader-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reader-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Lets a reader that does what a hostile file would like it to do answer a request. */
async function answerOf(name: string, work: string, milliseconds = 20_000) {
  const file = path.join(folder, `${name}.mjs`);
  await writeFile(file, `process.once('message', async (request) => { process.send({ type: 'began' }); ${work} });`);
  const heard: unknown[] = [];
  const reader = { script: pathToFileURL(file), execArgv: [], env: {}, mebibytes: 32, milliseconds };
  const request = { bytes: Buffer.from('a\nb'), limits: IMPORT_LIMITS };
  const refusal = await readInProcess(reader, request, (message) => void heard.push(message));
  return { refusal, heard };
}

test('a heap that grows without end ends the reader, and the file is refused; whoever asked goes on', async () => {
  const { refusal } = await answerOf('heap', 'const all = []; for (;;) all.push({ text: String(Math.random()) });');
  expect(refusal).toEqual({ code: 'TOO_MUCH_INSIDE' });
});

test('a reader that never comes to an end is ended by the clock', async () => {
  const { refusal } = await answerOf('loop', 'for (;;);', 200);
  expect(refusal).toEqual({ code: 'TOO_SLOW', limit: 200 });
});

test('a reader that breaks is a fault of ours, not of the file', async () => {
  await expect(answerOf('break', 'process.kill(process.pid, "SIGSEGV");')).rejects.toThrow('SIGSEGV');
  await expect(answerOf('exit', 'process.exit(7);')).rejects.toThrow('ended with 7');
});

test('sees nothing of the environment of the server, and all that it said is heard', async () => {
  const { refusal, heard } = await answerOf(
    'tell',
    `process.env.NODE_CHANNEL_FD = '';
    for (let at = 0; at < 100; at += 1) process.send({ type: 'sheets', sheets: [] });
    process.send({ type: 'document', document: Object.keys(process.env).filter((name) => !name.startsWith('NODE_')) }, () => process.disconnect());`,
  );
  expect(refusal).toBeUndefined();
  expect(heard).toHaveLength(101);
  expect(heard.at(-1)).toEqual({ type: 'document', document: [] });
});
