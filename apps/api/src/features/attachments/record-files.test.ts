import { randomBytes } from 'node:crypto';
import type { Prisma } from '@thidua/db';
import { buildGathering, buildRoleModel, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { startAttachment } from './use-cases/start-attachment.ts';
import { sweepAttachments } from './use-cases/sweep-attachments.ts';

const HASH = 'a'.repeat(64);
const CLOSED = { ok: false, error: { code: 'RECORD_CLOSED' } } as const;

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
  body = await buildBody(database.client);
});
afterAll(() => database.close());

type Who = 'author' | 'colleague' | 'head' | 'secretary';

async function start(who: Who, holder: 'GATHERING' | 'ROLE_MODEL', recordId: string) {
  const file = { holder, recordId, name: 'Ảnh.jpg', bytes: 10, replacesId: undefined };
  return startAttachment(await api.contextOf(body[who].accountId), file);
}

function addTaken(of: Pick<Prisma.AttachmentUncheckedCreateInput, 'gatheringId' | 'roleModelId'>) {
  const at = hanoi('2021-12-01 09:00');
  return database.client.attachment.create({
    data: {
      ...of,
      organisationId: body.organisationId,
      name: 'Ảnh.jpg',
      bytes: 10,
      receivedBytes: 10,
      format: 'JPEG',
      sha256: HASH,
      uploadedById: body.secretary.accountId,
      startedAt: at,
      completedAt: at,
    },
    select: { id: true },
  });
}

async function filesSeenBy(who: Who, record: 'gathering' | 'roleModel', id: string) {
  const { data } = await (
    await api.as(body[who].accountId)
  ).run(`{ ${record}(id: "${id}") { attachments { id viewerCanOpen } } }`);
  return data[record].attachments;
}

test('what is taken off a draft example or a gathering is forgotten after a day; what was once proposed stays', async () => {
  const ofAuthor = { departmentId: body.divisionId, staffId: body.author.staffId };
  const draft = await buildRoleModel(database.client, ofAuthor);
  const returned = await buildRoleModel(database.client, { ...ofAuthor, proposedAt: hanoi('2021-11-20 09:00') });
  const gathering = await buildGathering(database.client, { hostDepartmentId: body.divisionId });
  const hashOf = async (of: Parameters<typeof addTaken>[0]) => {
    const { id } = await addTaken(of);
    const fileHash = await api.platform.files.put(randomBytes(10));
    await database.client.attachmentPortion.create({ data: { attachmentId: id, ordinal: 0, bytes: 10, fileHash } });
    const removed = { removedAt: hanoi('2021-12-04 09:00'), removedById: body.secretary.accountId };
    await database.client.attachment.update({ where: { id }, data: removed });
    return fileHash;
  };
  const hashes = [
    await hashOf({ roleModelId: draft.id }),
    await hashOf({ gatheringId: gathering.id }),
    await hashOf({ roleModelId: returned.id }),
  ];
  await sweepAttachments(api.platform);
  const isKept = await Promise.all(hashes.map((hash) => api.platform.files.has(hash)));
  expect(isKept).toEqual([false, false, true]);
});

test('photographs come to a gathering that is planned or was held, from its host and the secretariat; the invited open them', async () => {
  const ofDivision = { hostDepartmentId: body.divisionId, staffIds: [body.author.staffId] };
  const held = await buildGathering(database.client, { ...ofDivision, status: 'HELD' });
  const cancelled = await buildGathering(database.client, { ...ofDivision, status: 'CANCELLED' });
  const ofOffice = await buildGathering(database.client, { hostDepartmentId: body.officeId });
  expect(await start('head', 'GATHERING', held.id)).toMatchObject({ ok: true });
  expect(await start('secretary', 'GATHERING', ofOffice.id)).toMatchObject({ ok: true });
  expect(await start('head', 'GATHERING', cancelled.id)).toEqual(CLOSED);
  await expect(start('head', 'GATHERING', ofOffice.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const { id } = await addTaken({ gatheringId: held.id });
  expect(await filesSeenBy('author', 'gathering', held.id)).toEqual([{ id, viewerCanOpen: true }]);
  expect(await filesSeenBy('colleague', 'gathering', held.id)).toEqual([]);
  await expect(database.client.attachment.delete({ where: { id } })).rejects.toThrow(/constraint/);
});

test('evidence comes to an example while it is written; whom it tells of opens it, other readers do not know of it', async () => {
  const ofAuthor = { departmentId: body.divisionId, staffId: body.author.staffId };
  const draft = await buildRoleModel(database.client, ofAuthor);
  const published = await buildRoleModel(database.client, { ...ofAuthor, status: 'PUBLISHED' });
  expect(await start('head', 'ROLE_MODEL', draft.id)).toMatchObject({ ok: true });
  expect(await start('secretary', 'ROLE_MODEL', published.id)).toEqual(CLOSED);
  await expect(start('author', 'ROLE_MODEL', draft.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const { id } = await addTaken({ roleModelId: published.id });
  expect(await filesSeenBy('head', 'roleModel', published.id)).toEqual([{ id, viewerCanOpen: true }]);
  expect(await filesSeenBy('author', 'roleModel', published.id)).toEqual([{ id, viewerCanOpen: true }]);
  expect(await filesSeenBy('colleague', 'roleModel', published.id)).toEqual([]);
});
