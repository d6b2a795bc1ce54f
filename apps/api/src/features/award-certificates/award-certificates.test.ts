import { databaseFailure } from '@thidua/db';
import { AWARD_CHECK_BUDGET } from '@thidua/domain/decisions';
import { buildAwardRevocation, loadSampleBody, sampleAccountId } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { strFromU8 } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
const { client: db } = database;
let now = new Date();
await loadSampleBody(db, { now, cipher: TEST_CIPHER });
const api = await testApi(database, { now: () => now });
const app = await createServer(api.platform, { schema: api.schema });
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(() => db.signInFailure.deleteMany());

const decision = await db.decision.findFirstOrThrow({
  where: { status: 'ISSUED' },
  select: {
    id: true,
    lines: { select: { id: true, checkCode: true, subjectName: true }, orderBy: { ordinal: 'asc' } },
  },
});
const [first, second, third] = decision.lines;
if (first === undefined || second === undefined || third === undefined)
  throw new Error('The sample decision has lines');

const PRINT = `mutation ($input: PrintAwardCertificatesInput!) { printAwardCertificates(input: $input) { __typename
  ... on AwardCertificatePrint { certificates { id printCount } }
  ... on InputProblemsError { problems { field code } } } }`;

async function printed(lineIds: readonly string[], change: Readonly<Record<string, unknown>> = {}) {
  const order = { stockName: '', offsetXHalfMm: 0, offsetYHalfMm: 0, reason: '' };
  const input = { id: crypto.randomUUID(), decisionId: decision.id, lineIds, ...order, ...change };
  const caller = await api.as(sampleAccountId('chanhvanphong'));
  const { data, codes } = await caller.run(PRINT, { input });
  return { input, codes, answer: data?.printAwardCertificates };
}

async function desk(username: string) {
  const caller = await api.as(sampleAccountId(username));
  return caller.run(`{ awardCertificateDesk(decisionId: "${decision.id}") {
    certificates { id ordinal subject citation printCount lastPrintedAt warnings checkAddress revokedOn }
    stocks { stockName offsetXHalfMm offsetYHalfMm } } }`);
}

function checked(code: string) {
  return app.inject({ url: `/xac-nhan/${code}` });
}

test('each certificate says who, for what, and where it is checked', async () => {
  const { data, codes } = await desk('chanhvanphong');
  expect(codes).toEqual([]);
  const [line] = data.awardCertificateDesk.certificates;
  expect(line).toMatchObject({ id: first.id, ordinal: 1, printCount: 0, lastPrintedAt: null, revokedOn: null });
  expect(line.subject).toContain(first.subjectName);
  expect(line.checkAddress).toMatch(new RegExp(`/xac-nhan/${first.checkCode}$`, 'u'));
});

test('a print is counted and on the trail; the same print sent twice is one', async () => {
  const { input, answer } = await printed([first.id]);
  expect(answer).toMatchObject({
    __typename: 'AwardCertificatePrint',
    certificates: [{ id: first.id, printCount: 1 }],
  });
  expect((await printed([first.id], { id: input.id })).answer).toMatchObject({ certificates: [{ printCount: 1 }] });
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'AWARD_CERTIFICATES_PRINTED' } });
  expect(entry).toMatchObject({ objectId: decision.id, data: { printId: input.id, count: 1, again: 0 } });
});

test('what was printed before is printed again only with a reason', async () => {
  await printed([second.id]);
  expect((await printed([second.id])).answer.problems).toEqual([{ field: 'reason', code: 'REPRINT_NEEDS_REASON' }]);
  expect((await printed([second.id], { reason: 'Giấy bị nhòe mực' })).answer.certificates).toEqual([
    { id: second.id, printCount: 2 },
  ]);
});

test('the stock of a printer is known again with its last offsets', async () => {
  const on = (offsetXHalfMm: number) => ({
    stockName: 'Canon, phôi 2021',
    offsetXHalfMm,
    offsetYHalfMm: -3,
    reason: 'Căn lại',
  });
  await printed([third.id], on(4));
  now = new Date(now.valueOf() + 60_000);
  await printed([third.id], on(5));
  const { data } = await desk('chanhvanphong');
  expect(data.awardCertificateDesk.stocks).toEqual([
    { stockName: 'Canon, phôi 2021', offsetXHalfMm: 5, offsetYHalfMm: -3 },
  ]);
});

