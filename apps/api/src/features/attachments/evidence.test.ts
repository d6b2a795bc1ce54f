import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { buildPdf, buildPng, sampleAccountId, sampleTargetId } from '@thidua/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer, type ApiServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { fileSender } from '../../testing/send-file.ts';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
let app: ApiServer;
beforeAll(async () => {
  api = await sampleApi();
  app = await createServer(api.platform);
});
afterAll(async () => {
  await app.close();
  await api.database.close();
});

const RECORD = `mutation ($input: RecordTargetValueInput!) { recordTargetValue(input: $input) { __typename
  ... on Target { checkIns { id value attachments { id name format bytes uploadedBy viewerCanOpen } } }
  ... on InputProblemsError { problems { field code limit } } } }`;
const READ = `query ($id: UUID!) { target(id: $id) { checkIns { value attachments { name viewerCanOpen } } } }`;
const REMOVE = `mutation ($input: AttachmentInput!) { removeAttachment(input: $input) { __typename
  ... on Attachment { removedAt } ... on InvalidTransitionError { from } } }`;
const RESTORE = REMOVE.replace('removeAttachment', 'restoreAttachment');

const TARGET = sampleTargetId('T7a');
const record = `holder=TARGET&record=${TARGET}`;

async function doorOf(username: string) {
  return fileSender(app, await cookieOf(api.platform, sampleAccountId(username)));
}

async function report(username: string, value: number, attachmentIds: readonly string[], code = 'T7a') {
  const input = { targetId: sampleTargetId(code), onDay: '2021-12-06', value, note: 'Biên bản', attachmentIds };
  return (await (await api.signedIn(username)).run(RECORD, { input })).data.recordTargetValue;
}

test('evidence goes with its figure; those who confirm open it, the inspector knows of it, others see none', async () => {
  const office = await doorOf('chanhvanphong');
  const pdf = buildPdf();
  const first = (await office.send(record, 'Biên bản.pdf', pdf)).body.id;
  const second = (await office.send(record, 'Ảnh.png', buildPng())).body.id;
  // Before it is reported it is its sender's alone.
  expect((await office.open(first)).statusCode).toBe(200);
  expect((await (await doorOf('giamdoc')).open(first)).statusCode).toBe(404);

  const told = await report('chanhvanphong', 1, [first, second]);
  expect(told.checkIns[0].attachments).toMatchObject([
    { id: first, name: 'Biên bản.pdf', format: 'PDF', bytes: pdf.length, uploadedBy: 'Võ Văn Ấn', viewerCanOpen: true },
    { id: second, name: 'Ảnh.png', format: 'PNG' },
  ]);
  const seenBy = async (username: string) =>
    (await (await api.signedIn(username)).run(READ, { id: TARGET })).data.target.checkIns[0].attachments;
  expect(await seenBy('giamdoc')).toEqual([
    { name: 'Biên bản.pdf', viewerCanOpen: true },
    { name: 'Ảnh.png', viewerCanOpen: true },
  ]);
  expect(await seenBy('thanhtra')).toMatchObject([{ viewerCanOpen: false }, { viewerCanOpen: false }]);
  expect(await seenBy('chuyenvien.ha')).toEqual([]);
  const opened = async (username: string) => (await (await doorOf(username)).open(first)).statusCode;
  expect(await opened('giamdoc')).toBe(200);
  expect(await opened('thanhtra')).toBe(403);
  expect(await opened('chuyenvien.ha')).toBe(404);
});

test('evidence of a figure stays with it, also through the database, and is not used twice', async () => {
  const office = await doorOf('chanhvanphong');
  const { id } = (await office.send(record, 'a.pdf', buildPdf())).body;
  await report('chanhvanphong', 1, [id]);
  const again = await report('chanhvanphong', 1, [id]);
  expect(again).toEqual({
    __typename: 'InputProblemsError',
    problems: [{ field: 'attachments', code: 'UNKNOWN_FILE', limit: null }],
  });
  const { data } = await (await api.signedIn('chanhvanphong')).run(REMOVE, { input: { id } });
  expect(data.removeAttachment).toEqual({ __typename: 'InvalidTransitionError', from: 'REPORTED' });
  const { client } = api.database;
  await expect(client.attachment.delete({ where: { id } })).rejects.toThrow('attachment');
  await expect(client.attachment.update({ where: { id }, data: { name: 'b.pdf' } })).rejects.toThrow('attachment');
});

test('files of another target, of somebody else and of nobody are no evidence', async () => {
  const office = await doorOf('chanhvanphong');
  const { id } = (await office.send(record, 'a.pdf', buildPdf())).body;
  // Whatever else is wrong with a figure of that target.
  expect((await report('chanhvanphong', 1, [id], '2.1c')).problems).toContainEqual(
    expect.objectContaining({ field: 'attachments', code: 'UNKNOWN_FILE' }),
  );
  expect((await report('chanhvanphong', 1, [randomUUID()])).problems).toMatchObject([{ code: 'UNKNOWN_FILE' }]);
  const many = Array.from({ length: 11 }, () => randomUUID());
  expect((await report('chanhvanphong', 1, many)).problems).toMatchObject([{ code: 'TOO_MANY', limit: 10 }]);
});

test('a file taken off is gone, and comes back when that is undone', async () => {
  const office = await doorOf('chanhvanphong');
  const { id } = (await office.send(record, 'a.pdf', buildPdf())).body;
  const caller = await api.signedIn('chanhvanphong');
  await caller.run(REMOVE, { input: { id } });
  expect((await office.open(id)).statusCode).toBe(404);
  expect((await report('chanhvanphong', 1, [id])).problems).toMatchObject([{ code: 'UNKNOWN_FILE' }]);
  const { data } = await caller.run(RESTORE, { input: { id } });
  expect(data.restoreAttachment).toEqual({ __typename: 'Attachment', removedAt: null });
  expect((await office.open(id)).statusCode).toBe(200);
});

test('nobody sends evidence for a target of another division, or one that counts itself', async () => {
  const other = await doorOf('truongphong.htqt');
  expect((await other.start(record, 'a.pdf', 10)).status).toBe(403);
  const office = await doorOf('chanhvanphong');
  const computed = `holder=TARGET&record=${sampleTargetId('P2')}`;
  expect((await office.start(computed, 'a.pdf', 10)).body.refusal.code).toBe('RECORD_CLOSED');
});
