import { randomUUID } from 'node:crypto';
import { databaseFailure } from '@thidua/db';
import { builtInTexts, type WordedDraftKind } from '@thidua/domain/paper-templates';
import { buildAccount, loadSampleBody, sampleAccountId } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { good } from '../../testing/run-meeting.ts';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';
import { takeUpTemplate, type TemplateToTakeUp } from './use-cases/take-up-template.ts';

const database = await testDatabase();
const { client: db } = database;
const now = new Date();
await loadSampleBody(db, { now, cipher: TEST_CIPHER });
const api = await testApi(database, { now: () => now });
afterAll(() => database.close());

/** Between the day on which the drafts were begun and today by the clock of the body. */
const APPROVED_AT = new Date('2021-12-05T03:00:00Z');
const RESTRICT_VIOLATION = '23001';
const KINDS: readonly WordedDraftKind[] = ['POSTING_NOTICE', 'FEEDBACK_LETTER', 'SUBMISSION_PAPER'];
const asSecretary = () => api.contextOf(sampleAccountId('chanhvanphong'));
const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);

/** A wording of each kind that was approved yesterday. */
beforeAll(async () => {
  const { organisationId } = (await asSecretary()).actor;
  const [savedById, decidedById] = [sampleAccountId('chanhvanphong'), sampleAccountId('giamdoc')];
  for (const kind of KINDS) {
    await db.paperTemplate.deleteMany({ where: { organisationId, kind, status: { not: 'APPROVED' } } });
    const { _max: last } = await db.paperTemplate.aggregate({
      where: { organisationId, kind },
      _max: { number: true },
    });
    await db.paperTemplate.create({
      data: {
        id: randomUUID(),
        organisationId,
        kind,
        status: 'APPROVED',
        number: (last.number ?? 0) + 1,
        texts: builtInTexts(kind).map((part) => ({ ...part })),
        note: 'Theo quy chế mới',
        createdAt: APPROVED_AT,
        savedById,
        savedAt: APPROVED_AT,
        proposedById: savedById,
        proposedAt: APPROVED_AT,
        decidedById,
        decidedAt: APPROVED_AT,
      },
    });
  }
});

async function newest(kind: WordedDraftKind): Promise<number> {
  const { _max: last } = await db.paperTemplate.aggregate({ where: { kind }, _max: { number: true } });
  return last.number ?? 0;
}

/** A posting that is not public yet. */
async function draftPosting(): Promise<string> {
  const { organisationId } = (await asSecretary()).actor;
  const { id } = await db.posting.create({
    data: {
      organisationId,
      year: 2021,
      title: 'Đề nghị khen thưởng năm 2021',
      notice: 'Công khai để lấy ý kiến.',
      fromOn: new Date('2021-12-06'),
      dueOn: new Date('2021-12-20'),
      writtenById: sampleAccountId('chanhvanphong'),
      createdAt: new Date('2021-12-01T03:00:00Z'),
      updatedAt: now,
    },
    select: { id: true },
  });
  return id;
}

async function take(change: Partial<TemplateToTakeUp> = {}) {
  const id = change.id ?? (await draftPosting());
  const number = await newest('POSTING_NOTICE');
  return takeUpTemplate(await asSecretary(), { kind: 'POSTING_NOTICE', number, ...change, id });
}

async function wordingOf(id: string, username = 'chanhvanphong') {
  const caller = await api.as(sampleAccountId(username));
  const { data } = await caller.run(
    'query ($id: UUID!) { posting(id: $id) { wording { number newer viewerCanTakeUp } } }',
    { id },
  );
  return data.posting.wording;
}

test('a draft is told of a newer template, and has its words once they are taken up', async () => {
  const id = await draftPosting();
  const number = await newest('POSTING_NOTICE');
  expect(await wordingOf(id)).toMatchObject({ newer: number, viewerCanTakeUp: true });
  good(await take({ id }));
  expect(await wordingOf(id)).toEqual({ number, newer: null, viewerCanTakeUp: false });
  const [entry] = await db.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'desc' }, take: 1 });
  expect(entry).toMatchObject({ action: 'TEMPLATE_TAKEN_UP', objectType: 'Posting' });
});

test('what is public or was sent keeps its words and is told of none', async () => {
  const { id } = await db.posting.findFirstOrThrow({ where: { status: { not: 'DRAFT' } } });
  expect(await wordingOf(id)).toMatchObject({ newer: null, viewerCanTakeUp: false });
  expect(refusalOf(await take({ id }))).toMatchObject({ code: 'INVALID_TRANSITION' });
  const change = db.posting.update({ where: { id }, data: { wordedAt: now } });
  await expect(change).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
});

test.each([
  ['FEEDBACK_LETTER', () => db.feedbackLetter.findFirstOrThrow({ where: { status: 'APPROVED' } })],
  ['SUBMISSION_PAPER', () => db.submission.findFirstOrThrow({ where: { status: { not: 'DRAFT' } } })],
] as const)('so does a %s', async (kind, settled) => {
  const { id } = await settled();
  expect(refusalOf(await take({ kind, id, number: await newest(kind) }))).toMatchObject({ code: 'INVALID_TRANSITION' });
});

test('another template was approved in the meantime: nothing is taken up', async () => {
  expect(refusalOf(await take({ number: 99 }))).toMatchObject({ code: 'STALE_RECORD' });
});

test('what somebody is writing in the draft is not touched', async () => {
  const id = await draftPosting();
  const before = await db.posting.findUniqueOrThrow({ where: { id } });
  good(await take({ id }));
  expect(await db.posting.findUniqueOrThrow({ where: { id } })).toEqual({
    ...before,
    wordedAt: expect.any(Date) as Date,
  });
});

test('a draft of another body is not found', async () => {
  const stranger = await buildAccount(db, { roles: ['SECRETARY'] });
  const input = { kind: 'POSTING_NOTICE', id: await draftPosting(), number: 1 } as const;
  await expect(takeUpTemplate(await api.contextOf(stranger.id), input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
