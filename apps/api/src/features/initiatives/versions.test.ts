import 'reflect-metadata';
import { buildInitiative } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { returnInitiative } from './use-cases/return-initiative.ts';
import { saveInitiative } from './use-cases/save-initiative.ts';
import { submitInitiative } from './use-cases/submit-initiative.ts';

const NOW = new Date('2021-11-15T03:00:00Z');
const READ = `query ($id: UUID!) { initiative(id: $id) { versions {
  number submittedBy returnedBy returnedReason firstAppliedOn texts { name text } authors { fullName shareBasisPoints } } } }`;

let database: TestDatabase;
let api: TestApi;
let body: Body;
let id: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  ({ id } = await buildInitiative(database.client, { ownerId: body.author.staffId, novelty: 'Lần đầu.' }));
});

const ofAuthor = () => api.contextOf(body.author.accountId);

async function versionsFor(accountId: string) {
  return (await (await api.as(accountId)).run(READ, { id })).data.initiative.versions;
}

/** Sent, given back, rewritten and sent again. */
async function twoRounds(): Promise<void> {
  expect(await submitInitiative(await ofAuthor(), { id, version: 1 })).toMatchObject({ ok: true });
  const asked = { id, version: 2, fields: [{ field: 'novelty', remark: 'Nêu rõ tính mới.' }] } as const;
  expect(await returnInitiative(await api.contextOf(body.head.accountId), asked)).toMatchObject({ ok: true });
  await saveInitiative(await ofAuthor(), { id, version: 3, novelty: 'Lần đầu tại Sở.' });
  expect(await submitInitiative(await ofAuthor(), { id, version: 4 })).toMatchObject({ ok: true });
}

test('each round keeps the whole request as it was sent, and why it came back', async () => {
  await twoRounds();
  await saveInitiative(await ofAuthor(), { id, version: 5, novelty: 'khác' });

  const [first, second, ...more] = await versionsFor(body.author.accountId);
  expect(more).toEqual([]);
  const noveltyOf = ({ texts }: typeof first) => texts.find(({ name }: { name: string }) => name === 'novelty').text;
  expect([noveltyOf(first), noveltyOf(second)]).toEqual(['Lần đầu.', 'Lần đầu tại Sở.']);
  expect(first).toMatchObject({
    number: 1,
    submittedBy: 'Nguyễn Thị Hà',
    returnedBy: 'Lê Quang Hưng',
    returnedReason: 'Nêu rõ tính mới.',
    firstAppliedOn: '2021-03-01',
    authors: [{ fullName: 'Nguyễn Thị Hà', shareBasisPoints: 10_000 }],
  });
  expect(second).toMatchObject({ number: 2, returnedBy: '', returnedReason: null });
});

test('a request that is refused at the door keeps no version', async () => {
  await saveInitiative(await ofAuthor(), { id, version: 1, novelty: '' });
  expect(await submitInitiative(await ofAuthor(), { id, version: 2 })).toMatchObject({ ok: false });
  expect(await versionsFor(body.author.accountId)).toEqual([]);
});

test('earlier rounds are for the authors, the desks and the inspector; who reads it as recognised reads that alone', async () => {
  await twoRounds();
  await database.client.initiative.update({ where: { id }, data: { status: 'RECOGNISED' } });
  const seen = async (accountId: string) => (await versionsFor(accountId)).length;
  expect(await Promise.all([body.head, body.secretary, body.director].map((who) => seen(who.accountId)))).toEqual([
    2, 2, 2,
  ]);
  expect(await seen(body.auditorId)).toBe(2);
  expect(await Promise.all([body.colleague, body.member].map((who) => seen(who.accountId)))).toEqual([0, 0]);
});

test('no statement changes or takes away what was sent', async () => {
  await twoRounds();
  const { client } = database;
  await expect(
    client.$executeRaw`UPDATE initiative_versions SET content = '{}' WHERE "initiativeId" = ${id}::uuid AND number = 2`,
  ).rejects.toThrow('kept as it was sent');
  await expect(
    client.$executeRaw`UPDATE initiative_versions SET "returnedReason" = 'khác' WHERE "initiativeId" = ${id}::uuid AND number = 1`,
  ).rejects.toThrow('kept as it was sent');
  await expect(client.$executeRaw`DELETE FROM initiative_versions WHERE "initiativeId" = ${id}::uuid`).rejects.toThrow(
    'kept as it was sent',
  );
});
