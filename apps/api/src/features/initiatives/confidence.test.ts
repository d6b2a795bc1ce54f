import 'reflect-metadata';
import { buildAccount, buildInitiative, buildStaff } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { sealConfidence } from '../../testing/seal-confidence.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

const SECRET = 'Công thức pha mực Khuấtmắt của con dấu nổi';
const READ = `query ($id: UUID!) { initiative(id: $id) {
  confidentialPart { version text confidants { id } looks { by } } history { action } } }`;
const SAVE = `mutation ($input: SaveConfidentialPartInput!) { outcome: saveConfidentialPart(input: $input) {
  __typename ... on Initiative { confidentialPart { version text confidants { id } } }
  ... on InputProblemsError { problems { field code } } ... on StaleRecordError { currentVersion }
  ... on InvalidTransitionError { from } } }`;
const OPEN = `mutation ($id: UUID!) { openConfidentialPart(id: $id) { text } }`;

let database: TestDatabase;
let api: TestApi;
let body: Body;
let id: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-11-15T03:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  ({ id } = await buildInitiative(database.client, { ownerId: body.author.staffId }));
});

const as = (accountId: string) => api.as(accountId);

async function read(accountId: string) {
  return (await (await as(accountId)).run(READ, { id })).data.initiative;
}

async function save(input: Readonly<Record<string, unknown>>, accountId = body.author.accountId) {
  const given = { id, version: 0, text: SECRET, confidantIds: [], ...input };
  return (await (await as(accountId)).run(SAVE, { input: given })).data.outcome;
}

const open = async (accountId: string) => (await as(accountId)).run(OPEN, { id });

describe('the owner', () => {
  test('writes it and names people; another machine that still has the version of before is told', async () => {
    const confidantIds = [body.colleague.staffId, body.colleague.staffId];
    expect((await save({ confidantIds })).confidentialPart).toEqual({
      version: 1,
      text: SECRET,
      confidants: [{ id: body.colleague.staffId }],
    });
    expect(await save({ text: 'Bản của máy khác' })).toEqual({ __typename: 'StaleRecordError', currentVersion: 1 });
    expect((await read(body.author.accountId)).confidentialPart.text).toBe(SECRET);
  });

  test('empties it: nobody is let in on it any more, and nothing sealed is left', async () => {
    await save({ confidantIds: [body.colleague.staffId] });
    await save({ version: 1, text: '  ', confidantIds: [body.colleague.staffId] });
    expect(await database.client.initiativeConfidence.findUnique({ where: { initiativeId: id } })).toMatchObject({
      content: null,
      version: 2,
    });
    expect(await database.client.initiativeConfidant.count({ where: { initiativeId: id } })).toBe(0);
  });

  test('too much, and people of another body, are refused; once it is sent nobody writes in it, in SQL neither', async () => {
    const stranger = await buildStaff(database.client);
    expect((await save({ text: 'ă'.repeat(5_001), confidantIds: [stranger.id] })).problems).toEqual([
      { field: 'confidential', code: 'TOO_LONG' },
      { field: 'confidants', code: 'UNKNOWN_STAFF' },
    ]);
    await save({});
    await database.client.initiative.update({
      where: { id },
      data: { status: 'SUBMITTED', submittedAt: new Date('2021-11-15T03:00:00Z') },
    });
    expect(await save({ version: 1, text: 'khác' })).toEqual({
      __typename: 'InvalidTransitionError',
      from: 'SUBMITTED',
    });
    await expect(
      database.client.$executeRaw`UPDATE initiative_confidences SET content = NULL WHERE "initiativeId" = ${id}::uuid`,
    ).rejects.toThrow('confidential part');
    await expect(
      database.client.initiativeConfidant.create({ data: { initiativeId: id, staffId: stranger.id } }),
    ).rejects.toThrow('another body');
  });
});

test('what the database and the trail keep tells neither what it says nor for whom', async () => {
  await save({ confidantIds: [body.colleague.staffId] });
  const stored = await database.client.initiativeConfidence.findUniqueOrThrow({ where: { initiativeId: id } });
  expect(Buffer.from(stored.content ?? []).toString('utf8')).not.toContain('Khuấtmắt');
  const trail = await database.client.auditEntry.findMany({ where: { objectId: id } });
  expect(trail.map(({ action, data }) => [action, data])).toEqual([['INITIATIVE_CONFIDENCE_SAVED', {}]]);
});

describe('once it is sent', () => {
  beforeEach(async () => {
    await sealConfidence(database.client, id, SECRET, [body.colleague.staffId]);
    await database.client.initiative.update({
      where: { id },
      data: { status: 'RECOGNISED', submittedAt: new Date('2021-11-15T03:00:00Z') },
    });
  });

  test.each(['head', 'secretary', 'colleague'] as const)('%s opens it, and its authors see who did', async (who) => {
    const { accountId } = body[who];
    expect((await read(accountId)).confidentialPart).toEqual({ version: 1, text: null, confidants: null, looks: null });
    expect((await open(accountId)).data.openConfidentialPart.text).toBe(SECRET);
    const account = await database.client.account.findUniqueOrThrow({ where: { id: accountId } });
    expect((await read(body.author.accountId)).confidentialPart.looks).toEqual([{ by: account.displayName }]);
    const looks = await database.client.auditEntry.findMany({ where: { objectId: id } });
    expect(looks.map(({ action, actorId, data }) => [action, actorId, data])).toEqual([
      ['INITIATIVE_CONFIDENCE_OPENED', accountId, {}],
    ]);
  });

  test('its owner reads it as it is, and that is no look', async () => {
    expect((await open(body.author.accountId)).data.openConfidentialPart.text).toBe(SECRET);
    expect((await read(body.author.accountId)).confidentialPart.looks).toEqual([]);
  });

  test('for everybody else it is as if there were none, in every channel', async () => {
    await open(body.secretary.accountId);
    const { organisationId, administratorId, auditorId, member } = body;
    const reviewer = await buildStaff(database.client, { organisationId });
    const { id: reviewerId } = await buildAccount(database.client, {
      organisationId,
      staffId: reviewer.id,
      roles: ['STAFF', 'REVIEWER'],
    });
    for (const accountId of [reviewerId, member.accountId, auditorId]) {
      const told = await read(accountId);
      expect(told.confidentialPart).toBeNull();
      expect(JSON.stringify(told.history)).not.toContain('CONFIDENCE');
      expect((await open(accountId)).codes).toEqual([accountId === auditorId ? 'FORBIDDEN' : 'NOT_FOUND']);
    }
    expect((await open(administratorId)).codes).toEqual(['FORBIDDEN']);
    const reader = await as(body.colleague.accountId);
    const list = `{ initiatives(year: 2021, filter: { text: "Khuấtmắt" }) { totalCount } search(text: "Khuấtmắt", year: 2021) { id } }`;
    expect((await reader.run(list)).data).toMatchObject({ initiatives: { totalCount: 0 }, search: [] });
    const prints = await database.client.$queryRaw`
      SELECT FROM initiatives i, initiative_fingerprints_of(initiative_text(i), i."organisationId") f
      WHERE i.id = ${id}::uuid AND f.shingle LIKE '%khuatmat%'`;
    expect(prints).toEqual([]);
  });
});
