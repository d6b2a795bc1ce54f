import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { ATTACHMENT_LIMITS, ATTACHMENT_QUOTA, PORTION_BYTES } from '@thidua/domain/attachments';
import { buildDocx, buildInitiative, buildJpeg, buildPdf, buildPhoto, buildPng } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer, type ApiServer } from '../../server.ts';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { fileSender } from '../../testing/send-file.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { sweepAttachments } from './use-cases/sweep-attachments.ts';

let database: TestDatabase;
let api: TestApi;
let app: ApiServer;
let body: Body;
let initiativeId: string;
let record: string;
let sender: ReturnType<typeof fileSender>;
let now = new Date('2026-11-27T02:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
  app = await createServer(api.platform);
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  now = new Date('2026-11-27T02:00:00Z');
  body = await buildBody(database.client);
  ({ id: initiativeId } = await buildInitiative(database.client, { ownerId: body.author.staffId }));
  record = `holder=INITIATIVE&record=${initiativeId}`;
  sender = await as(body.author.accountId);
});

async function as(accountId: string) {
  return fileSender(app, await cookieOf(api.platform, accountId));
}

const long = buildPdf({ filler: PORTION_BYTES * 2 + 1_000 });

describe('a file on its way', () => {
  test('arrives in portions, and comes out as it went in', async () => {
    const sent = await sender.send(record, 'Báo cáo.pdf', long);
    expect(sent).toMatchObject({ status: 201, body: { name: 'Báo cáo.pdf', format: 'PDF', bytes: long.length } });
    const opened = await sender.open(sent.body.id);
    expect(opened.rawPayload.equals(long)).toBe(true);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(long.length),
      'content-disposition': `attachment; filename="Bao-cao.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const actions = await database.client.auditEntry.findMany({
      where: { objectId: sent.body.id },
      orderBy: { seq: 'asc' },
      select: { action: true },
    });
    expect(actions.map(({ action }) => action)).toEqual(['ATTACHMENT_ADDED', 'ATTACHMENT_OPENED']);
  });

  test('goes on where it was cut off, also at a server that was started anew', async () => {
    const { body: begun } = await sender.start(record, 'a.pdf', long.length);
    expect(await sender.portion(begun.id, long, 0)).toMatchObject({ status: 204, offset: PORTION_BYTES });
    await app.close();
    app = await createServer((await testApi(database, { now: () => now })).platform);
    sender = await as(body.author.accountId);
    const { status, offset } = await sender.offsetOf(begun.id);
    expect([status, offset]).toEqual([200, PORTION_BYTES]);
    expect((await sender.rest(begun.id, long, offset)).status).toBe(201);
    // The last answer was lost: asked again, it is the same.
    expect(await sender.portion(begun.id, long, long.length)).toMatchObject({ status: 201, body: { id: begun.id } });
  });

  test('is told where to go on when a portion does not follow', async () => {
    const { body: begun } = await sender.start(record, 'a.pdf', long.length);
    await sender.portion(begun.id, long, 0);
    expect(await sender.portion(begun.id, long, 0)).toMatchObject({ status: 409, offset: PORTION_BYTES });
    expect(await sender.portion(begun.id, long, PORTION_BYTES * 2)).toMatchObject({
      status: 409,
      offset: PORTION_BYTES,
    });
  });

  test('takes one of two portions that come at once', async () => {
    const { body: begun } = await sender.start(record, 'a.pdf', long.length);
    const answers = await Promise.all([sender.portion(begun.id, long, 0), sender.portion(begun.id, long, 0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const other = await sender.start(record, 'b.pdf', long.length);
    const both = await Promise.all([sender.rest(begun.id, long, PORTION_BYTES), sender.rest(other.body.id, long)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
  });

  test('comes in whole portions, so that nobody makes millions of one file', async () => {
    const { body: begun } = await sender.start(record, 'a.pdf', long.length);
    expect((await sender.portion(begun.id, long.subarray(0, 10), 0)).status).toBe(400);
  });

  test('is its sender’s alone', async () => {
    const { body: begun } = await sender.start(record, 'a.pdf', long.length);
    const other = await as(body.colleague.accountId);
    expect((await other.offsetOf(begun.id)).status).toBe(404);
    expect((await other.portion(begun.id, long, 0)).status).toBe(404);
    expect((await other.start(record, 'a.pdf', 10)).status).toBe(404);
    expect((await (await as(body.head.accountId)).start(record, 'a.pdf', 10)).status).toBe(404);
  });

  test('is refused before a byte has travelled when it is too large, of another kind, or one too many', async () => {
    const { start } = sender;
    expect(await start(record, 'a.pdf', 200 * 1024 * 1024)).toMatchObject({
      status: 413,
      body: { refusal: { code: 'FILE_TOO_LARGE', limit: ATTACHMENT_LIMITS.fileBytes, actual: 209_715_200 } },
    });
    expect((await start(record, 'a.pdf', 0)).body.refusal.code).toBe('EMPTY_FILE');
    for (const name of ['a.svg', 'a.html', 'a.docm', 'a.exe', 'a.zip', 'a.pdf.js']) {
      expect((await start(record, name, 10)).body.refusal.code, name).toBe('NOT_ATTACHABLE');
    }
    const taken = {
      format: 'PNG' as const,
      sha256: 'a'.repeat(64),
      receivedBytes: 10,
      completedAt: now,
      startedAt: now,
    };
    const row = {
      organisationId: body.organisationId,
      initiativeId,
      name: 'a',
      bytes: 10,
      uploadedById: body.author.accountId,
    };
    await database.client.attachment.createMany({
      data: Array.from({ length: ATTACHMENT_LIMITS.perRecord }, () => ({ ...row, ...taken })),
    });
    expect((await start(record, 'a.pdf', 10)).body.refusal.code).toBe('TOO_MANY_FILES');
  });

  test('is refused when the day’s quota is used up', async () => {
    const row = {
      organisationId: body.organisationId,
      initiativeId,
      name: 'a',
      bytes: 10,
      uploadedById: body.author.accountId,
    };
    await database.client.attachment.createMany({
      data: Array.from({ length: ATTACHMENT_QUOTA.files }, () => ({ ...row, startedAt: now, refusedAt: now })),
    });
    expect(await sender.start(record, 'a.pdf', 10)).toMatchObject({
      status: 507,
      body: { refusal: { code: 'TOO_MANY_TODAY' } },
    });
    now = new Date('2026-11-28T02:00:01Z');
    sender = await as(body.author.accountId);
    expect((await sender.start(record, 'a.pdf', 10)).status).toBe(201);
  });
});

describe('what is in a file decides', () => {
  test.each([
    ['a.png', Buffer.from('<!doctype html><script>alert(1)</script>'), 'MISLABELLED'],
    ['a.pdf', buildPng(), 'MISLABELLED'],
    ['a.docx', buildDocx({ 'word/vbaProject.bin': randomBytes(20) }), 'HAS_MACROS'],
    ['a.jpg', buildJpeg(65_000, 65_000), 'PICTURE_TOO_LARGE'],
  ])('%s with %#: refused, and forgotten at once', async (name, file, code) => {
    const { body: begun } = await sender.start(record, name, file.length);
    expect(await sender.rest(begun.id, file)).toMatchObject({ status: 422, body: { refusal: { code } } });
    expect(await database.client.attachmentPortion.count({ where: { attachmentId: begun.id } })).toBe(0);
    expect((await sender.offsetOf(begun.id)).status).toBe(404);
  });

  test('a name without an ending gets the right one', async () => {
    expect(await sender.send(record, 'Ảnh hội nghị', buildJpeg())).toMatchObject({
      status: 201,
      body: { name: 'Ảnh hội nghị.jpg', format: 'JPEG' },
    });
  });
});

describe('a photograph', () => {
  test('is kept without place and person, and what came is forgotten at once', async () => {
    const { photo, bare } = buildPhoto({ filler: PORTION_BYTES + 1_000 });
    const sent = await sender.send(record, 'Ảnh nhà.jpg', photo);
    expect(sent).toMatchObject({ status: 201, body: { format: 'JPEG', bytes: bare.length } });
    const opened = await sender.open(sent.body.id);
    expect(opened.headers['content-length']).toBe(String(bare.length));
    expect(opened.rawPayload.equals(bare)).toBe(true);
    const portions = await database.client.attachmentPortion.findMany({ where: { attachmentId: sent.body.id } });
    const hashes = [photo.subarray(0, PORTION_BYTES), photo.subarray(PORTION_BYTES)].map((portion) =>
      createHash('sha256').update(portion).digest('hex'),
    );
    for (const hash of hashes) expect(await api.platform.files.has(hash)).toBe(false);
    for (const { fileHash } of portions) expect(await api.platform.files.has(fileHash)).toBe(true);
    // The answer was lost: the same once more, although the file has become another length.
    expect(await sender.portion(sent.body.id, photo, photo.length)).toMatchObject({ status: 201, body: sent.body });
    expect(await sender.portion(sent.body.id, photo, bare.length)).toMatchObject({ status: 201, body: sent.body });
  });
});

describe('housekeeping', () => {
  test('forgets what never ended and keeps what was taken, also where both hold the same bytes', async () => {
    const kept = await sender.send(record, 'a.pdf', long);
    const stale = await sender.start(record, 'b.pdf', long.length);
    await sender.portion(stale.body.id, long, 0);
    now = new Date('2026-11-28T01:00:00Z');
    await sweepAttachments(api.platform);
    expect(await database.client.attachment.count({ where: { id: stale.body.id } })).toBe(1);
    now = new Date('2026-11-28T02:00:01Z');
    await sweepAttachments(api.platform);
    expect(await database.client.attachment.count({ where: { id: stale.body.id } })).toBe(0);
    expect((await (await as(body.author.accountId)).open(kept.body.id)).rawPayload.equals(long)).toBe(true);
  });
});
