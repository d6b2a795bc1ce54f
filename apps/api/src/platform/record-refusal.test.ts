import { buildAccount } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createServer } from '../server.ts';
import { cookieOf } from '../testing/cookie-of.ts';
import { testApi } from '../testing/test-api.ts';

const database = await testDatabase();
const { client: db } = database;
let now = new Date('2026-11-23T03:00:00Z');
const api = await testApi(database, { now: () => now });
const app = await createServer(api.platform);
afterAll(async () => {
  await app.close();
  await database.close();
});
const VERIFY = 'mutation { verifyTrail { code } }';

let staff: string;
beforeEach(async () => {
  staff = (await buildAccount(db)).id;
});

async function doors(actorId: string | null = staff): Promise<readonly unknown[]> {
  const entries = await db.auditEntry.findMany({
    where: { action: 'ACCESS_REFUSED', actorId },
    orderBy: { seq: 'asc' },
  });
  return entries.map(({ data }) => data);
}

async function knock(): Promise<readonly string[]> {
  return (await (await api.as(staff)).run(VERIFY)).codes;
}

test('whoever is signed in and refused at a field is on record, once in ten minutes however often they knock', async () => {
  expect(await Promise.all([knock(), knock(), knock()])).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN']]);
  expect(await doors()).toEqual([{ door: 'Mutation.verifyTrail' }]);

  now = new Date(now.valueOf() + 9 * 60_000);
  await knock();
  expect(await doors()).toHaveLength(1);
  now = new Date(now.valueOf() + 60_000);
  await knock();
  expect(await doors()).toHaveLength(2);
});

test('a refusal at a file is on record by its address', async () => {
  const cookie = await cookieOf(api.platform, staff);
  const answer = await app.inject({ method: 'GET', url: '/files/export/accounts.csv', headers: { cookie } });
  expect(answer.statusCode).toBe(403);
  expect(await doors()).toEqual([{ door: 'GET /files/export/accounts.csv' }]);
});

test('nobody who is not signed in writes into the trail', async () => {
  expect((await (await api.as()).run(VERIFY)).codes).toEqual(['UNAUTHENTICATED']);
  await app.inject({ method: 'GET', url: '/files/export/accounts.csv' });
  expect(await doors(null)).toEqual([]);
});
