import {
  buildAccount,
  buildInitiative,
  buildInitiativeCouncil,
  buildScoringGrid,
  buildScoringSession,
  buildStaff,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
const STANDS = /it stands/;

let database: TestDatabase;
let api: TestApi;
let body: Body;
let scorer: { readonly staffId: string; readonly accountId: string };
let sessionId: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());

/** One scorer who has sent the points of the author's request, and is drafted for another of them. */
beforeEach(async () => {
  const { client } = database;
  body = await buildBody(client);
  const { organisationId, officeId: departmentId } = body;
  const { id: gridId } = await buildScoringGrid(client, { organisationId });
  const { id: staffId } = await buildStaff(client, { organisationId, departmentId, fullName: 'Trần Văn Khai' });
  const { id: accountId } = await buildAccount(client, { organisationId, staffId, roles: ['STAFF', 'REVIEWER'] });
  scorer = { staffId, accountId };
  await buildInitiativeCouncil(client, {
    organisationId,
    staffIds: [staffId, body.head.staffId, body.secretary.staffId],
  });
  await client.roleGrant.create({
    data: { role: 'REVIEWER', validFrom: new Date('2021-01-01'), account: { connect: { id: body.head.accountId } } },
  });
  const authors = [{ staffId: body.author.staffId, shareBasisPoints: 10_000 }];
  const { id: scored } = await buildInitiative(client, { ownerId: body.author.staffId, status: 'SCORING', authors });
  const { id: drafted } = await buildInitiative(client, { ownerId: body.author.staffId, status: 'RECEIVED', authors });
  const session = await buildScoringSession(client, {
    organisationId,
    status: 'SCORING',
    initiativeIds: [scored, drafted],
  });
  sessionId = session.id;
  const entry = session.entries.find(({ initiativeId }) => initiativeId === drafted);
  await client.scorerDraft.create({ data: { entryId: entry?.id ?? '', staffId, draftedAt: NOW } });
  await client.scoreSheet.create({
    data: {
      organisationId,
      initiativeId: scored,
      staffId,
      gridId,
      number: 1,
      status: 'SENT',
      sentAt: NOW,
      assignedById: body.secretary.accountId,
      assignedAt: NOW,
    },
  });
});

async function run(accountId: string, document: string, input?: object) {
  return (await api.as(accountId)).run(document, input === undefined ? {} : { input });
}

const DECLARE = `mutation ($input: DeclareRelationInput!) { answer: declareRelation(input: $input) {
  __typename ... on DeclaredRelation { relatedName } ... on InputProblemsError { problems { code } } } }`;
const LIST = '{ declaredRelations { totalCount nodes { name relatedName kind isOwn } } }';
const BARS = () => `{ scoringSession(id: "${sessionId}") {
  entries { wanted bars { staffId conflict } cells { name standing } } } }`;

function declared(relatedId: string) {
  return { id: crypto.randomUUID(), relatedId, kind: 'SIBLING' };
}

const OWN_SHEETS = '{ scoreSheets { totalCount nodes { number status version } } }';

test('sets sheets aside at once, sent or not, keeps the scorer away from then on, and tells the scorer nothing', async () => {
  const before = (await run(scorer.accountId, OWN_SHEETS)).data;
  const told = await run(scorer.accountId, DECLARE, declared(body.author.staffId));
  expect(told.data.answer).toMatchObject({ __typename: 'DeclaredRelation', relatedName: 'Nguyễn Thị Hà' });
  expect(await database.client.scoreSheet.count({ where: { barredAt: null } })).toBe(0);
  expect((await run(scorer.accountId, OWN_SHEETS)).data, 'a sheet that went would tell who wrote').toEqual(before);
  expect(await database.client.scorerDraft.count({ where: { staffId: scorer.staffId } })).toBe(0);
  const { entries } = (await run(body.secretary.accountId, BARS())).data.scoringSession;
  for (const entry of entries) {
    expect(entry.bars).toContainEqual({ staffId: scorer.staffId, conflict: 'RELATIVE' });
    expect(entry.wanted).toBe(2);
  }
  const work = await run(body.secretary.accountId, '{ myWork(year: 2021) { turn { kind count subjectId } } }');
  expect(work.data.myWork.turn).toContainEqual({ kind: 'REPLACE_SCORER', count: 1, subjectId: sessionId });
});

test('counts whichever of the two declared it', async () => {
  const { accountId, staffId } = body.author;
  await database.client.roleGrant.create({
    data: { role: 'COUNCIL', validFrom: new Date('2021-01-01'), account: { connect: { id: accountId } } },
  });
  await run(accountId, DECLARE, declared(scorer.staffId));
  expect(staffId).not.toBe(scorer.staffId);
  expect(await database.client.scoreSheet.count({ where: { barredAt: null } })).toBe(0);
});

