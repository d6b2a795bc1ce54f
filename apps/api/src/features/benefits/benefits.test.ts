import { countStatements } from '@thidua/db';
import { buildBenefit, buildInitiative, buildRecognition, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { answerBenefit } from './use-cases/answer-benefit.ts';
import { reportBenefit } from './use-cases/report-benefit.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let id: string;
let initiativeId: string;

type Who = 'secretary' | 'director' | 'author' | 'colleague' | 'head';

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  ({ id, initiativeId } = await buildBenefit(database.client, { ownerId: body.author.staffId }));
});

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

async function told(outcome: Promise<{ readonly ok: boolean; readonly error?: unknown }>) {
  const { ok, error } = await outcome;
  if (ok) return [];
  const { code, problems } = error as {
    readonly code: string;
    readonly problems?: readonly { readonly field: string; readonly code: string }[];
  };
  return problems?.map((problem) => `${problem.field} ${problem.code}`) ?? [code];
}

const TOLD = { amount: 12_500_000, words: 'Giảm 40 giờ mỗi tháng.', evidence: 'Biên bản 12' };
const report = async (who: Who, version: number, more: object = {}, of = id) =>
  told(reportBenefit(await as(who), { id: of, version, ...TOLD, ...more }));
const answer = async (who: Who, version: number, isConfirmed: boolean, reason: string | null = null) =>
  told(answerBenefit(await as(who), { id, version, isConfirmed, reason }));

async function ask(who: Who, document: string) {
  const { data, codes } = await (await api.as(body[who].accountId)).run(document);
  expect(codes).toEqual([]);
  return data;
}

const LIST =
  '{ benefitChecks(year: 2021) { totalCount nodes { state isOverdue amount words viewerCan owner { fullName } department { id } } } }';
const homeOf = async (who: Who) => {
  const { myWork } = await ask(who, '{ myWork(year: 2021) { turn { kind subjectId dueOn detail } } }');
  return myWork.turn.filter(({ kind }: { readonly kind: string }) => kind.endsWith('_BENEFIT'));
};

test('from the due day to the confirmation: told, given back, told again, confirmed, and what is confirmed stands', async () => {
  expect(await homeOf('author')).toEqual([
    { kind: 'REPORT_BENEFIT', subjectId: initiativeId, dueOn: '2021-11-20', detail: null },
  ]);
  await expect(report('head', 1)).rejects.toThrow(/FORBIDDEN/);
  await expect(report('colleague', 1)).rejects.toThrow(/NOT_FOUND/);
  expect(await report('author', 1, { words: ' ', amount: 0.5 })).toEqual(['amount NOT_AN_AMOUNT', 'words REQUIRED']);
  expect(await report('author', 1)).toEqual([]);
  expect(await report('author', 2)).toEqual(['INVALID_TRANSITION']);

  expect(await homeOf('author')).toEqual([]);
  expect(await homeOf('secretary')).toEqual([]);
  expect(await homeOf('head')).toMatchObject([{ kind: 'CONFIRM_BENEFIT', subjectId: initiativeId }]);
  await expect(answer('author', 2, true)).rejects.toThrow(/FORBIDDEN/);
  await expect(answer('secretary', 2, true)).rejects.toThrow(/FORBIDDEN/);
  expect(await answer('head', 1, true)).toEqual(['STALE_RECORD']);
  expect(await answer('head', 2, false, ' ')).toEqual(['reason REQUIRED']);
  expect(await answer('head', 2, false, 'Chưa có số liệu tháng 11.')).toEqual([]);
  expect(await homeOf('author')).toMatchObject([{ kind: 'REPORT_BENEFIT', detail: 'Chưa có số liệu tháng 11.' }]);

  expect(await report('author', 3, { amount: null })).toEqual([]);
  expect(await answer('head', 4, true)).toEqual([]);
  expect(await homeOf('head')).toEqual([]);
  await expect(database.client.benefitCheck.update({ where: { id }, data: { words: 'Khác' } })).rejects.toThrow(
    /it stands/,
  );
  const trail = await database.client.auditEntry.findMany({
    where: { objectId: id },
    orderBy: { seq: 'asc' },
    select: { action: true },
  });
  expect(trail.map(({ action }) => action)).toEqual([
    'BENEFIT_REPORTED',
    'BENEFIT_RETURNED',
    'BENEFIT_REPORTED',
    'BENEFIT_CONFIRMED',
  ]);
});

test('nobody confirms the own: the secretariat does for a head', async () => {
  ({ id } = await buildBenefit(database.client, { ownerId: body.head.staffId, state: 'REPORTED' }));
  await expect(answer('head', 1, true)).rejects.toThrow(/FORBIDDEN/);
  expect(await homeOf('secretary')).toMatchObject([{ kind: 'CONFIRM_BENEFIT' }]);
  expect(await answer('secretary', 1, true)).toEqual([]);
});

