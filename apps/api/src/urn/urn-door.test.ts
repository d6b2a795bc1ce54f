import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Writable } from 'node:stream';
import { replyOf, SIZE } from '@thidua/ballot';
import { testDatabase } from '@thidua/testing/test-database';
import { isObjectType } from 'graphql';
import { afterAll, expect, test, vi } from 'vitest';
import { createServer } from '../server.ts';
import { testApi, testUrn } from '../testing/test-api.ts';
import { putUrnInFront } from './urn-door.ts';

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
  const broken = {
    ...platform.urn,
    isHere: vi.fn<() => boolean>(() => {
      throw new Error('the disk is gone');
    }),
  };
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
  expect(broken.isHere, 'both came to what is broken').toHaveBeenCalledTimes(2);
  expect(lines.slice(before)).toEqual([]);
  app.server.closeAllConnections();
  await app.close();
});

test('L13: the limit of the urn is one for everybody: who comes while 200 are in hand is told to try again, and nobody is counted', async () => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<null>();
  const slow = { isHere: () => true, ballotRound: { findUnique: () => held } };
  const server = createHttpServer(() => undefined);
  putUrnInFront(server, { db: slow, keeper: slow } as never);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // a TCP listener's address is never a pipe name
  const cast = async (): Promise<string | undefined> => {
    const body = new Uint8Array(SIZE.envelope);
    const answer = await fetch(`http://127.0.0.1:${port}/urn/v1/${crypto.randomUUID()}/cast`, { method: 'POST', body });
    return replyOf(new Uint8Array(await answer.arrayBuffer()))?.code;
  };

  const all = Array.from({ length: 201 }, cast);
  expect(await Promise.race(all)).toBe('RETRY');
  letGo(null);
  expect((await Promise.all(all)).toSorted()).toEqual([...Array<string>(200).fill('BAD'), 'RETRY']);
  expect(await cast(), 'a moment later there is room again').toBe('BAD');
  server.closeAllConnections();
  server.close();
});

test('L17: no question to the server names a ballot: a round is asked for whole, by its own id', async () => {
  const { schema } = await testApi(database);
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
  const ofBallots = questions.filter(({ name }) => /ballot/i.test(name));
  expect(ofBallots.map(({ name, args }) => [name, args.map((each) => `${each.name}: ${String(each.type)}`)])).toEqual([
    ['ballotRound', ['id: UUID!']],
    ['ballotBundle', ['id: UUID!']],
  ]);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => name.startsWith('Ballot'));
  const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
  expect(fields.length).toBeGreaterThan(50);
  expect(
    fields.filter(({ args }) => args.length > 0).map(({ name }) => name),
    'no field of a round is asked with a key, a receipt or a place in the list',
  ).toEqual([]);
});

test('L8: the proxy that the documents give writes no line of a ballot and passes on neither address nor cookie', async () => {
  const shipped = await readFile(new URL('../../../../docs/nginx.conf', import.meta.url), 'utf8');
  const [, urn = ''] = /location \/urn\/ \{([^}]*)\}/.exec(shipped) ?? [];
  const lines = urn.split('\n').map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      'access_log off;',
      'error_log /dev/null crit;',
      ...['X-Forwarded-For', 'X-Real-IP', 'Cookie', 'Referer'].map((header) => `proxy_set_header ${header} "";`),
    ]),
  );
  expect(urn, 'nothing of the visitor goes on').not.toMatch(/\$(?!host)/);
});

test('L19: how many ballots lie in the urn is one number for the round, and stands still for ten seconds', async () => {
  let at = Date.parse('2021-12-10T08:00:00Z');
  let lying = 3;
  const db = { urnEntry: { count: () => Promise.resolve(lying) } };
  const keeper = testUrn(db as never, undefined, { now: () => new Date(at) });
  const shown = () => keeper.castCount('round', ['first item', 'second item']);
  expect(await shown()).toBe(3);

  lying = 4;
  at += 9_999;
  expect(await shown(), 'whoever asks every second sees no single ballot come').toBe(3);
  at += 1;
  expect(await shown()).toBe(4);
});
