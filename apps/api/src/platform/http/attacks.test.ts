import { createHash } from 'node:crypto';
import { SAMPLE_PASSWORD, buildAccount } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { testApi } from '../../testing/test-api.ts';
import { persistedDocumentsOf } from './persisted-documents.ts';

const SIGN_IN =
  'mutation SignIn($username: String!, $password: String!) { signIn(username: $username, password: $password) { __typename } }';
const WHO = 'query Who { viewer { username } }';

const database = await testDatabase();
const { platform } = await testApi(database);
const app = await createServer(platform, {
  documents: persistedDocumentsOf([SIGN_IN, WHO, 'mutation Out { signOut }']),
});
/** The same server over https, and with every document let in. */
const secure = await createServer(platform, { isSecure: true });
const open = await createServer(platform);
afterAll(async () => {
  await Promise.all([app.close(), secure.close(), open.close()]);
  await database.close();
});
beforeEach(() => database.client.signInFailure.deleteMany());

function post(query: string, variables: object = {}, more: InjectOptions = {}): InjectOptions {
  return {
    method: 'POST',
    url: '/graphql',
    payload: JSON.stringify({ query, variables }),
    ...more,
    headers: { 'content-type': 'application/json', ...more.headers },
  };
}

async function person(): Promise<{ readonly username: string; readonly id: string }> {
  return buildAccount(database.client);
}

async function signIn(username: string, password: string = SAMPLE_PASSWORD, server = app) {
  const answer = await server.inject(post(SIGN_IN, { username, password }));
  const [cookie] = answer.cookies;
  return { answer, cookie, header: cookie === undefined ? '' : `${cookie.name}=${cookie.value}` };
}

function outcome(body: string): string {
  return JSON.parse(body).data?.signIn?.__typename;
}