test('any author tells, also where whoever wrote the request has left; each amount is of the months since the check before', async () => {
  const authors = [body.author, body.colleague].map(({ staffId }) => ({ staffId, shareBasisPoints: 5_000 }));
  ({ id, initiativeId } = await buildBenefit(database.client, { ownerId: body.author.staffId, authors }));
  expect(await homeOf('colleague')).toMatchObject([{ kind: 'REPORT_BENEFIT', subjectId: initiativeId }]);
  expect(await report('colleague', 1)).toEqual([]);
  const desk = `{ benefitDesk(initiativeId: "${initiativeId}") { checks { months sinceMonths reportedBy } } }`;
  expect((await ask('author', desk)).benefitDesk.checks).toEqual([
    { months: 6, sinceMonths: 0, reportedBy: 'Đặng Văn Minh' },
    { months: 12, sinceMonths: 6, reportedBy: null },
  ]);
});

test('what was decided long before it was recorded, as history is, asks for nothing', async () => {
  const { client } = database;
  const { id: old } = await buildInitiative(client, { ownerId: body.author.staffId, year: 2017 });
  const decided = { initiativeId: old, decidedOn: day('2017-10-02') };
  await buildRecognition(client, decided);
  expect(await client.benefitCheck.count({ where: { initiativeId: old } })).toBe(0);
});

test('before its day nothing is asked; a corrected decision moves it, a recognition no longer standing asks nothing', async () => {
  const early = await buildBenefit(database.client, { ownerId: body.author.staffId, state: 'NOT_DUE' });
  expect(await report('author', 1, {}, early.id)).toEqual(['INVALID_TRANSITION']);
  const { client } = database;
  const where = { initiativeId_scope: { initiativeId, scope: 'GRASSROOTS' as const } };
  await client.initiativeRecognition.update({ where, data: { decidedOn: day('2021-08-31') } });
  const due = await client.benefitCheck.findMany({ where: { initiativeId }, orderBy: { dueOn: 'asc' } });
  expect(due.map(({ dueOn }) => dueOn.toISOString().slice(0, 10))).toEqual(['2022-02-28', '2022-08-31']);
  expect(await homeOf('author')).toEqual([]);

  const { id: gone, initiativeId: of } = await buildBenefit(client, {
    ownerId: body.author.staffId,
    state: 'CONFIRMED',
  });
  await client.initiative.update({ where: { id: of }, data: { status: 'NOT_RECOGNISED' } });
  await expect(report('author', 1, {}, gone)).rejects.toThrow(/NOT_FOUND/);
  expect((await ask('secretary', '{ benefitSummary(year: 2021) { confirmedAmount } }')).benefitSummary).toEqual({
    confirmedAmount: 0,
  });
});

test('the checks follow what the body has set for the day of the decision', async () => {
  await database.client.organisationSetting.create({
    data: {
      organisationId: body.organisationId,
      key: 'initiativeBenefitMonths',
      value: [6, 18, 36],
      legalGround: 'Quy chế sáng kiến',
      validFrom: day('2021-01-01'),
    },
  });
  const { initiativeId: of } = await buildBenefit(database.client, { ownerId: body.author.staffId });
  const checks = await database.client.benefitCheck.findMany({
    where: { initiativeId: of },
    orderBy: { months: 'asc' },
  });
  expect(checks.map(({ months }) => months)).toEqual([6, 18, 36]);
});

test('who sees what, what a year brought, and as many statements for many as for one', async () => {
  await report('author', 1);
  await answer('head', 2, true);
  const others = { totalCount: 0, nodes: [] };
  for (const who of ['secretary', 'director', 'head', 'author'] as const) {
    expect((await ask(who, LIST)).benefitChecks, who).toMatchObject({
      totalCount: 1,
      nodes: [{ state: 'CONFIRMED', isOverdue: false, amount: 12_500_000, viewerCan: [] }],
    });
  }
  expect((await ask('colleague', LIST)).benefitChecks).toEqual(others);
  // Beside the initiative everybody reads what was confirmed.
  const desk = `{ benefitDesk(initiativeId: "${initiativeId}") { authorBenefit userBenefit checks { state words } } }`;
  expect((await ask('colleague', desk)).benefitDesk).toEqual({
    authorBenefit: 'Giảm một nửa thời gian tra cứu.',
    userBenefit: 'Trả lời công dân trong ngày.',
    checks: [{ state: 'CONFIRMED', words: TOLD.words }],
  });
  expect((await ask('author', desk)).benefitDesk.checks).toHaveLength(2);

  const count = async () => (await countStatements(database, () => ask('secretary', LIST))).statements.length;
  const once = await count();
  for (const state of ['WAITING', 'REPORTED', 'NOT_DUE'] as const) {
    await buildBenefit(database.client, { ownerId: body.colleague.staffId, state });
  }
  expect(await count()).toBe(once);
  expect(
    (
      await ask(
        'secretary',
        '{ benefitSummary(year: 2021) { confirmedAmount confirmed reported waiting overdue notDue } }',
      )
    ).benefitSummary,
  ).toEqual({
    confirmedAmount: 12_500_000,
    confirmed: 1,
    reported: 1,
    waiting: 1,
    overdue: 1,
    notDue: 0,
  });
  const found = '{ benefitChecks(year: 2021, filter: { text: "dang van minh", state: WAITING }) { nodes { state } } }';
  expect((await ask('secretary', found)).benefitChecks.nodes).toEqual([{ state: 'WAITING' }]);
});
