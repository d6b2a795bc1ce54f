import { createHash } from 'node:crypto';
import { loadSampleBody, sampleAccountId, SAMPLE_DRAFT_DECISION_ID } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { JOBS } from '../../jobs.ts';
import { createServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';
import { enqueue } from '../jobs/job.ts';
import { createJobRunner } from '../jobs/job-runner.ts';
import { PAPER_FREEZE_OLD_JOB } from './frozen-paper.ts';

const database = await testDatabase();
const { client: db } = database;
const now = new Date();
await loadSampleBody(db, { now, cipher: TEST_CIPHER });
const api = await testApi(database, { now: () => now });
const app = await createServer(api.platform, { schema: api.schema });
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(() => db.exportStart.deleteMany());

const JULY = (await db.decision.findFirstOrThrow({ where: { number: 78 } })).id;
const PAPER = 'officialPaper { frozenAt isFromUpgrade files { format fileHash byteCount } }';

async function taken(username: string, id: string, format: 'pdf' | 'docx'): Promise<Buffer> {
  const cookie = await cookieOf(api.platform, sampleAccountId(username));
  const file = await app.inject({ url: `/files/papers/decision.${format}?id=${id}`, headers: { cookie } });
  expect(file.statusCode).toBe(200);
  return file.rawPayload;
}

async function officialOf(username: string, id: string) {
  const caller = await api.as(sampleAccountId(username));
  return (await caller.run(`query ($id: UUID!) { decision(id: $id) { ${PAPER} } }`, { id })).data.decision
    .officialPaper;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function work(): Promise<number> {
  return createJobRunner({ platform: api.platform, handlers: JOBS }).runWaiting();
}

test('what was issued before is frozen once, at the upgrade, and says so', async () => {
  expect(await officialOf('thanhtra', JULY)).toBeNull();
  for (const round of [1, 2]) {
    await db.$transaction((tx) => enqueue(tx, { kind: PAPER_FREEZE_OLD_JOB, payload: { round }, at: now }));
    await work();
  }
  expect(await db.frozenPaper.count({ where: { objectId: JULY } })).toBe(1);
  expect(await officialOf('thanhtra', JULY)).toMatchObject({ isFromUpgrade: true, files: [{}, {}] });
});

test('an issued decision stays byte for byte, whatever becomes of the name of the body; the inspector reads its hashes', async () => {
  const id = SAMPLE_DRAFT_DECISION_ID;
  expect(await officialOf('chanhvanphong', id)).toBeNull();
  const { version } = await db.decision.findUniqueOrThrow({ where: { id } });
  const director = await api.as(sampleAccountId('giamdoc'));
  const { data } = await director.run(
    `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { __typename ... on Decision { ${PAPER} } } }`,
    { input: { id, version, number: 900, issuedOn: '2021-12-06' } },
  );
  // Its content is fixed in the act itself; the files follow.
  expect(data.issueDecision).toMatchObject({
    __typename: 'Decision',
    officialPaper: { isFromUpgrade: false, files: [] },
  });
  await db.organisation.updateMany({ data: { name: 'Sở Đối ngoại Hà Tĩnh' } });
  await work();
  const first = { pdf: await taken('giamdoc', id, 'pdf'), docx: await taken('chanhvanphong', id, 'docx') };
  await db.organisation.updateMany({ data: { name: 'Sở Hợp tác quốc tế Hà Tĩnh', place: 'Vinh' } });
  expect(sha256(await taken('thanhtra', id, 'pdf'))).toBe(sha256(first.pdf));
  expect(sha256(await taken('thanhtra', id, 'docx'))).toBe(sha256(first.docx));
  const { files } = await officialOf('thanhtra', id);
  expect(files).toEqual([
    { format: 'pdf', fileHash: sha256(first.pdf), byteCount: first.pdf.byteLength },
    { format: 'docx', fileHash: sha256(first.docx), byteCount: first.docx.byteLength },
  ]);
  const { content } = await db.frozenPaper.findFirstOrThrow({ where: { objectId: id } });
  expect(JSON.stringify(content)).toContain('Sở Ngoại vụ Hà Tĩnh');
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'PAPER_FROZEN', objectId: id } });
  expect(entry.data).toMatchObject({ kind: 'AWARD_DECISION', pdfSha256: sha256(first.pdf), isFromUpgrade: false });
});

test('a frozen paper is not changed by a careless script', async () => {
  await expect(db.frozenPaper.updateMany({ data: { title: 'Khác' } })).rejects.toThrow('constraint violated');
  await expect(db.frozenPaperFile.deleteMany()).rejects.toThrow('constraint violated');
});
