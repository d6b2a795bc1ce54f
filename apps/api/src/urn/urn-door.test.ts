import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { SIZE } from '@thidua/ballot';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { createServer } from '../server.ts';
import { testApi } from '../testing/test-api.ts';

const database = await testDatabase();
afterAll(() => database.close());

const FOLDER = import.meta.dirname;
const IMPORT = /from '([^']+)'/g;
const MODEL = /\b(?:db|tx)\.([a-z]\w+)\./gi;
/** What the way of a ballot stands on: no log, no counter, no sign-in, nothing of the platform. */
const GROUND = /^(?:node:|@thidua\/(?:ballot|db|domain\/secret-ballot)(?:\/|$)|zod$)/;

/** Every file that a ballot comes through, with its text. */
async function wayOfABallot(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open = [path.join(FOLDER, 'urn-door.ts')];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (texts.has(file)) continue;
    const text = await readFile(file, 'utf8');
    texts.set(file, text);
    for (const [, name = ''] of text.matchAll(IMPORT)) {
      if (name.startsWith('.')) open.push(path.resolve(path.dirname(file), name));
    }
  }
  return texts;
}

test('B23: a ballot comes through files of the urn alone, and they know no log, counter, cookie or sign-in', async () => {
  const way = await wayOfABallot();
  const foreign = [...way.keys()].filter((file) => path.dirname(file) !== FOLDER);
  const named = [...way.values()].flatMap((text) => [...text.matchAll(IMPORT)].map(([, name = '']) => name));
  expect(way.size).toBeGreaterThan(5);
  expect(foreign).toEqual([]);
  expect(named.filter((name) => !name.startsWith('.') && !GROUND.test(name))).toEqual([]);
});

test('B23: casting and asking read the urn and the state of the round, nothing else', async () => {
  const way = await wayOfABallot();
  const models = ['cast-ballot.ts', 'answer-status.ts'].flatMap((file) =>
    [...(way.get(path.join(FOLDER, file)) ?? '').matchAll(MODEL)].map(([, model]) => model),
  );
  expect(new Set(models)).toEqual(new Set(['ballotRound', 'urnEntry']));
});

test('L7: a server that logs all it can writes no line for the urn, nor when something breaks', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (line: Buffer, _, done) => {
      lines.push(line.toString());
      done();
    },
  });
  const { platform, schema } = await testApi(database);
  const broken = { ...platform.urn, isHere: () => true, living: () => Promise.reject(new Error('the disk is gone')) };
  const app = await createServer({ ...platform, urn: broken }, { schema, logger: { level: 'trace', stream } });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const before = lines.length;

  const answers = [];
  for (const errand of ['cast', 'status'] as const) {
    const body = new Uint8Array(errand === 'cast' ? SIZE.envelope : SIZE.statusRequest);
    const answer = await fetch(`${address}/urn/v1/${crypto.randomUUID()}/${errand}`, { method: 'POST', body });
    answers.push((await answer.arrayBuffer()).byteLength);
  }

  expect(answers).toEqual([SIZE.reply, SIZE.reply]);
  expect(lines.slice(before)).toEqual([]);
  app.server.closeAllConnections();
  await app.close();
});
