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
    const before = await db.paperTemplate.count({ where: { kind: KIND, status: 'APPROVED' } });
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

  test('is not sent to the director before it says what changes and why', async () => {
    const id = good(await saveTemplate(await asSecretary(), wording({ note: '  ' })));
    const outcome = await moveTemplate(await asSecretary(), 'PROPOSE', { id, version: 1 });
    expect(refusalOf(outcome)).toMatchObject({ problems: [{ field: 'note', code: 'REQUIRED' }] });
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
    const newest = await db.paperTemplate.count({ where: { kind: KIND, status: 'APPROVED' } });
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
  /** A part of it that every paper of the kind prints. */
  readonly part?: string;
  /** What its paper is asked with. */
  readonly askedWith: () => Promise<string>;
}

const NEW_WORDS = 'Lời của cơ quan';

/** Whether a paper has the words that were approved a moment ago. */
async function hasNewWords({ kind, slug, part = 'recipients', askedWith }: Begun): Promise<boolean> {
  const before = builtInTexts(kind).find((one) => one.part === part)?.text ?? '';
  await approved({ kind, texts: worded(part, `${NEW_WORDS}\n${before}`, kind) });
  const lines = await paragraphs('chanhvanphong', `${slug}.docx?${await askedWith()}`);
  return lines.some((line) => line.includes(NEW_WORDS));
}

const idOf = async (row: Promise<{ readonly id: string }>) => `id=${(await row).id}`;

test.each<Begun>([
  {
    kind: 'POSTING_NOTICE',
    slug: 'posting-notice',
    askedWith: async () => {
      const { id } = await db.posting.findFirstOrThrow();
      await db.posting.update({ where: { id }, data: { createdAt: new Date(now.valueOf() + 1000) } });
      return `id=${id}`;
    },
  },
  {
    kind: 'MEETING_INVITATION',
    slug: 'meeting-invitation',
    askedWith: () => idOf(db.meeting.findFirstOrThrow({ where: { invitations: { none: {} } } })),
  },
  {
    kind: 'NOMINATION_LIST',
    slug: 'nomination-list',
    part: 'opening',
    askedWith: async () => {
      const { id, departmentId } = await db.nominationList.findFirstOrThrow({ where: { year: 2021 } });
      await db.nominationList.update({ where: { id }, data: { submittedAt: null } });
      return `id=${departmentId}&year=2021`;
    },
  },
])('a paper of $kind that is begun after the approval is in the new words', async (begun) => {
  expect(await hasNewWords(begun)).toBe(true);
});

test.each<Begun>([
  { kind: 'SUBMISSION_PAPER', slug: 'submission', askedWith: () => idOf(db.submission.findFirstOrThrow()) },
  {
    kind: 'FEEDBACK_LETTER',
    slug: 'feedback-letter',
    askedWith: async () => {
      const where = { status: 'APPROVED' } as const;
      return `id=${(await db.feedbackLetter.findFirstOrThrow({ where })).initiativeId}`;
    },
  },
  {
    kind: 'PLAN_PAPER',
    slug: 'plan',
    part: 'closing',
    askedWith: () => idOf(db.movement.findFirstOrThrow({ where: { status: { not: 'DRAFT' } } })),
  },
  { kind: 'REVIEW_PAPER', slug: 'review', askedWith: () => idOf(db.movementReview.findFirstOrThrow()) },
  {
    kind: 'MEETING_MINUTES',
    slug: 'meeting-minutes',
    part: 'closing',
    askedWith: () => idOf(db.meetingMinutes.findFirstOrThrow()),
  },
  {
    kind: 'CERTIFICATE_PAPER',
    slug: 'certificate',
    part: 'words',
    askedWith: () => idOf(db.initiativeCertificate.findFirstOrThrow()),
  },
])('a paper of $kind that was begun before keeps its words', async (begun) => {
  expect(await hasNewWords(begun)).toBe(false);
});

test('a wording of a decision is tried on the newest one, as a draft', async () => {
  const last = await db.decision.findFirstOrThrow({
    where: { kind: { not: 'CORRECTION' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { lines: { orderBy: { ordinal: 'asc' } } },
  });
  const id = good(await saveTemplate(await asSecretary(), wording()));
  const lines = await paragraphs('chanhvanphong', `template-decision.docx?id=${id}`);
  expect(lines).toContain('- UBND tỉnh (để b/c);');
  expect(lines).toContain(last.lines.at(-1)?.subjectName);
  expect(lines.some((line) => line.includes('DỰ THẢO'))).toBe(true);
});

test('looking at invented figures costs nothing of what may be taken in an hour and leaves no trail', async () => {
  const id = good(await saveTemplate(await asSecretary(), wording()));
  await paragraphs('chanhvanphong', `template-sample.docx?id=${id}`);
  expect(await db.exportStart.count()).toBe(0);
  expect(await db.auditEntry.count({ where: { action: 'PAPER_MADE', objectId: id } })).toBe(0);
});

test('certificates of awards are looked at as artwork, which there is as PDF alone', async () => {
  const id = good(await saveTemplate(await asSecretary(), wording({ kind: 'AWARD_CERTIFICATES', texts: [] })));
  const cookie = await cookieOf(api.platform, sampleAccountId('giamdoc'));
  const take = (format: string) =>
    app.inject({ url: `/files/papers/template-sample.${format}?id=${id}`, headers: { cookie } });
  expect((await take('pdf')).statusCode).toBe(200);
  expect((await take('docx')).statusCode).toBe(400);
});

test('a wording is looked at as the paper that it makes, also while something is wrong in it', async () => {
  const texts = worded('recipients', 'Như Điều 3\n{{tên vua}}');
  const id = good(await saveTemplate(await asSecretary(), wording({ texts })));
  const lines = await paragraphs('giamdoc', `template-sample.docx?id=${id}`);
  expect(lines).toContain('- {{tên vua}}.');
  expect(lines).toContain('Trần Thị Ví Dụ');
});
