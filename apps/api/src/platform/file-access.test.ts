import { buildAccount, buildOrganisation } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { FILE_ROUTES } from '../file-routes.ts';
import { createServer } from '../server.ts';
import type { FileRoute } from './http/file-routes.ts';
import { KNOCKERS, readAccessMatrix } from '../testing/access-matrix.ts';
import type { Knocker } from '../testing/access-matrix.ts';
import { FILE_CALLS } from '../testing/calls/files.ts';
import { cookieOf } from '../testing/cookie-of.ts';
import { testApi } from '../testing/test-api.ts';

const database = await testDatabase();
const { platform } = await testApi(database);
const app = await createServer(platform);
afterAll(async () => {
  await app.close();
  await database.close();
});
const cookies = await everyKnocker();
const routes = FILE_ROUTES.map(({ method, url }) => `${method} ${url}`);
const matrix = readAccessMatrix().filter(({ field }) => isFileRoute(field));

function isFileRoute(field: string): boolean {
  return field.includes(' /files/');
}

async function everyKnocker(): Promise<ReadonlyMap<Knocker, string | undefined>> {
  const { id: organisationId } = await buildOrganisation(database.client);
  const made = new Map<Knocker, string | undefined>([['PUBLIC', undefined]]);
  for (const knocker of KNOCKERS) {
    if (knocker === 'PUBLIC') continue;
    const { id } = await buildAccount(database.client, { organisationId, roles: [knocker] });
    made.set(knocker, await cookieOf(platform, id));
  }
  return made;
}

test('the rights matrix names every file route once, and no other: add a row to access-matrix/files.csv', () => {
  expect(matrix.map(({ field }) => field).sort()).toEqual([...routes].sort());
});

test('every file route has a call to knock with: add one to testing/calls/files.ts', () => {
  expect(Object.keys(FILE_CALLS).sort()).toEqual([...routes].sort());
});

const knocks = matrix.flatMap(({ field, expected }) =>
  KNOCKERS.map((knocker) => ({ field, knocker, verdict: expected[knocker] })),
);

test.each(knocks)('$field as $knocker: $verdict', async ({ field, knocker, verdict }) => {
  const [method, url] = field.split(' ') as [FileRoute['method'], string];
  const { query, payload } = FILE_CALLS[field] ?? {};
  const cookie = cookies.get(knocker);
  const answer = await app.inject({
    method,
    url: query === undefined ? url : `${url}?${query}`,
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(method === 'POST' || method === 'PATCH'
        ? { 'content-type': 'application/octet-stream', 'x-thidua-upload': '1' }
        : {}),
    },
    ...(payload === undefined ? {} : { payload }),
  });
  const isRefused = answer.statusCode === 401 || answer.statusCode === 403;
  expect(isRefused ? answer.statusCode : 'let in').toBe(
    verdict === 'allow' ? 'let in' : knocker === 'PUBLIC' ? 401 : 403,
  );
  // A crash before the door would look like an open one.
  expect(answer.statusCode).toBeLessThan(500);
});
