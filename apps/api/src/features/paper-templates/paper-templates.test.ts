import { randomUUID } from 'node:crypto';
import { databaseFailure, violates } from '@thidua/db';
import { builtInTexts, type PartText, type TemplateKind } from '@thidua/domain/paper-templates';
import { buildAccount, loadSampleBody, sampleAccountId } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { good } from '../../testing/run-meeting.ts';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';
import { moveTemplate } from './use-cases/move-template.ts';
import { saveTemplate, type TemplateToSave } from './use-cases/save-template.ts';

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
const asDirector = () => api.contextOf(sampleAccountId('giamdoc'));

/** The built-in wording with one part in other words. */
function worded(part: string, text: string, kind: TemplateKind = KIND): readonly PartText[] {
  return builtInTexts(kind).map((one) => (one.part === part ? { part, text } : one));
}

function wording(change: Partial<TemplateToSave> = {}): TemplateToSave {
  return {
    id: randomUUID(),
    kind: KIND,
    version: 0,
    texts: worded('recipients', 'Như Điều 3\nUBND tỉnh (để b/c)\nLưu: VT, VP'),
    note: 'Thêm nơi nhận theo quy chế mới',
    ...change,
  };
}

const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);

async function approved(change: Partial<TemplateToSave> = {}): Promise<string> {
  const id = good(await saveTemplate(await asSecretary(), wording(change)));
  good(await moveTemplate(await asSecretary(), 'PROPOSE', { id, version: 1 }));
  return good(await moveTemplate(await asDirector(), 'APPROVE', { id, version: 2 }));
}

beforeEach(async () => {
  await db.paperTemplate.deleteMany({ where: { status: { in: ['DRAFT', 'PROPOSED'] } } });
  await db.exportStart.deleteMany();
});

