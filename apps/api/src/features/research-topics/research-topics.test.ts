import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildResearchTopic } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import type { SaveResearchTopicInput } from './research-topic.input.ts';
import { confirmResearchTopic } from './use-cases/confirm-research-topic.ts';
import { returnResearchTopic } from './use-cases/return-research-topic.ts';
import { saveResearchTopic } from './use-cases/save-research-topic.ts';
import { sendResearchTopic } from './use-cases/send-research-topic.ts';
import { takeBackResearchTopic } from './use-cases/take-back-research-topic.ts';
import { withdrawResearchTopic } from './use-cases/withdraw-research-topic.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

type Who = 'author' | 'colleague' | 'secretary';

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

async function read(who: Who, id: string) {
  const asked = `{ researchTopic(id: "${id}") { status year version viewerCan people { name role staffId } } }`;
  return (await (await api.as(body[who].accountId)).run(asked)).data?.researchTopic;
}

function topicOf(staffId: string, more: Partial<SaveResearchTopicInput> = {}) {
  return {
    id: crypto.randomUUID(),
    title: ' Cơ sở dữ liệu   đối tác ',
    level: 'PROVINCE',
    programme: '',
    contractNumber: '',
    acceptedBy: 'Hội đồng khoa học tỉnh',
    acceptedOn: plainDate('2020-10-01'),
    result: 'PASSED',
    paperNumber: '45/BB-HĐ',
    paperOn: plainDate('2020-10-05'),
    isApplied: true,
    people: [
      { staffId, role: 'LEADER' },
      { outsideName: ' Trần  Bình ', role: 'PARTICIPANT' },
    ],
    ...more,
  } satisfies SaveResearchTopicInput;
}

test('a topic is recorded, sent, returned, confirmed by others and taken back; only then is it a draft again', async () => {
  const { staffId } = body.author;
  const input = topicOf(staffId);
  const { id } = input;
  expect(await saveResearchTopic(await as('author'), input)).toMatchObject({ ok: true });
  expect(await saveResearchTopic(await as('author'), input)).toMatchObject({ ok: true });
  // Nobody else knows of a draft, and the year is that of the acceptance.
  expect(await read('secretary', id)).toBeUndefined();
  expect(await read('author', id)).toMatchObject({
    year: 2020,
    people: [
      { staffId, role: 'LEADER' },
      { name: 'Trần Bình', staffId: null },
    ],
  });
  const unknown = { ...input, version: 1, acceptedOn: null };
  expect(await saveResearchTopic(await as('author'), unknown)).toMatchObject({ ok: true });
  expect(await saveResearchTopic(await as('author'), unknown)).toMatchObject({ error: { code: 'STALE_RECORD' } });
  expect(await sendResearchTopic(await as('author'), { id, version: 2 })).toMatchObject({
    error: { problems: [{ field: 'acceptedOn', code: 'REQUIRED' }] },
  });
  await saveResearchTopic(await as('author'), { ...input, version: 2 });
  await sendResearchTopic(await as('author'), { id, version: 3 });
  await expect(confirmResearchTopic(await as('author'), { id, version: 4 })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await returnResearchTopic(await as('secretary'), { id, version: 4, reason: ' ' })).toMatchObject({
    error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
  });
  await returnResearchTopic(await as('secretary'), { id, version: 4, reason: 'Kèm biên bản.' });
  await sendResearchTopic(await as('author'), { id, version: 5 });
  await confirmResearchTopic(await as('secretary'), { id, version: 6 });
  expect(await read('colleague', id)).toMatchObject({ status: 'CONFIRMED', viewerCan: [] });
  expect(await withdrawResearchTopic(await as('author'), { id, version: 7, reason: 'Nhầm.' })).toMatchObject({
    error: { code: 'INVALID_TRANSITION' },
  });
  await takeBackResearchTopic(await as('secretary'), { id, version: 7, reason: 'Sai kết quả.' });
  expect(await read('colleague', id)).toBeUndefined();
  expect(await read('author', id)).toMatchObject({ status: 'DRAFT', version: 8 });
});