const WITHDRAW = 'mutation ($input: WithdrawRelationInput!) { withdrawRelation(input: $input) { __typename } }';
const aside = () => database.client.scoreSheet.count({ where: { staffId: scorer.staffId, barredAt: { not: null } } });

test('sets sheets of a locked session aside too: a refusal would tell who wrote', async () => {
  await database.client.scoringSession.update({ where: { id: sessionId }, data: { status: 'LOCKED', lockedAt: NOW } });
  const told = await run(scorer.accountId, DECLARE, declared(body.author.staffId));
  expect(told.codes).toEqual([]);
  expect(await aside()).toBe(1);
  const { staffId } = scorer;
  const written = database.client.scoreSheet.updateMany({ where: { staffId }, data: { remindedOn: NOW } });
  await expect(written).rejects.toThrow(/locked/);
});

test('taken back, its sheets count again, unless another declaration keeps them away', async () => {
  const own = declared(body.author.staffId);
  const others = declared(scorer.staffId);
  const { accountId } = body.author;
  await database.client.roleGrant.create({
    data: { role: 'COUNCIL', validFrom: new Date('2021-01-01'), account: { connect: { id: accountId } } },
  });
  await run(scorer.accountId, DECLARE, own);
  await run(accountId, DECLARE, others);
  await run(scorer.accountId, WITHDRAW, { id: own.id });
  expect(await aside(), 'the author says so still').toBe(1);
  await run(accountId, WITHDRAW, { id: others.id });
  expect(await aside()).toBe(0);
  const { entries } = (await run(body.secretary.accountId, BARS())).data.scoringSession;
  expect(entries.flatMap(({ cells }: { readonly cells: readonly object[] }) => cells)).toMatchObject([
    { name: 'Trần Văn Khai', standing: 'SENT' },
  ]);
});

test('is read by whoever declared it and by the secretariat, and by nobody else; the trail names neither', async () => {
  await run(scorer.accountId, DECLARE, declared(body.head.staffId));
  const own = (await run(scorer.accountId, LIST)).data.declaredRelations;
  expect(own.nodes).toMatchObject([{ name: 'Trần Văn Khai', kind: 'SIBLING', isOwn: true }]);
  expect((await run(body.secretary.accountId, LIST)).data.declaredRelations).toMatchObject({
    totalCount: 1,
    nodes: [{ isOwn: false }],
  });
  expect((await run(body.head.accountId, LIST)).data.declaredRelations.totalCount).toBe(0);
  expect((await run(body.director.accountId, LIST)).codes).toEqual(['FORBIDDEN']);
  const entry = await database.client.auditEntry.findFirstOrThrow({
    where: { action: 'RELATION_DECLARED' },
    orderBy: { seq: 'desc' },
  });
  expect(JSON.stringify(entry.data)).toBe('{"count":0}');
});

test('refuses oneself and the same person twice; is taken back by its owner alone, and kept', async () => {
  expect((await run(scorer.accountId, DECLARE, declared(scorer.staffId))).data.answer).toMatchObject({
    problems: [{ code: 'ONESELF' }],
  });
  const first = declared(body.head.staffId);
  await run(scorer.accountId, DECLARE, first);
  expect((await run(scorer.accountId, DECLARE, first)).data.answer).toMatchObject({ __typename: 'DeclaredRelation' });
  expect((await run(scorer.accountId, DECLARE, declared(body.head.staffId))).data.answer).toMatchObject({
    problems: [{ code: 'DECLARED_ALREADY' }],
  });
  expect((await run(body.secretary.accountId, WITHDRAW, { id: first.id })).codes).toEqual(['NOT_FOUND']);
  expect((await run(scorer.accountId, WITHDRAW, { id: first.id })).codes).toEqual([]);
  expect((await run(scorer.accountId, LIST)).data.declaredRelations.totalCount).toBe(0);
  const { declaredRelation } = database.client;
  await expect(declaredRelation.delete({ where: { id: first.id } })).rejects.toThrow(STANDS);
  await expect(declaredRelation.update({ where: { id: first.id }, data: { withdrawnAt: null } })).rejects.toThrow(
    STANDS,
  );
});

test('heads of the authors stand aside, those of co-authors too, until the body lets them score', async () => {
  const { client } = database;
  const conflictOf = async (staffId: string) => {
    const { entries } = (await run(body.secretary.accountId, BARS())).data.scoringSession;
    return entries[0].bars.find((bar: { staffId: string }) => bar.staffId === staffId)?.conflict;
  };
  expect(await conflictOf(body.head.staffId)).toBe('HEAD_OF_AUTHORS');
  await client.organisationSetting.create({
    data: {
      organisationId: body.organisationId,
      key: 'initiativeHeadMayScore',
      value: true,
      validFrom: new Date('2021-01-01'),
      legalGround: 'Quy chế Hội đồng sáng kiến (thử)',
    },
  });
  expect(await conflictOf(body.head.staffId)).toBeUndefined();
});
