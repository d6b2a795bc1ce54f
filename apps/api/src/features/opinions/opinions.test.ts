import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAccount, buildDepartment, buildNomination, buildOpinion, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { heldByOpinions } from './held-lines.queries.ts';
import type { AskOpinionInput } from './opinion.input.ts';
import { answerOpinion } from './use-cases/answer-opinion.ts';
import { askOpinion } from './use-cases/ask-opinion.ts';
import { cancelOpinion, closeOpinion } from './use-cases/end-opinion.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let now = hanoi('2021-12-06 09:00');

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = hanoi('2021-12-06 09:00');
  body = await buildBody(database.client);
});

function secretary() {
  return api.contextOf(body.secretary.accountId);
}

async function lineOf(staffId: string, overrides: object = {}): Promise<string> {
  return (await buildNomination(database.client, { staffId, status: 'RECEIVED', ...overrides })).id;
}

function letter(nominationIds: readonly string[], more: Partial<AskOpinionInput> = {}): AskOpinionInput {
  return {
    id: crypto.randomUUID(),
    body: 'LINE_MINISTRY',
    bodyName: ' Bộ   Ngoại giao ',
    letterNumber: '1100/SNgV-VP',
    letterOn: plainDate('2021-12-03'),
    holds: 'AGENDA',
    ground: '',
    nominationIds,
    ...more,
  };
}

