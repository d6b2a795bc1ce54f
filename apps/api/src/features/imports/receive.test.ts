import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { buildLargeStaffFile, buildWorkbook } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { IMPORT_QUOTA } from '@thidua/domain/imports';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { createServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { importDesk } from '../../testing/import-desk.ts';
import { fileFolder, testApi, type TestApi } from '../../testing/test-api.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { forgetFile } from '../../platform/files/kept-files.ts';
import { chooseSheet } from './use-cases/choose-sheet.ts';
import { receiveFile } from './use-cases/receive-file.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let context: ActingContext;
let now = new Date('2021-12-06T02:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = new Date('2021-12-06T02:00:00Z');
  body = await buildBody(database.client);
  context = await api.contextOf(body.secretary.accountId);
});

function send(text: string, at = context) {
  const bytes = Buffer.from(`Họ và tên\n${text}`);
  return receiveFile(at, { kind: 'STAFF', fileName: 'a.csv', bytes });
}

/** Imports of the account that were sent before, without reading them all. */
async function sentBefore(count: number, fileBytes: number, createdAt = now): Promise<void> {
  await database.client.importRun.createMany({
    data: Array.from({ length: count }, () => ({
      organisationId: body.organisationId,
      startedById: body.secretary.accountId,
      kind: 'STAFF' as const,
      fileName: 'cũ.csv',
      fileHash: 'a'.repeat(64),
      fileBytes,
      sheets: [],
      createdAt,
      updatedAt: createdAt,
    })),
  });
}

test('an account sends so many files a day and no more; tomorrow again, and others meanwhile', async () => {
  await sentBefore(IMPORT_QUOTA.files - 1, 10);
  const outcomes = await Promise.all([send('Lê Văn Tám'), send('Lê Văn Chín'), send('Lê Văn Mười')]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({
    ok: false,
    error: { code: 'TOO_MANY_TODAY', limit: IMPORT_QUOTA.files },
  });
  const other = await buildBody(database.client);
  expect(await send('Lê Văn Tám', await api.contextOf(other.secretary.accountId))).toMatchObject({ ok: true });
  now = new Date('2021-12-07T02:00:01Z');
  expect(await send('Lê Văn Tám')).toMatchObject({ ok: true });
});

test('an account sends so many bytes a day and no more', async () => {
  await sentBefore(1, IMPORT_QUOTA.bytes - 5);
  expect(await send('Lê Văn Tám')).toMatchObject({ ok: false, error: { code: 'TOO_MUCH_TODAY' } });
});

test('a file over the quota is answered with 507, as a store that is full', async () => {
  await sentBefore(IMPORT_QUOTA.files, 10);
  const app = await createServer(api.platform);
  const answer = await app.inject({
    method: 'POST',
    url: '/files/imports?kind=STAFF&name=a.csv',
    headers: {
      cookie: await cookieOf(api.platform, body.secretary.accountId),
      'content-type': 'application/octet-stream',
      'x-thidua-upload': '1',
    },
    payload: Buffer.from('a\nb'),
  });
  await app.close();
  expect(answer.statusCode).toBe(507);
  expect(answer.json()).toEqual({ refusal: { code: 'TOO_MANY_TODAY', limit: IMPORT_QUOTA.files } });
});

test('a file whose only sheet cannot be read is refused with the reason when it is sent, and no import waits for it', async () => {
  const app = await createServer(api.platform);
  const heading = { formula: '""', value: 'Họ và tên' };
  // Headings over two rows, and nobody below.
  const bytes = buildWorkbook({
    sheets: [{ name: 'A', rows: [['Họ và tên', 'Ngày sinh'], [heading]], merges: ['A1:A2', 'B1:B2'] }],
  });
  const answer = await app.inject({
    method: 'POST',
    url: '/files/imports?kind=STAFF&name=a.xlsx',
    headers: {
      cookie: await cookieOf(api.platform, body.secretary.accountId),
      'content-type': 'application/octet-stream',
      'x-thidua-upload': '1',
    },
    payload: Buffer.from(bytes),
  });
  await app.close();
  expect([answer.statusCode, answer.json()]).toEqual([422, { refusal: { code: 'NO_ROWS' } }]);
  const runs = await database.client.importRun.findMany({ where: { organisationId: body.organisationId } });
  expect(runs).toMatchObject([{ status: 'CANCELLED' }]);
});

test('a sheet whose rows have no sensible numbers is imported like another', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet =
    `<worksheet><sheetData><row r="7">${cell('Họ và tên')}${cell('Giới tính')}</row>` +
    `<row r="7">${cell('Lê Văn Tám')}</row><row r="99999999999">${cell('Lê Văn Chín')}</row></sheetData></worksheet>`;
  const bytes = buildWorkbook({ sheets: [{ name: 'A', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': sheet } });
  const sent = await receiveFile(context, { kind: 'STAFF', fileName: 'a.xlsx', bytes });
  const id = sent.ok ? sent.value.id : '';
  expect(await chooseSheet(context, { id, version: 1, sheet: 0 })).toMatchObject({ ok: true });
  const run = await database.client.importRun.findUniqueOrThrow({
    where: { id },
    select: { rowCount: true, rows: { select: { number: true }, orderBy: { number: 'asc' } } },
  });
  expect(run).toEqual({ rowCount: 2, rows: [{ number: 8 }, { number: 9 }] });
});

test('rows and file are forgotten when no undoing needs them any more; the import stays in the list', async () => {
  const desk = importDesk(context);
  const { id, fileHash } = await desk.finish(await desk.check('STAFF', buildLargeStaffFile(3)));
  now = new Date('2021-12-07T04:00:00Z');
  await desk.work();
  expect(await database.client.importRow.count({ where: { runId: id } })).toBe(0);
  expect(await desk.run(id)).toMatchObject({ status: 'IMPORTED', createdCount: 3 });
  await expect(api.platform.files.read(fileHash)).rejects.toThrow('not in the store');
});

test('a file that no import names is swept after a day, and what a broken writing left; a younger one is not', async () => {
  const { files } = api.platform;
  const orphan = await files.put(Buffer.from('mồ côi'));
  const young = await files.put(Buffer.from('mới'));
  const old = new Date('2021-12-05T00:00:00Z');
  const placed = path.join(fileFolder(), orphan.slice(0, 2), orphan);
  await utimes(placed, old, old);
  await utimes(path.join(fileFolder(), young.slice(0, 2), young), now, now);

  // After the housekeeping that other imports have planned.
  now = new Date('2021-12-20T02:00:00Z');
  expect(await files.keptBefore(new Date('2021-12-06T01:00:00Z'))).toEqual([orphan]);
  await utimes(path.join(fileFolder(), young.slice(0, 2), young), now, now);
  await importDesk(context).work();

  await expect(files.read(orphan)).rejects.toThrow('not in the store');
  expect(Buffer.from(await files.read(young)).toString()).toBe('mới');
});

test('a file that is sent again while an old one is forgotten stays', async () => {
  const sent = await send('Lê Văn Tám');
  if (!sent.ok) throw new Error(sent.error.code);
  const { fileHash } = await database.client.importRun.findUniqueOrThrow({ where: { id: sent.value.id } });
  await database.client.importRun.update({ where: { id: sent.value.id }, data: { status: 'CANCELLED' } });
  await Promise.all([forgetFile(api.platform, fileHash), send('Lê Văn Tám')]);
  expect(Buffer.from(await api.platform.files.read(fileHash)).toString()).toContain('Lê Văn Tám');
});
