import { SAMPLE_PASSWORD, buildAccount } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { testApi } from '../../testing/test-api.ts';
import { notFound } from '../fault.ts';

const database = await testDatabase();
const { platform } = await testApi(database);
const app = await createServer(platform, {
  fileRoutes: [
    {
      method: 'GET',
      url: '/files/trail.csv',
      permission: 'audit:verify',
      handle: (context, request, reply) => {
        if (request.query !== null && Object.keys(request.query ?? {}).length > 0) throw notFound();
        return Promise.resolve(reply.type('text/csv; charset=utf-8').send(`${context.actor.username}\n`));
      },
    },
    {
      method: 'POST',
      url: '/files/upload',
      permission: 'session:any',
      bodyLimit: 10,
      handle: (_context, request, reply) => {
        const { length } = request.body as Buffer;
        return Promise.resolve(reply.send({ length }));
      },
    },
  ],
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { __typename } }';

async function cookieOf(role: 'AUDITOR' | 'STAFF'): Promise<string> {
  const { username } = await buildAccount(database.client, { roles: [role] });
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query: SIGN_IN, variables: { username, password: SAMPLE_PASSWORD } }),
  });
  const [cookie] = answer.cookies;
  return `${cookie?.name}=${cookie?.value}`;
}

const auditor = await cookieOf('AUDITOR');
const staff = await cookieOf('STAFF');
const upload = { 'content-type': 'application/octet-stream', 'x-thidua-upload': '1' };

test.each([
  ['nobody', {}, 401],
  ['a role that may not', { cookie: staff }, 403],
  ['a role that may', { cookie: auditor }, 200],
])('a file is given to %s: %s', async (_who, headers, status) => {
  const answer = await app.inject({ url: '/files/trail.csv', headers });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

test('a fault of the route is an answer, not a crash', async () => {
  const answer = await app.inject({ url: '/files/trail.csv?of=another', headers: { cookie: auditor } });
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ errors: [{ message: 'NOT_FOUND' }] });
});

test.each([
  ['a file within the limit', { ...upload, cookie: staff }, '0123456789', 200],
  ['a file above the limit', { ...upload, cookie: staff }, '01234567890', 413],
  ['a file that nobody brings', upload, '0123', 401],
  ['a form of another page', { 'content-type': 'application/octet-stream', cookie: staff }, '0123', 400],
  ['text', { ...upload, 'content-type': 'text/plain', cookie: staff }, '0123', 415],
])('%s is answered by %s', async (_what, headers, payload, status) => {
  const answer = await app.inject({ method: 'POST', url: '/files/upload', headers, payload });
  expect(answer.statusCode).toBe(status);
});