test('sent again without an answer it is recorded once; what was changed meanwhile is kept, unless it was sent since', async () => {
  const input = topicOf(body.author.staffId);
  const { id } = input;
  const stored = () =>
    database.client.researchTopic.findUniqueOrThrow({ where: { id }, select: { paperNumber: true, version: true } });
  await saveResearchTopic(await as('author'), input);
  await saveResearchTopic(await as('author'), input);
  expect(await stored()).toEqual({ paperNumber: '45/BB-HĐ', version: 1 });
  const later = { ...input, paperNumber: '46/BB-HĐ' };
  expect(await saveResearchTopic(await as('author'), later)).toMatchObject({ ok: true });
  expect(await stored()).toEqual({ paperNumber: '46/BB-HĐ', version: 2 });
  const told = await database.client.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } });
  expect(told.map(({ data }) => data)[1], 'the trail names what changed').toEqual({
    version: 2,
    fields: ['topic.paperNumber'],
  });
  await sendResearchTopic(await as('author'), { id, version: 2 });
  expect(await saveResearchTopic(await as('author'), input)).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
});

test('who confirms is told of another topic of the same name or number, which may be the same one', async () => {
  const first = topicOf(body.author.staffId, { contractNumber: '12/2020/HĐ' });
  const second = topicOf(body.author.staffId, { title: 'CƠ SỞ DỮ LIỆU đối tác', contractNumber: '' });
  const third = topicOf(body.author.staffId, { title: 'Tên khác', contractNumber: '12/2020/hđ' });
  const fourth = topicOf(body.author.staffId, { title: 'Không liên quan' });
  for (const input of [first, second, third, fourth]) await saveResearchTopic(await as('author'), input);
  const alike = async (who: Who, id: string) => {
    const caller = await api.as(body[who].accountId);
    return (await caller.run(`{ researchTopic(id: "${id}") { alike { id } } }`)).data?.researchTopic.alike;
  };
  expect(await alike('author', first.id)).toEqual(expect.arrayContaining([{ id: second.id }, { id: third.id }]));
  expect(await alike('author', fourth.id)).toEqual([]);
  await sendResearchTopic(await as('author'), { id: first.id, version: 1 });
  expect(await alike('secretary', first.id), 'a draft of others is not told').toEqual([]);
});

test('only the secretariat records for others, and does not confirm what it recorded', async () => {
  const { staffId } = body.colleague;
  expect(await saveResearchTopic(await as('author'), topicOf(staffId))).toMatchObject({
    error: { problems: [{ field: 'people', code: 'NOT_AMONG' }] },
  });
  const input = topicOf(staffId);
  const { id } = input;
  await saveResearchTopic(await as('secretary'), input);
  await sendResearchTopic(await as('secretary'), { id, version: 1 });
  await expect(confirmResearchTopic(await as('secretary'), { id, version: 2 })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const of = database.client.researchTopic.update({
    where: { id },
    data: { status: 'CONFIRMED', confirmedAt: new Date(), confirmedById: body.secretary.accountId },
  });
  await expect(of).rejects.toThrow('research_topics_confirmed');
  await expect(database.client.researchTopic.update({ where: { id }, data: { title: 'Khác' } })).rejects.toThrow(
    'does not change',
  );
  await expect(database.client.researchPerson.deleteMany({ where: { topicId: id } })).rejects.toThrow(
    'its people stay',
  );
});

test('what failed is told to its own people and to who judges; the list is searched without marks and costs the same for one and for ten', async () => {
  const { organisationId } = body;
  const people = [{ staffId: body.author.staffId }];
  const one = { organisationId, recordedById: body.author.accountId, people, status: 'CONFIRMED' as const };
  const failed = await buildResearchTopic(database.client, { ...one, result: 'FAILED', title: 'Không đạt' });
  expect(await read('colleague', failed.id)).toBeUndefined();
  expect(await read('secretary', failed.id)).toMatchObject({ status: 'CONFIRMED' });
  const list = (text: string) => `{ researchTopics(year: 2021, filter: { text: "${text}" }) { totalCount nodes {
    title people { name } recordedBy confirmedBy viewerCan attachments { id } } } }`;
  const caller = await api.as(body.colleague.accountId);
  await buildResearchTopic(database.client, one);
  const first = await countStatements(database, () => caller.run(list('de tai')));
  for (let count = 0; count < 9; count += 1) await buildResearchTopic(database.client, one);
  const ten = await countStatements(database, () => caller.run(list('de tai')));
  expect(ten.result.data.researchTopics.totalCount).toBe(10);
  expect(ten.statements).toHaveLength(first.statements.length);
  expect((await caller.run(list('nguyen thi ha'))).data.researchTopics.totalCount).toBe(10);
});
