import { createNotifier } from '@thidua/db';
import { buildAccount, buildMeeting, SAMPLE_PASSWORD } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, afterEach, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { testApi } from '../../testing/test-api.ts';
import { announce } from './change-feed.ts';

const WATCH = 'subscription ($id: UUID!) { meetingChanged(meetingId: $id) { meetingId } }';
const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { __typename } }';
const JSON_TYPE = { 'content-type': 'application/json' };

const database = await testDatabase();
/** Two processes on one database, each with a notifier of its own. */
const one = await testApi(database, { notifier: createNotifier(database.url) });
const other = await testApi(database, { notifier: createNotifier(database.url) });
const app = await createServer(one.platform);
const address = await app.listen({ port: 0, host: '127.0.0.1' });
const meeting = await buildMeeting(database.client);
const open: AbortController[] = [];
afterEach(() => {
  for (const stream of open.splice(0)) stream.abort();
});
afterAll(async () => {
  await app.close();
  await Promise.all([one.platform.feed.close(), other.platform.feed.close()]);
  await database.close();
});

async function signIn(role: 'SECRETARY' | 'STAFF'): Promise<{ readonly cookie: string; readonly id: string }> {
  const { organisationId } = meeting;
  const { username, id } = await buildAccount(database.client, { organisationId, roles: [role] });
  const payload = { query: SIGN_IN, variables: { u: username, p: SAMPLE_PASSWORD } };
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers: JSON_TYPE, payload });
  const [cookie] = answer.cookies;
  return { cookie: `${cookie?.name}=${cookie?.value}`, id };
}

function watch(cookie: string, query = WATCH, id = meeting.id): Promise<Response> {
  const controller = new AbortController();
  open.push(controller);
  return fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: { ...JSON_TYPE, cookie, accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables: { id } }),
    signal: controller.signal,
  });
}

/** Reads the stream until the text has come. */
async function until(response: Response, wanted: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes(wanted)) break;
  }
  return text;
}

test('a change made by one process is seen live through another', async () => {
  const { cookie } = await signIn('SECRETARY');
  const stream = await watch(cookie);
  expect(stream.headers.get('content-type')).toContain('text/event-stream');

  await other.platform.db.$transaction((tx) => announce(tx, 'meeting', meeting.id));

  expect(await until(stream, 'meetingId')).toContain(`"meetingChanged":{"meetingId":"${meeting.id}"}`);
});

test('a change that was rolled back is told to nobody', async () => {
  const { cookie } = await signIn('SECRETARY');
  const stream = await watch(cookie);
  const undone = other.platform.db.$transaction(async (tx) => {
    await announce(tx, 'meeting', meeting.id);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');

  await other.platform.db.$transaction((tx) => announce(tx, 'meeting', meeting.id));

  expect((await until(stream, 'meetingId')).match(/meetingChanged/g)).toHaveLength(1);
});

test('nobody watches without signing in, without the right, or what they may not see', async () => {
  expect((await watch('thidua=khong')).status).toBe(401);
  expect(await until(await watch((await signIn('STAFF')).cookie), 'complete')).toContain('FORBIDDEN');
  const elsewhere = await buildMeeting(database.client);
  const { cookie } = await signIn('SECRETARY');
  expect(await until(await watch(cookie, WATCH, elsewhere.id), 'complete')).toContain('NOT_FOUND');
});

test('the stream takes subscriptions only', async () => {
  const { cookie } = await signIn('SECRETARY');
  const answer = await until(await watch(cookie, 'mutation { signOut }'), 'complete');
  expect(answer).toContain('GRAPHQL_VALIDATION_FAILED');
  expect(await database.client.signIn.count({ where: { endedAt: { not: null } } })).toBe(0);
});

test('a sign-in holds three streams, and a closed one makes room', async () => {
  const { cookie } = await signIn('SECRETARY');
  const streams = [await watch(cookie), await watch(cookie), await watch(cookie)];
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await watch(cookie)).status).toBe(429);

  open.shift()?.abort();

  await expect.poll(async () => (await watch(cookie)).status).toBe(200);
});

test('a stop of the server ends the streams at once', async () => {
  const short = await createServer(one.platform);
  const own = await short.listen({ port: 0, host: '127.0.0.1' });
  const { cookie } = await signIn('SECRETARY');
  const stream = await fetch(`${own}/graphql/stream`, {
    method: 'POST',
    headers: { ...JSON_TYPE, cookie, accept: 'text/event-stream' },
    body: JSON.stringify({ query: WATCH, variables: { id: meeting.id } }),
  });
  const ended = stream.text().then(
    () => 'ended',
    () => 'ended',
  );

  await short.close();

  expect(await ended).toBe('ended');
});
