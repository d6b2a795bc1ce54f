import {
  buildAccount,
  buildInitiative,
  buildInitiativeCouncil,
  buildScoringGrid,
  buildScoringSession,
  buildStaff,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { EXPORT_CALLS } from '../../testing/calls/files.ts';
import { NO_ID } from '../../testing/calls/call.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
const TITLE = 'Phân luồng hồ sơ lãnh sự';
const REMARK = 'Nhận xét kín bảy ba chín mốt';
const SCORER = 'Đỗ Người Chấm';

let database: TestDatabase;
let api: TestApi;
let app: Awaited<ReturnType<typeof createServer>>;
let body: Body;
let scorerAccountId: string;
let scorerStaffId: string;
let sheetId: string;
let sessionId: string;
let request: { readonly id: string; readonly code: string };

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
  app = await createServer(api.platform);
  const { client } = database;
  body = await buildBody(client);
  const { organisationId, officeId: departmentId } = body;
  const grid = await buildScoringGrid(client, { organisationId });
  ({ id: scorerStaffId } = await buildStaff(client, { organisationId, departmentId, fullName: SCORER }));
  // Who sits on every council that there is.
  ({ id: scorerAccountId } = await buildAccount(client, {
    organisationId,
    staffId: scorerStaffId,
    displayName: SCORER,
    roles: ['STAFF', 'REVIEWER', 'COUNCIL'],
  }));
  await buildInitiativeCouncil(client, {
    organisationId,
    staffIds: [scorerStaffId, body.secretary.staffId, body.head.staffId],
  });
  request = await buildInitiative(client, {
    ownerId: body.author.staffId,
    status: 'SCORING',
    title: TITLE,
    authors: [{ staffId: body.author.staffId, shareBasisPoints: 10_000 }],
    submittedAt: NOW,
  });
  ({ id: sessionId } = await buildScoringSession(client, {
    organisationId,
    status: 'SCORING',
    initiativeIds: [request.id],
  }));
  ({ id: sheetId } = await client.scoreSheet.create({
    data: {
      organisationId,
      initiativeId: request.id,
      staffId: scorerStaffId,
      gridId: grid.id,
      number: 1,
      assignedById: body.secretary.accountId,
      assignedAt: NOW,
    },
  }));
  const marks = grid.criteria.map(({ id: criterionId }) => ({ criterionId, points: 7, comment: REMARK }));
  const document = 'mutation ($input: ScoreSheetInput!) { sendScoreSheet(input: $input) { __typename } }';
  await (await api.as(scorerAccountId)).run(document, { input: { id: sheetId, version: 1, marks, remark: REMARK } });
  // What the author does with the request is on the trail under the author's name.
  const ask = 'mutation ($input: InitiativeActInput!) { askInitiativeWithdrawal(input: $input) { __typename } }';
  const wish = { id: request.id, version: 1, reason: 'Viết lại cho rõ' };
  await (await api.as(body.author.accountId)).run(ask, { input: wish });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function exported(accountId: string, slug: string): Promise<string> {
  const query = (EXPORT_CALLS[slug]?.query ?? '').replaceAll(
    NO_ID,
    slug === 'scoring-session' ? sessionId : request.id,
  );
  const cookie = await cookieOf(api.platform, accountId);
  const answer = await app.inject({ url: `/files/export/${slug}.csv?${query}`, headers: { cookie } });
  return `${answer.statusCode} ${answer.body}`;
}

describe('every list as a file', () => {
  test('the secretariat finds the request, its scorer and the points, or this test looks for nothing', async () => {
    expect(await exported(body.secretary.accountId, 'initiatives')).toContain(request.code);
    expect(await exported(body.secretary.accountId, 'scoring-session')).toContain(SCORER);
  });

  test.each(Object.keys(EXPORT_CALLS))('%s ties no request to its author for whoever scores it', async (slug) => {
    const file = await exported(scorerAccountId, slug);
    expect(file).not.toContain(request.code);
    expect(file).not.toContain(TITLE);
  });

  test.each(Object.keys(EXPORT_CALLS))('%s tells the author neither points nor words of the scoring', async (slug) => {
    const file = await exported(body.author.accountId, slug);
    expect(file).not.toContain(REMARK);
    expect(file).not.toContain(sheetId);
    expect(file).not.toContain('Đợt chấm tháng 12');
  });
});

describe('the trail', () => {
  const of = (objectId?: string) =>
    `{ auditEntries(first: 100${objectId === undefined ? '' : `, filter: { objectId: "${objectId}" }`}) {
      nodes { action objectType objectId data actorName } } }`;

  test('tells the secretariat of the author’s act and of the scorer’s, or the tests below look for nothing', async () => {
    const told = JSON.stringify(await (await api.as(body.secretary.accountId)).run(of()));
    for (const known of [request.id, 'Nguyễn Thị Hà', sheetId, SCORER, 'SCORE_SENT']) expect(told).toContain(known);
  });

  test.each([
    ['all that there is to see', () => undefined],
    ['the request', () => request.id],
    ['the author', () => body.author.staffId],
    ['the own sheet', () => sheetId],
    ['the session', () => sessionId],
  ])('of %s ties no request to a scorer’s sheet', async (_, idOf) => {
    const told = JSON.stringify(await (await api.as(scorerAccountId)).run(of(idOf())));
    expect(told).not.toContain(request.id);
    expect(told).not.toContain('Nguyễn Thị Hà');
  });

  test.each([
    ['all that there is to see', () => undefined],
    ['the own request', () => request.id],
    ['the sheet', () => sheetId],
    ['the scorer', () => scorerStaffId],
    ['the session', () => sessionId],
  ])('of %s tells the author of no scorer', async (_, idOf) => {
    const told = JSON.stringify(await (await api.as(body.author.accountId)).run(of(idOf())));
    expect(told).not.toContain(sheetId);
    expect(told).not.toContain(SCORER);
    expect(told).not.toContain('SCORE_SENT');
  });

  test('the history of the own request names no scorer and no points', async () => {
    const document = `{ initiative(id: "${request.id}") { history { by } scoring { scorers { name } } } }`;
    const told = await (await api.as(body.author.accountId)).run(document);
    expect(told.data.initiative.scoring).toBeNull();
    expect(JSON.stringify(told)).not.toContain(SCORER);
  });
});

describe('what comes to the author by itself', () => {
  test('tasks and news tell of no scorer, sheet or session', async () => {
    const document =
      '{ myWork(year: 2021) { turn { kind title detail holder } waiting { kind title detail holder } news { kind title detail } } }';
    const told = JSON.stringify(await (await api.as(body.author.accountId)).run(document));
    for (const secret of [SCORER, REMARK, 'Đợt chấm tháng 12']) expect(told).not.toContain(secret);
  });

  test('no mail goes to the author when somebody scores', async () => {
    expect(await database.client.outboxMail.count({ where: { accountId: body.author.accountId } })).toBe(0);
  });
});