test('a letter is recorded once, is due by working days, holds its lines until the answer, and an objection says why', async () => {
  const [mine, other] = [await lineOf(body.author.staffId), await lineOf(body.colleague.staffId)];
  const input = letter([mine, other]);
  const { id } = input;
  expect(await askOpinion(await secretary(), input)).toMatchObject({ ok: true });
  expect(await askOpinion(await secretary(), input)).toMatchObject({ ok: true });
  expect(await database.client.opinionRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({
    bodyName: 'Bộ Ngoại giao',
    // Twenty working days of decree 91.
    dueOn: new Date('2021-12-31'),
    year: 2021,
  });
  expect(await heldByOpinions(database.client, [mine], 'AGENDA')).toEqual([mine]);
  expect(await heldByOpinions(database.client, [mine], 'FORWARD')).toEqual([mine]);

  const answer = (remark: string) => ({
    id,
    version: 1,
    answerNumber: '5001/BNG-TĐKT',
    answerOn: plainDate('2021-12-06'),
    lines: [
      { nominationId: mine, answer: 'AGREES' as const, remark: '' },
      { nominationId: other, answer: 'OBJECTS' as const, remark },
    ],
  });
  expect(await answerOpinion(await secretary(), answer(' '))).toMatchObject({
    error: { problems: [{ field: 'remark.1', code: 'REQUIRED' }] },
  });
  await answerOpinion(await secretary(), answer('Đang xác minh đơn.'));
  expect(await answerOpinion(await secretary(), answer('Đang xác minh đơn.'))).toMatchObject({
    error: { code: 'STALE_RECORD', currentVersion: 2 },
  });
  expect(await heldByOpinions(database.client, [mine, other], 'FORWARD')).toEqual([]);
  const asked = `{ nomination(id: "${other}") { opinions { status answer remark } requiredOpinions { body } } }`;
  const told = {
    opinions: [{ status: 'ANSWERED', answer: 'OBJECTS', remark: 'Đang xác minh đơn.' }],
    requiredOpinions: [],
  };
  expect((await (await api.as(body.secretary.accountId)).run(asked)).data?.nomination).toEqual(told);
  // Who is proposed knows of the line and not of what others think of it.
  expect((await (await api.as(body.colleague.accountId)).run(asked)).data?.nomination.opinions).toEqual([]);
});

/** True once a statement waits for a lock that another transaction of this database holds. */
async function isSomebodyWaiting(): Promise<boolean> {
  const waiting = await database.client.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
}

test('a member of the council reads what others think of the lines before it, and not of the own line', async () => {
  const account = await buildAccount(database.client, {
    organisationId: body.organisationId,
    roles: ['STAFF', 'COUNCIL'],
  });
  const [own, other] = [
    await lineOf(account.staffId ?? '', { status: 'ON_AGENDA' }),
    await lineOf(body.colleague.staffId, { status: 'ON_AGENDA' }),
  ];
  await askOpinion(await secretary(), letter([own, other], { holds: 'NOTHING' }));
  const opinions = async (line: string) =>
    (await (await api.as(account.id)).run(`{ nomination(id: "${line}") { opinions { bodyName } } }`)).data?.nomination
      .opinions;
  expect(await opinions(other)).toEqual([{ bodyName: 'Bộ Ngoại giao' }]);
  expect(await opinions(own)).toEqual([]);
});

test('what is before the council already does not wait for it', async () => {
  const line = await lineOf(body.author.staffId, { status: 'ON_AGENDA' });
  expect(await askOpinion(await secretary(), letter([line]))).toMatchObject({
    error: { problems: [{ field: 'holds', code: 'PAST_AGENDA' }] },
  });
  expect(await askOpinion(await secretary(), letter([line], { holds: 'FORWARD' }))).toMatchObject({ ok: true });
});

test('a line that goes on an agenda at this moment is looked at after it', async () => {
  const line = await lineOf(body.author.staffId, { status: 'ELIGIBLE' });
  const context = await secretary();
  const { asked } = await database.client.$transaction(async (tx) => {
    await tx.nomination.update({ where: { id: line }, data: { status: 'ON_AGENDA' }, select: { id: true } });
    let isOver = false;
    const outcome = askOpinion(context, letter([line])).finally(() => (isOver = true));
    while (!isOver && !(await isSomebodyWaiting())) continue;
    return { asked: outcome };
  });
  expect(await asked).toMatchObject({ error: { problems: [{ field: 'holds', code: 'PAST_AGENDA' }] } });
});

test('the waiting ends only after the day, and never where the Party committee writes', async () => {
  const line = await lineOf(body.author.staffId);
  const [ministry, party] = [letter([line]), letter([line], { body: 'PARTY_COMMITTEE' })];
  for (const asked of [ministry, party]) await askOpinion(await secretary(), asked);
  const end = (id: string) => ({ id, version: 1, reason: 'Hết hạn, không có trả lời.' });
  now = hanoi('2021-12-31 16:00');
  expect(await closeOpinion(await secretary(), end(ministry.id))).toMatchObject({
    error: { problems: [{ code: 'NOT_OVERDUE' }] },
  });
  now = hanoi('2022-01-01 08:00');
  expect(await closeOpinion(await secretary(), end(ministry.id))).toMatchObject({ ok: true });
  expect(await closeOpinion(await secretary(), end(party.id))).toMatchObject({
    error: { problems: [{ code: 'WRITING_NEEDED' }] },
  });
  expect(await heldByOpinions(database.client, [line], 'AGENDA')).toEqual([line]);
  await expect(
    database.client.opinionRequest.update({
      where: { id: party.id },
      data: { status: 'UNANSWERED', closedReason: 'Bỏ qua.' },
    }),
  ).rejects.toThrow('opinion_requests_party_writes');
  await cancelOpinion(await secretary(), end(party.id));
  expect(await heldByOpinions(database.client, [line], 'AGENDA')).toEqual([]);
  await expect(
    database.client.opinionRequest.update({ where: { id: ministry.id }, data: { letterNumber: '1/X' } }),
  ).rejects.toThrow('does not change');
});

test('nobody keeps letters about the own line, about drafts, or about lines of two years', async () => {
  const own = await lineOf(body.secretary.staffId);
  await expect(askOpinion(await secretary(), letter([own]))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const draft = await lineOf(body.author.staffId, { status: 'DRAFT' });
  const earlier = await lineOf(body.author.staffId, { year: 2020 });
  expect(await askOpinion(await secretary(), letter([draft, earlier]))).toMatchObject({
    error: { problems: [{ code: 'OF_TWO_YEARS' }, { code: 'WRONG_STATE' }] },
  });
  await database.client.organisationSetting.create({
    data: {
      organisationId: body.organisationId,
      key: 'opinionReplyDays',
      value: 3,
      legalGround: 'Quy chế',
      validFrom: new Date('2021-01-01'),
    },
  });
  const input = letter([earlier]);
  await askOpinion(await secretary(), input);
  const { dueOn } = await database.client.opinionRequest.findUniqueOrThrow({ where: { id: input.id } });
  expect(dueOn).toEqual(new Date('2021-12-08'));
});

test('the law wants the Party committee and the ministry heard on State awards of the head', async () => {
  const { organisationId } = body;
  const { id: board } = await buildDepartment(database.client, { organisationId, kind: 'DIRECTORATE' });
  await database.client.post.create({
    data: {
      staffId: body.author.staffId,
      departmentId: board,
      title: 'Giám đốc',
      isHead: true,
      isLeader: true,
      validFrom: new Date('2020-01-01'),
    },
  });
  const line = await lineOf(body.author.staffId, { awardCode: 'LABOUR_ORDER_THIRD' });
  const asked = `{ nomination(id: "${line}") { requiredOpinions { body asker ground isAsked } } }`;
  const caller = await api.as(body.secretary.accountId);
  expect((await caller.run(asked)).data?.nomination.requiredOpinions).toMatchObject([
    { body: 'PARTY_COMMITTEE', asker: 'PROVINCE', isAsked: false },
    { body: 'LINE_MINISTRY', asker: 'CENTRE', isAsked: false },
  ]);
  await askOpinion(await secretary(), letter([line]));
  expect((await caller.run(asked)).data?.nomination.requiredOpinions[1]).toMatchObject({ isAsked: true });
});

test('a list of one letter and of ten costs the same', async () => {
  const { organisationId } = body;
  const nominationIds = [await lineOf(body.author.staffId), await lineOf(body.colleague.staffId)];
  const one = { organisationId, recordedById: body.secretary.accountId, nominationIds };
  const list = `{ opinionRequests(year: 2021, filter: { overdueOnly: true }) { totalCount nodes {
    bodyName isOverdue recordedBy viewerCan lines { subjectName } attachments { id } } } }`;
  const caller = await api.as(body.secretary.accountId);
  await buildOpinion(database.client, one);
  const first = await countStatements(database, () => caller.run(list));
  for (let count = 0; count < 9; count += 1) await buildOpinion(database.client, one);
  const ten = await countStatements(database, () => caller.run(list));
  expect(ten.result.data.opinionRequests.totalCount).toBe(10);
  expect(ten.statements).toHaveLength(first.statements.length);
});
