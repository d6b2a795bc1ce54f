import { createDb, createNotifier } from '@thidua/db';
import { buildAccount, SAMPLE_PASSWORD } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { councilWorld, newId, voter } from '../../testing/council-world.ts';
import { openAll, runningMeeting } from '../../testing/run-meeting.ts';
import { testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
const world = await councilWorld(database);
const [here, there] = [await startProcess(), await startProcess()];
afterAll(async () => {
  await Promise.all([here.stop(), there.stop()]);
  await database.close();
});

/** One API process as it runs: its own connections, its own ear for changes, a port of its own. */
async function startProcess() {
  const db = createDb(database.url, { applicationName: 'live-test' });
  const notifier = createNotifier(database.url);
  const { platform } = await testApi(db, { notifier });
  const server = await createServer(platform);
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  await notifier.ready();
  return {
    address,
    stop: async () => {
      await server.close();
      await platform.feed.close();
      await db.close();
    },
  };
}

type Process = typeof here;

async function post(
  process: Process,
  path: string,
  cookie: string,
  query: string,
  variables: object,
  signal?: AbortSignal,
) {
  return fetch(process.address + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: path.endsWith('stream') ? 'text/event-stream' : 'application/json',
      cookie,
    },
    body: JSON.stringify({ query, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
}

async function signIn(process: Process, accountId: string): Promise<string> {
  const { username } = await world.db.account.findUniqueOrThrow({ where: { id: accountId } });
  const document = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { __typename } }';
  const answer = await post(process, '/graphql', '', document, { u: username, p: SAMPLE_PASSWORD });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const WATCH = 'subscription ($id: UUID!) { meetingChanged(meetingId: $id) { meetingId at } }';

/** The next event of a stream with data in it. */
async function nextEvent(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  while (!/event: \w+\ndata: .*\n\n/.test(text)) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`the stream ended with: ${text}`);
    text += decoder.decode(value, { stream: true });
  }
  return text;
}

test('a vote through one process is told to a watcher at the other, as an id and nothing else', async () => {
  const { id: nominationId } = await world.received();
  const id = await runningMeeting(world, [nominationId]);
  const [itemId = ''] = await openAll(world, id);
  const stop = new AbortController();
  const watcher = await signIn(there, world.secretary.accountId);
  const stream = await post(there, '/graphql/stream', watcher, WATCH, { id }, stop.signal);
  const reader = stream.body?.getReader();
  if (reader === undefined) throw new Error('no stream');

  const member = await signIn(here, voter(world, 1).accountId);
  const vote = 'mutation ($id: UUID!) { castVote(input: { itemId: $id, choice: DISAGREE }) { __typename } }';
  const answer: unknown = await (await post(here, '/graphql', member, vote, { id: itemId })).json();
  expect(answer).toEqual({ data: { castVote: { __typename: 'AgendaItem' } } });

  const event = await nextEvent(reader);
  expect(event).toContain(id);
  expect(event).not.toContain('DISAGREE');
  stop.abort();

  const read = 'query ($id: UUID!) { meeting(id: $id) { agenda { castCount votes { choice } } } }';
  const seen: unknown = await (await post(there, '/graphql', watcher, read, { id })).json();
  expect(seen).toEqual({ data: { meeting: { agenda: [{ castCount: 1, votes: null }] } } });
});

test.each([
  ['a member of staff', ['STAFF'], 'FORBIDDEN'],
  ['a council member of another council', ['STAFF', 'COUNCIL'], 'NOT_FOUND'],
] as const)('%s cannot watch a meeting', async (_, roles, code) => {
  const id = await runningMeeting(world, [(await world.received()).id]);
  const { organisationId } = world;
  const outsider = await buildAccount(world.db, { organisationId, roles: [...roles] });
  const cookie = await signIn(here, outsider.id);
  const stream = await post(here, '/graphql/stream', cookie, WATCH, { id });
  expect(await stream.text()).toContain(code);
});

test('watching a meeting that nobody has is answered like one that may not be seen', async () => {
  const cookie = await signIn(here, world.secretary.accountId);
  const stream = await post(here, '/graphql/stream', cookie, WATCH, { id: newId() });
  expect(await stream.text()).toContain('NOT_FOUND');
});
