import { buildInitiative, buildScoringGrid, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { answerWithdrawal } from './answer-withdrawal.ts';
import { askWithdrawal } from './ask-withdrawal.ts';
import { withdrawInitiative } from './withdraw-initiative.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let id: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => hanoi('2021-11-22 09:00') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  const authors = [
    { staffId: body.author.staffId, shareBasisPoints: 6_000 },
    { staffId: body.colleague.staffId, shareBasisPoints: 4_000 },
  ];
  const submittedAt = hanoi('2021-11-01 09:00');
  ({ id } = await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    authors,
    status: 'SCORING',
    submittedAt,
    receivedAt: submittedAt,
  }));
});

type Who = 'author' | 'colleague' | 'head' | 'secretary' | 'member';

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

function stored() {
  return database.client.initiative.findUniqueOrThrow({ where: { id } });
}

async function request(who: Who) {
  const asked = `{ initiative(id: "${id}") { viewerCan withdrawalRequest { reason refusedReason } } }`;
  return (await (await api.as(body[who].accountId)).run(asked)).data?.initiative;
}

test('what is scored is taken back once the secretariat agrees, for the reason its author gave; its sheets go with it', async () => {
  const { organisationId } = body;
  const sheet = await database.client.scoreSheet.create({
    data: {
      organisationId,
      initiativeId: id,
      staffId: body.member.staffId,
      gridId: (await buildScoringGrid(database.client, { organisationId })).id,
      number: 1,
      assignedById: body.secretary.accountId,
      assignedAt: hanoi('2021-11-10 09:00'),
    },
    select: { id: true },
  });
  await expect(withdrawInitiative(await as('colleague'), { id, version: 1, reason: 'x' })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await withdrawInitiative(await as('author'), { id, version: 1, reason: 'x' })).toMatchObject({
    error: { code: 'INVALID_TRANSITION', from: 'SCORING' },
  });
  expect(await askWithdrawal(await as('author'), { id, version: 1, reason: ' ' })).toMatchObject({
    error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
  });
  // Nobody has asked: there is nothing to agree to.
  expect(await answerWithdrawal(await as('secretary'), { id, version: 1, isAgreed: true })).toMatchObject({
    error: { code: 'INVALID_TRANSITION' },
  });
  await askWithdrawal(await as('author'), { id, version: 1, reason: 'Gộp vào đề tài.' });
  await expect(answerWithdrawal(await as('head'), { id, version: 2, isAgreed: true })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await request('colleague')).toMatchObject({ withdrawalRequest: { reason: 'Gộp vào đề tài.' } });
  expect(await request('secretary')).toMatchObject({
    viewerCan: expect.arrayContaining(['AGREE_WITHDRAWAL', 'REFUSE_WITHDRAWAL']),
  });
  await answerWithdrawal(await as('secretary'), { id, version: 2, isAgreed: true });
  expect(await stored()).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: 'Gộp vào đề tài.' });
  expect(await database.client.scoreSheet.findUniqueOrThrow({ where: { id: sheet.id } })).toMatchObject({
    status: 'REMOVED',
  });
});

test('a wish that is refused says why, may be uttered again, and is forgotten when the request comes back', async () => {
  await askWithdrawal(await as('author'), { id, version: 1, reason: 'Gộp vào đề tài.' });
  await answerWithdrawal(await as('secretary'), { id, version: 2, isAgreed: false, reason: 'Hội đồng đã đọc.' });
  expect(await request('author')).toEqual({
    viewerCan: expect.arrayContaining(['ASK_WITHDRAWAL']),
    withdrawalRequest: { reason: 'Gộp vào đề tài.', refusedReason: 'Hội đồng đã đọc.' },
  });
  await askWithdrawal(await as('author'), { id, version: 3, reason: 'Đề tài đã được giao.' });
  expect(await request('author')).toMatchObject({
    withdrawalRequest: { reason: 'Đề tài đã được giao.', refusedReason: null },
  });
  await database.client.initiative.update({ where: { id }, data: { status: 'RETURNED', returnedReason: 'Thiếu.' } });
  expect(await stored()).toMatchObject({ withdrawalAskedAt: null, withdrawalAskedReason: null });
});

test('no script takes back what nobody has asked to take back', async () => {
  await expect(
    database.client.initiative.update({ where: { id }, data: { status: 'WITHDRAWN', withdrawnReason: 'x' } }),
  ).rejects.toThrow('without having been asked for');
});
