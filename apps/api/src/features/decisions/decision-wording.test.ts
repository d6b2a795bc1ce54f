import { randomUUID } from 'node:crypto';
import { databaseFailure } from '@thidua/db';
import { builtInTexts, type PartText } from '@thidua/domain/paper-templates';
import { loadSampleBody, sampleAccountId } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { good } from '../../testing/run-meeting.ts';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';
import { wordDecision } from './use-cases/word-decision.ts';

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

const KIND = 'AWARD_DECISION';
const RESTRICT_VIOLATION = '23001';
const asSecretary = () => api.contextOf(sampleAccountId('chanhvanphong'));
const draft = () => db.decision.findFirstOrThrow({ where: { status: 'DRAFT' } });
const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);

function worded(part: string, text: string): readonly PartText[] {
  return builtInTexts(KIND).map((one) => (one.part === part ? { part, text } : one));
}

const OWN = worded('recipients', 'Như Điều 3\nBan Thường vụ Tỉnh ủy (để b/c)\nLưu: VT');

beforeEach(() => db.decisionWording.deleteMany());

async function write(texts: readonly PartText[] | null) {
  const { id, version } = await draft();
  return wordDecision(await asSecretary(), { id, version, texts });
}

async function wordingOf(id: string) {
  const caller = await api.as(sampleAccountId('chanhvanphong'));
  const { data } = await caller.run(
    'query ($id: UUID!) { decision(id: $id) { wording { number newer isOwn texts { part text } changed { name before now } fields { name value } } } }',
    { id },
  );
  return data.decision.wording;
}

async function printed(id: string): Promise<readonly string[]> {
  const cookie = await cookieOf(api.platform, sampleAccountId('chanhvanphong'));
  const file = await app.inject({ url: `/files/papers/decision.docx?id=${id}`, headers: { cookie } });
  const xml = strFromU8(unzipSync(file.rawPayload)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}

/** A wording of the body that was approved after the draft was begun. */
async function approveTemplate(): Promise<number> {
  const { organisationId } = await draft();
  const number = 1 + (await db.paperTemplate.count({ where: { organisationId, status: 'APPROVED' } }));
  const [savedById, decidedById] = [sampleAccountId('chanhvanphong'), sampleAccountId('giamdoc')];
  await db.paperTemplate.create({
    data: {
      id: randomUUID(),
      organisationId,
      kind: KIND,
      status: 'APPROVED',
      number,
      texts: worded('recipients', 'Như Điều 3\nTheo bản mới').map((part) => ({ ...part })),
      note: '',
      createdAt: now,
      savedById,
      savedAt: now,
      proposedById: savedById,
      proposedAt: now,
      decidedById,
      decidedAt: now,
    },
  });
  return number;
}

test('a draft has words of its own, and what the paper fills in stays as it is', async () => {
  const { id } = await draft();
  const given = (await printed(id)).find((line) => line.startsWith('Điều 1.'));
  good(await write(OWN));
  const lines = await printed(id);
  expect(lines).toContain('- Ban Thường vụ Tỉnh ủy (để b/c);');
  expect(lines).toContain(given);
  expect(await wordingOf(id)).toMatchObject({ isOwn: true, changed: [] });
});

test('words that leave out a number of the paper are refused, with the part', async () => {
  const articles = builtInTexts(KIND)
    .find(({ part }) => part === 'articles')
    ?.text.replace('{{đến ngày}}', '31/12');
  const refusal = refusalOf(await write(worded('articles', articles ?? '')));
  expect(refusal).toMatchObject({ problems: [{ field: 'texts.articles', code: 'MISSING_FIELD' }] });
});

test('the words of the template written again are no words of its own', async () => {
  good(await write(builtInTexts(KIND)));
  expect(await wordingOf((await draft()).id)).toMatchObject({ isOwn: false, number: 0 });
});

test('a newer template is told of, and taken up when the secretary says so', async () => {
  const newest = await approveTemplate();
  const { id } = await draft();
  expect(await wordingOf(id)).toMatchObject({ number: 0, newer: newest });
  good(await write(null));
  expect(await wordingOf(id)).toMatchObject({ number: newest, newer: null, isOwn: false });
  expect(await printed(id)).toContain('- Theo bản mới.');
});

test('a number that has changed since the words were written is shown before and now', async () => {
  good(await write(OWN));
  const { id } = await draft();
  await db.decision.update({ where: { id }, data: { periodTo: new Date('2021-11-30') } });
  expect((await wordingOf(id)).changed).toEqual([
    { name: 'đến ngày', before: 'ngày 31 tháng 10 năm 2021', now: 'ngày 30 tháng 11 năm 2021' },
  ]);
});

test('an issued decision keeps its words, whoever writes', async () => {
  const { id, version, organisationId } = await db.decision.findFirstOrThrow({ where: { status: 'ISSUED' } });
  const outcome = await wordDecision(await asSecretary(), { id, version, texts: OWN });
  expect(refusalOf(outcome)).toMatchObject({ code: 'INVALID_TRANSITION' });
  const change = db.decisionWording.create({
    data: { decisionId: id, organisationId, seen: [], savedById: sampleAccountId('chanhvanphong'), savedAt: now },
  });
  await expect(change).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
});

test('words written over what somebody else saved are refused', async () => {
  const { id, version } = await draft();
  const outcome = await wordDecision(await asSecretary(), { id, version: version + 1, texts: OWN });
  expect(refusalOf(outcome)).toMatchObject({ code: 'STALE_RECORD' });
});