async function paragraphs(username: string, address: string): Promise<readonly string[]> {
  const cookie = await cookieOf(api.platform, sampleAccountId(username));
  const file = await app.inject({ url: `/files/papers/${address}`, headers: { cookie } });
  expect(file.statusCode).toBe(200);
  const xml = strFromU8(unzipSync(file.rawPayload)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}

describe('a wording of the body', () => {
  test('is written by the secretary, sent to the director, and has the next number when he approves it', async () => {
    const before = await db.paperTemplate.count({ where: { status: 'APPROVED' } });
    const id = await approved();
    const row = await db.paperTemplate.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'APPROVED', number: before + 1 });
    const trail = await db.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['TEMPLATE_SAVED', 'TEMPLATE_PROPOSED', 'TEMPLATE_APPROVED']);
  });

  test('is saved with what is wrong in it; sent to the director it is not, and the part and line are told', async () => {
    const texts = worded('recipients', 'Như Điều 3\n{{ten vua}}');
    const id = good(await saveTemplate(await asSecretary(), wording({ texts })));
    const outcome = await moveTemplate(await asSecretary(), 'PROPOSE', { id, version: 1 });
    expect(refusalOf(outcome)).toMatchObject({
      problems: [{ field: 'texts.recipients', code: 'UNKNOWN_FIELD', actual: 2 }],
    });
    expect((await db.paperTemplate.findUniqueOrThrow({ where: { id } })).texts).toContainEqual({
      part: 'recipients',
      text: 'Như Điều 3\n{{ten vua}}',
    });
  });

  test('sent back with a reason, it is worded on', async () => {
    const id = good(await saveTemplate(await asSecretary(), wording()));
    good(await moveTemplate(await asSecretary(), 'PROPOSE', { id, version: 1 }));
    const silent = await moveTemplate(await asDirector(), 'RETURN', { id, version: 2 });
    expect(refusalOf(silent)).toMatchObject({ problems: [{ field: 'reason', code: 'REQUIRED' }] });
    good(await moveTemplate(await asDirector(), 'RETURN', { id, version: 2, reason: 'Thiếu nơi nhận' }));
    good(await saveTemplate(await asSecretary(), wording({ id, version: 3, note: 'Đã thêm' })));
    const row = await db.paperTemplate.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'DRAFT', note: 'Đã thêm', returnReason: 'Thiếu nơi nhận' });
  });

  test('is written once at a time: a second one is refused until the first is settled', async () => {
    good(await saveTemplate(await asSecretary(), wording()));
    expect(refusalOf(await saveTemplate(await asSecretary(), wording()))).toMatchObject({
      problems: [{ field: 'kind', code: 'WRITTEN_ALREADY' }],
    });
  });

  test('sent twice it is saved once; saved over what somebody else saved it is refused', async () => {
    const input = wording();
    good(await saveTemplate(await asSecretary(), input));
    expect(refusalOf(await saveTemplate(await asSecretary(), input))).toMatchObject({ code: 'STALE_RECORD' });
  });

  test('is not approved by who proposed it, even as director', async () => {
    const { organisationId } = (await asSecretary()).actor;
    const both = await buildAccount(db, { organisationId, roles: ['SECRETARY', 'DIRECTOR'] });
    const context = await api.contextOf(both.id);
    const id = good(await saveTemplate(context, wording()));
    good(await moveTemplate(context, 'PROPOSE', { id, version: 1 }));
    await expect(moveTemplate(context, 'APPROVE', { id, version: 2 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const update = db.paperTemplate.update({
      where: { id },
      data: { status: 'APPROVED', number: 99, decidedById: both.id, decidedAt: now },
    });
    await expect(update).rejects.toSatisfy((error) => violates(error, 'paper_templates_four_eyes'));
  });

  test('two approvals at once give one number', async () => {
    const id = good(await saveTemplate(await asSecretary(), wording()));
    good(await moveTemplate(await asSecretary(), 'PROPOSE', { id, version: 1 }));
    const context = await asDirector();
    const outcomes = await Promise.all([1, 2].map(() => moveTemplate(context, 'APPROVE', { id, version: 2 })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('once approved stays word for word, whoever writes', async () => {
    const id = await approved();
    const change = db.paperTemplate.update({ where: { id }, data: { note: 'Khác' } });
    await expect(change).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
  });

  test('before the director is not changed under his eyes', async () => {
    const id = good(await saveTemplate(await asSecretary(), wording()));
    good(await moveTemplate(await asSecretary(), 'PROPOSE', { id, version: 1 }));
    const change = db.paperTemplate.update({ where: { id }, data: { texts: [] } });
    await expect(change).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
  });

  test('waits in the work of the director until he has decided', async () => {
    const director = await api.as(sampleAccountId('giamdoc'));
    const titles = async (): Promise<readonly string[]> => {
      const { data } = await director.run('{ myWork(year: 2021) { turn { kind title } } }');
      const items: readonly { readonly kind: string; readonly title: string }[] = data.myWork.turn;
      return items.filter(({ kind }) => kind === 'APPROVE_TEMPLATE').map(({ title }) => title);
    };
    const id = good(await saveTemplate(await asSecretary(), wording()));
    expect(await titles()).toEqual([]);
    good(await moveTemplate(await asSecretary(), 'PROPOSE', { id, version: 1 }));
    expect(await titles()).toEqual(['Quyết định khen thưởng']);
    good(await moveTemplate(await asDirector(), 'APPROVE', { id, version: 2 }));
    expect(await titles()).toEqual([]);
  });

  test('of another body is not found', async () => {
    const stranger = await buildAccount(db, { roles: ['SECRETARY'] });
    const id = good(await saveTemplate(await asSecretary(), wording()));
    await expect(moveTemplate(await api.contextOf(stranger.id), 'PROPOSE', { id, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a decision', () => {
  const draftId = async () => (await db.decision.findFirstOrThrow({ where: { status: 'DRAFT' } })).id;
  const WORDING = 'query ($id: UUID!) { decision(id: $id) { wording { number newer texts { part text } } } }';

  test('keeps the wording of the day on which it was drafted, and says that there is a newer one', async () => {
    const caller = await api.as(sampleAccountId('chanhvanphong'));
    const id = await draftId();
    await approved();
    const newest = await db.paperTemplate.count({ where: { status: 'APPROVED' } });
    const { data } = await caller.run(WORDING, { id });
    expect(data.decision.wording).toEqual({ number: 0, newer: newest, texts: builtInTexts(KIND) });
    expect(await paragraphs('chanhvanphong', `decision.docx?id=${id}`)).not.toContain('- UBND tỉnh (để b/c);');
  });

  test('drafted after the approval is written with it; signs in a name stay letters', async () => {
    const [last] = await db.decision.findMany({ where: { status: 'DRAFT' }, include: { lines: true } });
    await approved();
    const id = last?.id ?? '';
    const line = last?.lines[0]?.id ?? '';
    await db.decisionLine.update({ where: { id: line }, data: { subjectName: '{{năm}} **Đặng** <b>&' } });
    await db.decision.update({ where: { id }, data: { createdAt: new Date(now.valueOf() + 1000) } });
    const lines = await paragraphs('chanhvanphong', `decision.docx?id=${id}`);
    expect(lines).toContain('- UBND tỉnh (để b/c);');
    expect(lines).toContain('{{năm}} **Đặng** &lt;b&gt;&amp;');
  });
});

interface Begun {
  readonly kind: TemplateKind;
  readonly slug: string;
  /** The id that its paper is asked with. */
  readonly idOf: () => Promise<string>;
}

async function recipientsOf({ kind, slug, idOf }: Begun): Promise<readonly string[]> {
  await approved({ kind, texts: worded('recipients', 'Nơi nhận mới\nLưu: VT', kind) });
  return paragraphs('chanhvanphong', `${slug}.docx?id=${await idOf()}`);
}

test.each<Begun>([
  {
    kind: 'POSTING_NOTICE',
    slug: 'posting-notice',
    idOf: async () => {
      const { id } = await db.posting.findFirstOrThrow();
      await db.posting.update({ where: { id }, data: { createdAt: new Date(now.valueOf() + 1000) } });
      return id;
    },
  },
  {
    kind: 'MEETING_INVITATION',
    slug: 'meeting-invitation',
    idOf: async () => (await db.meeting.findFirstOrThrow({ where: { invitations: { none: {} } } })).id,
  },
])('a paper of $kind that is begun after the approval is in the new words', async (begun) => {
  expect(await recipientsOf(begun)).toContain('- Nơi nhận mới;');
});

test.each<Begun>([
  { kind: 'SUBMISSION_PAPER', slug: 'submission', idOf: async () => (await db.submission.findFirstOrThrow()).id },
  {
    kind: 'FEEDBACK_LETTER',
    slug: 'feedback-letter',
    idOf: async () => (await db.feedbackLetter.findFirstOrThrow({ where: { status: 'APPROVED' } })).initiativeId,
  },
])('a paper of $kind that was begun before keeps its words', async (begun) => {
  expect(await recipientsOf(begun)).toContain('- Như trên;');
});

test('a wording is looked at as the paper that it makes, also while something is wrong in it', async () => {
  const texts = worded('recipients', 'Như Điều 3\n{{tên vua}}');
  const id = good(await saveTemplate(await asSecretary(), wording({ texts })));
  const lines = await paragraphs('giamdoc', `template-sample.docx?id=${id}`);
  expect(lines).toContain('- {{tên vua}}.');
  expect(lines).toContain('Trần Thị Ví Dụ');
});