test('a line of another decision is not found; whoever does not print sees no desk', async () => {
  expect((await printed([crypto.randomUUID()])).codes).toEqual(['NOT_FOUND']);
  expect((await desk('chuyenvien.ha')).codes).toEqual(['FORBIDDEN']);
});

test('the file of a print is a PDF; the desk has a test sheet and a sheet for proof-reading', async () => {
  const { input } = await printed([first.id], { reason: 'Thêm một bản lưu' });
  const cookie = await cookieOf(api.platform, sampleAccountId('chanhvanphong'));
  const take = (file: string) => app.inject({ url: `/files/papers/${file}`, headers: { cookie } });
  for (const file of [
    `award-certificates.pdf?id=${input.id}`,
    `award-certificate-test.pdf?id=${decision.id}`,
    `award-certificate-proof.pdf?id=${decision.id}`,
  ]) {
    const answer = await take(file);
    expect([file, answer.statusCode]).toEqual([file, 200]);
    expect(strFromU8(answer.rawPayload.subarray(0, 4))).toBe('%PDF');
  }
  expect((await take(`award-certificates.docx?id=${input.id}`)).statusCode).toBe(404);
});

test('the code on a certificate opens without sign-in and says name, title, number and day, and no more', async () => {
  const answer = await checked(first.checkCode);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' });
  expect(answer.body).toContain(first.subjectName);
  expect(answer.body).toContain('đang có hiệu lực');
  const terms = [...answer.body.matchAll(/<dt>([^<]*)<\/dt>/gu)].map(([, term]) => term);
  expect(terms).toEqual([
    'Tên người, tập thể',
    'Danh hiệu, hình thức khen thưởng',
    'Số quyết định',
    'Ngày quyết định',
    'Cơ quan quyết định',
  ]);
});

test('a code that nobody was given says so, whatever its shape', async () => {
  for (const code of [crypto.randomUUID(), '1', '%3Cscript%3E']) expect((await checked(code)).statusCode).toBe(404);
});

test('a network that asks without end is told to wait', async () => {
  await Promise.all(Array.from({ length: 3 }, () => checked(first.checkCode)));
  const [row] = await db.signInFailure.findMany({ where: { scope: 'award-check' }, take: 1 });
  if (row === undefined) throw new Error('The reads are counted');
  await db.signInFailure.createMany({
    data: Array.from({ length: AWARD_CHECK_BUDGET.limit }, () => ({
      scope: row.scope,
      keyHash: row.keyHash,
      failedAt: row.failedAt,
    })),
  });
  expect((await checked(first.checkCode)).statusCode).toBe(429);
});

test('a revoked award says so to whoever checks it, and is printed no more', async () => {
  const { id: awardRecordId } = await db.awardRecord.findUniqueOrThrow({ where: { decisionLineId: third.id } });
  await buildAwardRevocation(db, {
    awardRecordId,
    proposedById: sampleAccountId('chanhvanphong'),
    status: 'CONFIRMED',
    decidedById: sampleAccountId('giamdoc'),
    decidedAt: now,
  });
  const { body } = await checked(third.checkCode);
  expect(body).toContain('đã hủy bỏ từ ngày 30/11/2021');
  expect(body).not.toContain('kê khai');
  expect((await printed([third.id], { reason: 'In thêm' })).answer.problems).toEqual([
    { field: 'lineIds', code: 'AWARD_REVOKED' },
  ]);
});

test('what was printed stays told, also for a script', async () => {
  const failure = async (change: Promise<unknown>) =>
    change.then(
      () => undefined,
      (error: unknown) => databaseFailure(error)?.code,
    );
  const { id } = await db.awardCertificatePrint.findFirstOrThrow({ select: { id: true } });
  expect(await failure(db.awardCertificatePrint.update({ where: { id }, data: { reason: 'khác' } }))).toBe('23001');
  expect(await failure(db.awardCertificatePrintLine.deleteMany())).toBe('23001');
});
