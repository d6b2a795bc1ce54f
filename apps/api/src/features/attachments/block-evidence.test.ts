import { buildBlock, buildBlockMember, buildBlockSheet, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { startAttachment } from './use-cases/start-attachment.ts';

const HASH = 'a'.repeat(64);

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
  body = await buildBody(database.client);
});
afterAll(() => database.close());

async function scoreOf(departmentId: string, status: 'SCORING' | 'APPRAISING'): Promise<string> {
  const { client } = database;
  const { id: blockId } = await buildBlock(client, { organisationId: body.organisationId, level: 'INTERNAL' });
  await buildBlockMember(client, { blockId, departmentId });
  const { id: sheetId } = await buildBlockSheet(client, { blockId, status });
  const score = await client.blockScore.findFirstOrThrow({ where: { entry: { sheetId } }, select: { id: true } });
  return score.id;
}

test('files come to points while their division scores itself, from its head and the secretariat', async () => {
  const [open, closed, others] = [
    await scoreOf(body.divisionId, 'SCORING'),
    await scoreOf(body.divisionId, 'APPRAISING'),
    await scoreOf(body.officeId, 'SCORING'),
  ];
  const head = await api.contextOf(body.head.accountId);
  const file = { holder: 'BLOCK_SCORE' as const, name: 'Minh chứng.pdf', bytes: 10, replacesId: undefined };
  expect(await startAttachment(head, { ...file, recordId: open })).toMatchObject({ ok: true });
  expect(await startAttachment(head, { ...file, recordId: closed })).toEqual({
    ok: false,
    error: { code: 'RECORD_CLOSED' },
  });
  await expect(startAttachment(head, { ...file, recordId: others })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const secretary = await api.contextOf(body.secretary.accountId);
  expect(await startAttachment(secretary, { ...file, recordId: others })).toMatchObject({ ok: true });
});

test('evidence is opened by those who read the points, and stays as it was taken', async () => {
  const { client } = database;
  const blockScoreId = await scoreOf(body.officeId, 'SCORING');
  const at = hanoi('2021-12-01 09:00');
  const { id } = await client.attachment.create({
    data: {
      organisationId: body.organisationId,
      blockScoreId,
      name: 'Minh chứng.pdf',
      bytes: 10,
      receivedBytes: 10,
      format: 'PDF',
      sha256: HASH,
      uploadedById: body.secretary.accountId,
      startedAt: at,
      completedAt: at,
    },
    select: { id: true },
  });
  const { entryId } = await client.blockScore.findUniqueOrThrow({
    where: { id: blockScoreId },
    select: { entryId: true },
  });
  const document = 'query ($id: UUID!) { blockEntry(id: $id) { scores { attachments { id viewerCanOpen } } } }';
  const read = async (accountId: string) => (await api.as(accountId)).run(document, { id: entryId });
  const { data } = await read(body.secretary.accountId);
  expect(data.blockEntry.scores.flatMap((score: { attachments: unknown[] }) => score.attachments)).toEqual([
    { id, viewerCanOpen: true },
  ]);
  expect((await read(body.head.accountId)).codes).toEqual(['NOT_FOUND']);
  await expect(client.attachment.delete({ where: { id } })).rejects.toThrow(/constraint/);
});