describe('documents that are too much', () => {
  test('sixty levels deep are refused', async () => {
    const query = `{ ${'viewer { staff { account { '.repeat(20)} id ${'} } }'.repeat(20)} }`;
    expect((await open.inject(post(query))).statusCode).toBe(400);
  });

  test('a chain of fragments that stands for a million fields is refused', async () => {
    const links = Array.from({ length: 20 }, (_, n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`).join(
      ' ',
    );
    const query = `{ viewer { ...f0 } } ${links} fragment f20 on Viewer { id }`;
    expect((await open.inject(post(query))).statusCode).toBe(400);
  });

  test('attack 3: two hundred sign-ins under two hundred names are refused, and none runs', async () => {
    const fields = Array.from(
      { length: 200 },
      (_, n) => `a${n}: signIn(username: "u", password: "${n}") { __typename }`,
    ).join(' ');

    const answer = await open.inject(post(`mutation { ${fields} }`));

    expect(answer.statusCode).toBe(400);
    expect(await database.client.signInFailure.count()).toBe(0);
  });

  test('even two sign-ins in one request are refused', async () => {
    const query =
      'mutation { a: signIn(username: "u", password: "1") { __typename } b: signIn(username: "u", password: "2") { __typename } }';
    expect((await open.inject(post(query))).statusCode).toBe(400);
    expect(await database.client.signInFailure.count()).toBe(0);
  });

  test('a document sent under a name that it does not have is refused, and nothing of it runs', async () => {
    const { cookie } = await signIn((await person()).username, SAMPLE_PASSWORD, open);
    const headers = { cookie: `thidua=${cookie?.value ?? ''}` };
    const payload = JSON.stringify({ query: 'mutation Out { signOut }', operationName: 'Other' });

    const answer = await open.inject(post('', {}, { headers, payload }));

    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    const who = await open.inject(post(WHO, {}, { headers }));
    expect(who.json().data.viewer).not.toBeNull();
  });

  test('circular fragments are refused', async () => {
    const query = '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }';
    expect((await open.inject(post(query))).statusCode).toBe(400);
  });

  test('thousands of directives and thousands of fields are refused', async () => {
    expect((await open.inject(post(`{ viewer { id ${'@include(if: true) '.repeat(30)} } }`))).statusCode).toBe(400);
    expect((await open.inject(post(`{ viewer { ${'id '.repeat(3_000)} } }`))).statusCode).toBe(400);
  });

  test('lists within lists that would touch a million records are refused', async () => {
    const query = `{ initiatives(year: 2021, first: 100) { nodes { owner { initiatives { owner { initiatives { id } } } } } } }`;
    const { cookie } = await signIn((await person()).username, SAMPLE_PASSWORD, open);
    const answer = await open.inject(post(query, {}, { headers: { cookie: `thidua=${cookie?.value ?? ''}` } }));
    expect(answer.statusCode).toBe(400);
  });

  test('a page of a million, of none, or before the beginning is refused', async () => {
    const { cookie } = await signIn(
      (await buildAccount(database.client, { roles: ['AUDITOR'] })).username,
      SAMPLE_PASSWORD,
      open,
    );
    const headers = { cookie: `thidua=${cookie?.value ?? ''}` };
    for (const first of [1_000_000, 0, -1]) {
      const answer = await open.inject(
        post('query ($first: Int!) { auditEntries(first: $first) { totalCount } }', { first }, { headers }),
      );
      expect(answer.json().errors[0].extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    }
    const forged = await open.inject(post('{ auditEntries(after: "rác") { totalCount } }', {}, { headers }));
    expect(forged.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('documents that are not ours', () => {
  test('a stranger runs our own operations only', async () => {
    expect((await app.inject(post(WHO))).statusCode).toBe(200);
    const other = await app.inject(post('{ viewer { id } }', {}, { headers: { 'x-thidua-api': '1' } }));
    expect(other.statusCode).toBe(400);
    expect(other.json().errors[0].extensions.code).toBe('UNKNOWN_DOCUMENT');
  });

  test('a program of a signed-in person may ask more, when it says what it is', async () => {
    const { header } = await signIn((await person()).username);
    const asked = '{ viewer { id } }';
    expect((await app.inject(post(asked, {}, { headers: { cookie: header } }))).statusCode).toBe(400);
    const allowed = await app.inject(post(asked, {}, { headers: { cookie: header, 'x-thidua-api': '1' } }));
    expect(allowed.statusCode).toBe(200);
  });

  test('blanks and line ends make no other document of ours', async () => {
    expect((await app.inject(post('query   Who {\r\n viewer {\n username } }'))).statusCode).toBe(200);
  });

  test('the schema is told to nobody', async () => {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Query") { name } }',
      'query __schema { __schema { types { name } } }',
    ]) {
      const answer = await open.inject(post(query));
      expect(answer.statusCode).toBe(400);
      expect(answer.body).not.toContain('Viewer');
    }
  });

  test('a misspelt name gets no hint', async () => {
    for (const query of ['{ viewr { id } }', '{ viewer { nam } }', 'query ($x: UUIDD) { viewer { id } }']) {
      const { body } = await open.inject(post(query));
      expect(body).not.toMatch(/did you mean|viewer"|displayName|UUID/i);
    }
  });
});

describe('requests of the wrong kind', () => {
  test('attack 4: an array of operations is refused', async () => {
    const answer = await open.inject(post('', {}, { payload: JSON.stringify([{ query: WHO }, { query: WHO }]) }));
    expect(answer.statusCode).toBe(400);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'] as const)('%s is no way to speak to the API', async (method) => {
    const answer = await open.inject({ method, url: `/graphql?query=${encodeURIComponent('mutation { signOut }')}` });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-16',
  ])('a body that says it is %s is refused', async (type) => {
    const answer = await open.inject(post(WHO, {}, { headers: { 'content-type': type } }));
    expect(answer.statusCode).toBe(415);
  });

  test('a body that is packed is refused', async () => {
    expect((await open.inject(post(WHO, {}, { headers: { 'content-encoding': 'gzip' } }))).statusCode).toBe(415);
  });

  test('a body of a megabyte is refused', async () => {
    expect((await open.inject(post(`#${'x'.repeat(1_000_000)}`))).statusCode).toBe(413);
  });

  test.each([
    ['broken JSON', '{"query"'],
    ['__proto__', '{"query": "{ viewer { id } }", "__proto__": {"x": 1}}'],
  ])('%s is refused', async (_what, payload) => {
    expect((await open.inject(post('', {}, { payload }))).statusCode).toBe(400);
  });

  test('bytes that are no UTF-8 are refused', async () => {
    expect((await open.inject(post('', {}, { payload: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }))).statusCode).toBe(400);
  });

  test('a write from the page of another site is refused', async () => {
    const foreign = await open.inject(post(WHO, {}, { headers: { origin: 'https://evil.example' } }));
    expect(foreign.statusCode).toBe(403);
    expect(foreign.headers['access-control-allow-origin']).toBeUndefined();
    expect((await open.inject(post(WHO, {}, { headers: { origin: 'null' } }))).statusCode).toBe(403);
    expect(
      (await open.inject(post(WHO, {}, { headers: { origin: 'http://localhost:80', host: 'localhost:80' } })))
        .statusCode,
    ).toBe(403);
    expect(
      (await open.inject(post(WHO, {}, { headers: { origin: 'http://so.gov.vn', host: 'so.gov.vn' } }))).statusCode,
    ).toBe(200);
  });

  test('an error says its code and the name of the request, nothing else', async () => {
    const answer = await open.inject(post('mutation ($l: String!) { setLanguage(language: $l) { id } }', { l: 5 }));
    expect(Object.keys(answer.json().errors[0]).sort()).toEqual(['extensions', 'message']);
    expect(Object.keys(answer.json().errors[0].extensions).sort()).toEqual(['code', 'requestId']);
  });

  test('headers that protect stand on answers, errors and unknown addresses alike', async () => {
    for (const answer of [await app.inject('/healthz'), await app.inject('/khong-co'), await app.inject(post('{'))]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringContaining("script-src 'self'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(answer.headers['x-powered-by']).toBeUndefined();
    }
  });
});

describe('signing in', () => {
  test('attack 13: the cookie is for this host, this site and no script', async () => {
    const { username } = await person();
    const plain = await signIn(username);
    expect(plain.cookie).toMatchObject({ name: 'thidua', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(plain.cookie?.domain).toBeUndefined();
    const over = await signIn(username, SAMPLE_PASSWORD, secure);
    expect(over.cookie).toMatchObject({
      name: '__Host-thidua',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
    expect(over.answer.headers['strict-transport-security']).toContain('max-age=31536000');
  });

  test('the database keeps only the hash of the token', async () => {
    const { username, id } = await person();
    const { cookie } = await signIn(username);
    const [kept] = await database.client.signIn.findMany({ where: { accountId: id } });
    expect(Buffer.from(kept!.tokenHash)).toEqual(createHash('sha256').update(cookie!.value).digest());
  });

  test('attack 12: each sign-in has a new token, and the one before ends', async () => {
    const { username } = await person();
    const first = await signIn(username);
    const again = await app.inject(
      post(SIGN_IN, { username, password: SAMPLE_PASSWORD }, { headers: { cookie: first.header } }),
    );
    expect(again.cookies[0]?.value).not.toBe(first.cookie?.value);
    const replay = await app.inject(post(WHO, {}, { headers: { cookie: first.header } }));
    expect(replay.json().data.viewer).toBeNull();
  });

  test('attack 14: a token opens nothing after signing out', async () => {
    const { username } = await person();
    const { header } = await signIn(username);
    expect((await app.inject(post(WHO, {}, { headers: { cookie: header } }))).json().data.viewer).toEqual({ username });
    await app.inject(post('mutation Out { signOut }', {}, { headers: { cookie: header } }));
    expect((await app.inject(post(WHO, {}, { headers: { cookie: header } }))).json().data.viewer).toBeNull();
  });

  test('attack 14: a token opens nothing once the account is disabled', async () => {
    const { username, id } = await person();
    const { header } = await signIn(username);
    await database.client.account.update({ where: { id }, data: { disabledAt: new Date() } });
    expect((await app.inject(post(WHO, {}, { headers: { cookie: header } }))).json().data.viewer).toBeNull();
  });

  test('attack 8: unknown, mistyped and disabled get the same answer', async () => {
    const known = await person();
    const disabled = await buildAccount(database.client, { disabledAt: new Date() });
    const answers = [
      await signIn(known.username, 'sai'),
      await signIn('khong.ai.ca', 'sai'),
      await signIn(disabled.username),
      await signIn(known.username, 'x'.repeat(10_000)),
    ];
    const bodies = new Set(answers.map(({ answer }) => answer.body));
    expect([...bodies]).toEqual([JSON.stringify({ data: { signIn: { __typename: 'WrongCredentialsError' } } })]);
    expect(answers.map(({ cookie }) => cookie)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('attack 9: an unknown name takes as long as a known one', async () => {
    const { username } = await person();
    const times = { known: [] as number[], unknown: [] as number[] };
    // In turns, so that what else the machine does falls on both alike.
    for (let round = 0; round < 16; round += 1) {
      for (const [kind, name] of [
        ['known', username],
        ['unknown', `khong.ai.${round}`],
      ] as const) {
        await database.client.signInFailure.deleteMany();
        const began = performance.now();
        await signIn(name, 'sai');
        times[kind].push(performance.now() - began);
      }
    }
    const median = (values: readonly number[]) => values.toSorted((left, right) => left - right)[8] ?? 0;
    const ratio = median(times.unknown) / median(times.known);
    // Without the same hash for both, one would take a tenth of the other.
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });

  test('attack 1: twenty wrong passwords at once are five looks, and then a wait', async () => {
    const { username } = await person();

    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => signIn(username, `sai-${n}`)));

    const outcomes = answers.map(({ answer }) => outcome(answer.body));
    expect(outcomes.filter((name) => name === 'WrongCredentialsError')).toHaveLength(5);
    expect(outcomes.filter((name) => name === 'TooManyAttemptsError')).toHaveLength(15);
    expect(outcome((await signIn(username)).answer.body)).toBe('TooManyAttemptsError');
  });

  test('attack 5: capitals, blanks, full-width letters and invisible characters are no fresh name', async () => {
    const { username } = await person();
    const wide = username.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0));
    for (const name of [username, username.toUpperCase(), ` ${username} `, wide, `${username}\u200b`])
      await signIn(name, 'sai');
    expect(outcome((await signIn(username, 'sai')).answer.body)).toBe('TooManyAttemptsError');
  });

  test('attack 6: a header that pretends another address changes nothing', async () => {
    const { username } = await person();
    const attempts = Array.from({ length: 6 }, (_, n) =>
      app.inject(post(SIGN_IN, { username, password: 'sai' }, { headers: { 'x-forwarded-for': `203.0.113.${n}` } })),
    );
    const names = (await Promise.all(attempts)).map(({ body }) => outcome(body));
    expect(names).toContain('TooManyAttemptsError');
  });

  test('forty colleagues behind one address all get in', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => person()));
    const outcomes: string[] = [];
    for (const { username } of people) outcomes.push(outcome((await signIn(username)).answer.body));
    expect(new Set(outcomes)).toEqual(new Set(['SignInSucceeded']));
  });

  test('sixty colleagues at the very same moment are in, or asked to try again in some seconds', async () => {
    const people = await Promise.all(Array.from({ length: 60 }, () => person()));
    const query = SIGN_IN.replace('__typename', '__typename ... on TooManyAttemptsError { retryAfterSeconds }');

    const answers = await Promise.all(
      people.map(({ username }) => open.inject(post(query, { username, password: SAMPLE_PASSWORD }))),
    );

    const waits = answers.map((answer) => answer.json().data.signIn.retryAfterSeconds ?? 0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5);
  });
});
