import {
  buildAccount,
  buildDelegation,
  buildInitiative,
  buildInitiativeCouncil,
  buildScoringGrid,
  buildStaff,
  type BuiltScoringGrid,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { assignScorers } from './use-cases/assign-scorers.ts';
import { putInitiativeToCouncil } from './use-cases/put-initiative-to-council.ts';
import { returnInitiative } from './use-cases/return-initiative.ts';
import { declineScoring, scoreInitiative } from './use-cases/score-initiative.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
/** Here and not beside the calls, whose own lines the client quotes in its errors. */
const STANDS = /it stands/;
const POINTS_STAND = /its points stand/;
const KEPT = /sheets are kept/;
const TITLE = 'Tra cứu hồ sơ lãnh sự bằng mã vạch';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let scorers: readonly { readonly staffId: string; readonly accountId: string }[];
let initiativeId: string;
let grid: BuiltScoringGrid;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());

/** A body with a council of three scorers, of whom the first sits on the emulation council too, and a received request. */
beforeEach(async () => {
  const { client } = database;
  body = await buildBody(client);
  const made: { readonly staffId: string; readonly accountId: string }[] = [];
  for (const roles of [
    ['STAFF', 'REVIEWER', 'COUNCIL'],
    ['STAFF', 'REVIEWER'],
    ['STAFF', 'REVIEWER'],
  ] as const) {
    const { id: staffId } = await buildStaff(client, {
      organisationId: body.organisationId,
      departmentId: body.officeId,
    });
    const { id: accountId } = await buildAccount(client, { organisationId: body.organisationId, staffId, roles });
    made.push({ staffId, accountId });
  }
  await client.roleGrant.create({
    data: {
      role: 'REVIEWER',
      validFrom: new Date('2021-01-01'),
      account: { connect: { id: body.head.accountId } },
    },
  });
  scorers = made;
  await buildInitiativeCouncil(client, {
    organisationId: body.organisationId,
    staffIds: [...made.map(({ staffId }) => staffId), body.head.staffId, body.secretary.staffId],
  });
  grid = await buildScoringGrid(client, { organisationId: body.organisationId });
  ({ id: initiativeId } = await buildInitiative(client, {
    ownerId: body.author.staffId,
    status: 'RECEIVED',
    title: TITLE,
    authors: [{ staffId: body.author.staffId, shareBasisPoints: 10_000 }],
    submittedAt: NOW,
  }));
});

function secretary() {
  return api.contextOf(body.secretary.accountId);
}

async function assign(version: number, ...who: readonly number[]) {
  const staffIds = who.map((index) => scorers[index]?.staffId ?? '');
  return assignScorers(await secretary(), { id: initiativeId, version, staffIds, isNamedAnyway: false });
}

function sheetOf(index: number) {
  return database.client.scoreSheet.findFirstOrThrow({
    where: { staffId: scorers[index]?.staffId ?? '', initiativeId },
    orderBy: { number: 'desc' },
  });
}

async function score(index: number, ...points: readonly [number, number, number, number]) {
  const { id, version } = await sheetOf(index);
  const context = await api.contextOf(scorers[index]?.accountId ?? '');
  const marks = grid.criteria.map(({ id: criterionId }, at) => ({ criterionId, points: points[at] ?? 0, comment: '' }));
  return scoreInitiative(context, { id, version, marks, remark: '' }, 'SEND');
}

describe('giving a request out', () => {
  test('takes two members of the council who may score, none of them related to it', async () => {
    expect(await assign(1, 0)).toMatchObject({ error: { problems: [{ code: 'TOO_FEW_SCORERS', limit: 2 }] } });
    const withHead = {
      id: initiativeId,
      version: 1,
      staffIds: [body.head.staffId, scorers[0]?.staffId ?? ''],
      isNamedAnyway: false,
    };
    expect(await assignScorers(await secretary(), withHead)).toMatchObject({
      error: { problems: [{ code: 'RELATED_TO_IT' }] },
    });
    const withStranger = { ...withHead, staffIds: [body.colleague.staffId, scorers[0]?.staffId ?? ''] };
    expect(await assignScorers(await secretary(), withStranger)).toMatchObject({
      error: { problems: [{ code: 'NOT_A_SCORER' }] },
    });
    expect(await assign(1, 0, 1)).toMatchObject({ ok: true });
    expect(await assign(2, 1)).toMatchObject({ error: { problems: [{ code: 'SCORES_ALREADY' }] } });
  });

  test('takes nobody who keeps the desk or decides: they read every request with its authors', async () => {
    for (const who of [body.secretary, body.director]) {
      await database.client.roleGrant.create({
        data: { role: 'REVIEWER', validFrom: new Date('2021-01-01'), account: { connect: { id: who.accountId } } },
      });
    }
    const staffIds = [body.secretary.staffId, scorers[0]?.staffId ?? ''];
    expect(
      await assignScorers(await secretary(), { id: initiativeId, version: 1, staffIds, isNamedAnyway: false }),
    ).toMatchObject({
      error: { problems: [{ code: 'NOT_A_SCORER' }] },
    });
  });

  test('takes nobody who signs in the director’s stead: they read what the director reads', async () => {
    await buildDelegation(database.client, {
      organisationId: body.organisationId,
      principalId: body.director.accountId,
      delegateId: scorers[0]?.accountId ?? '',
    });
    expect(await assign(1, 0, 1)).toMatchObject({ error: { problems: [{ code: 'NOT_A_SCORER' }] } });
    expect(await assign(1, 1, 2)).toMatchObject({ ok: true });
  });

  test('takes no more scorers than a session may have, and says so', async () => {
    const { client } = database;
    body = await buildBody(client);
    const { organisationId, officeId: departmentId } = body;
    const staffIds: string[] = [];
    for (let more = 0; more < 10; more += 1) {
      const { id: staffId } = await buildStaff(client, { organisationId, departmentId });
      await buildAccount(client, { organisationId, staffId, roles: ['STAFF', 'REVIEWER'] });
      staffIds.push(staffId);
    }
    await buildInitiativeCouncil(client, { organisationId, staffIds: [...staffIds, body.secretary.staffId] });
    await buildScoringGrid(client, { organisationId });
    const authors = [{ staffId: body.author.staffId, shareBasisPoints: 10_000 }];
    const { id } = await buildInitiative(client, { ownerId: body.author.staffId, status: 'RECEIVED', authors });
    const input = { id, version: 1, staffIds, isNamedAnyway: false };
    expect(await assignScorers(await secretary(), input)).toMatchObject({
      error: { problems: [{ field: 'staffIds', code: 'TOO_MANY_SCORERS', limit: 9, actual: 10 }] },
    });
  });

  test('leaves the request with a scorer who keeps the desk meanwhile, once the points are sent', async () => {
    await assign(1, 0, 1);
    await score(0, 25, 30, 15, 8);
    const accountId = scorers[0]?.accountId ?? '';
    await database.client.roleGrant.create({
      data: { role: 'SECRETARY', validFrom: new Date('2021-01-01'), account: { connect: { id: accountId } } },
    });
    const read = async () => (await api.as(accountId)).run(`{ initiative(id: "${initiativeId}") { status } }`);
    expect((await read()).data).toMatchObject({ initiative: { status: 'SCORING' } });
    await database.client.roleGrant.deleteMany({ where: { accountId, role: 'SECRETARY' } });
    expect(JSON.stringify(await read())).toContain('NOT_FOUND');
  });

  test('shows the totals of others, without names, once the own points are sent', async () => {
    await assign(1, 0, 1);
    await score(0, 25, 30, 15, 8);
    const totals = async (index: number) => {
      const read = `{ scoreSheet(id: "${(await sheetOf(index)).id}") { otherTotals } }`;
      return (await (await api.as(scorers[index]?.accountId ?? '')).run(read)).data;
    };
    expect(await totals(1)).toEqual({ scoreSheet: { otherTotals: null } });
    expect(await totals(0)).toEqual({ scoreSheet: { otherTotals: [] } });
    await score(1, 20, 30, 10, 5);
    expect([await totals(0), await totals(1)]).toEqual([
      { scoreSheet: { otherTotals: [65] } },
      { scoreSheet: { otherTotals: [78] } },
    ]);
  });

  test('adds nobody once enough have scored', async () => {
    await assign(1, 0, 1);
    await score(0, 25, 30, 15, 8);
    await score(1, 24, 31, 15, 8);
    expect(await assign(2, 2)).toMatchObject({ error: { problems: [{ field: 'scoring', code: 'SCORED_ALREADY' }] } });
  });

  test('calls a third scorer past the gap before the council may have it', async () => {
    await assign(1, 0, 1);
    expect(await score(0, 30, 40, 20, 10)).toMatchObject({ ok: true });
    expect(await putInitiativeToCouncil(await secretary(), { id: initiativeId, version: 2 })).toMatchObject({
      error: { problems: [{ code: 'NOT_SCORED', actual: 1 }] },
    });
    expect(await score(1, 15, 20, 10, 5)).toMatchObject({ ok: true });
    expect(await putInitiativeToCouncil(await secretary(), { id: initiativeId, version: 2 })).toMatchObject({
      error: { problems: [{ code: 'NEEDS_THIRD_SCORER' }] },
    });
    expect(await assign(2, 2)).toMatchObject({ ok: true });
    expect(await score(2, 25, 30, 15, 8)).toMatchObject({ ok: true });
    // The points stand in the database too: not by way of the sheet's state, nor of another sheet.
    const [{ id }, third] = [await sheetOf(0), await sheetOf(2)];
    const { scoreSheet, scoreMark } = database.client;
    await expect(scoreSheet.update({ where: { id }, data: { status: 'ASSIGNED' } })).rejects.toThrow(STANDS);
    await expect(scoreSheet.update({ where: { id }, data: { remark: 'Khác' } })).rejects.toThrow(STANDS);
    await expect(scoreMark.updateMany({ where: { sheetId: id }, data: { points: 1 } })).rejects.toThrow(POINTS_STAND);
    await expect(scoreSheet.delete({ where: { id: third.id } })).rejects.toThrow(KEPT);
    expect(await score(2, 1, 1, 1, 1)).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'SENT' } });
    expect(await putInitiativeToCouncil(await secretary(), { id: initiativeId, version: 3 })).toMatchObject({
      ok: true,
    });
  });

  test('ends for whoever is related, and for everybody when the request goes back to its author', async () => {
    await assign(1, 0, 1);
    const { id, version } = await sheetOf(0);
    const context = await api.contextOf(scorers[0]?.accountId ?? '');
    expect(await declineScoring(context, { id, version })).toMatchObject({ ok: true });
    expect(await assign(2, 0)).toMatchObject({ error: { problems: [{ code: 'RELATED_TO_IT' }] } });
    const fields = [{ field: 'authorBenefit', remark: 'Bổ sung số liệu' }] as const;
    const back = { id: initiativeId, version: 2, fields };
    expect(await returnInitiative(await secretary(), back)).toMatchObject({ ok: true });
    expect((await sheetOf(1)).status).toBe('REMOVED');
    // What its author rewrites now is no more the scorers' to read, however their sheet ended.
    for (const index of [0, 1]) {
      const { id: sheetId, number } = await sheetOf(index);
      const read = `{ scoreSheet(id: "${sheetId}") { number status title solution } }`;
      const told = await (await api.as(scorers[index]?.accountId ?? '')).run(read);
      expect(told.data).toEqual({ scoreSheet: { number, status: 'REMOVED', title: '', solution: '' } });
    }
    await expect(
      database.client.scoreSheet.update({
        where: { id: (await sheetOf(1)).id },
        data: { status: 'ASSIGNED', removedAt: null, staffId: body.author.staffId },
      }),
    ).rejects.toThrow('its scorer is an author');
  });
});

/** Every door through which a scorer could meet the author of what they score; behind each the secretariat finds the request. */
const CHANNELS: readonly (readonly [string, () => string])[] = [
  ['the request by its id', () => `{ initiative(id: "${initiativeId}") { code owner { fullName } } }`],
  ['its history and files', () => `{ initiative(id: "${initiativeId}") { code history { by } attachments { name } } }`],
  ['the list', () => '{ initiatives(year: 2021) { totalCount nodes { code title } } }'],
  [
    'the list by the author',
    () => '{ initiatives(year: 2021, filter: { text: "Nguyễn Thị Hà" }) { totalCount nodes { code } } }',
  ],
  [
    'the list by the division',
    () => `{ initiatives(year: 2021, filter: { departmentId: "${body.divisionId}" }) { totalCount nodes { code } } }`,
  ],
  [
    'the list in another order',
    () => '{ initiatives(year: 2021, sort: { by: TITLE, direction: ASC }) { totalCount nodes { code } } }',
  ],
  ['the search', () => `{ search(text: "${TITLE}", year: 2021) { id title detail } }`],
  ['the author’s page', () => `{ staffMember(id: "${body.author.staffId}") { initiatives { code title } } }`],
];

describe('a scorer who also sits on the emulation council', () => {
  test.each(CHANNELS)('learns nothing of the author through %s', async (_, question) => {
    await assign(1, 0, 1);
    const { code } = await database.client.initiative.findUniqueOrThrow({ where: { id: initiativeId } });
    const told = async (accountId: string) => JSON.stringify(await (await api.as(accountId)).run(question()));
    expect(await told(body.secretary.accountId)).toContain(code);
    const answer = await told(scorers[0]?.accountId ?? '');
    expect(answer).not.toContain(code);
    expect(answer).not.toContain(initiativeId);
    expect(answer).not.toContain('Nguyễn Thị Hà');
  });

  // Without the role to score nothing but the sheet itself keeps the request from a member of the emulation council.
  test.each(CHANNELS)(
    'whose right to score has ended meanwhile still learns nothing through %s',
    async (_, question) => {
      await assign(1, 0, 1);
      const { code } = await database.client.initiative.findUniqueOrThrow({ where: { id: initiativeId } });
      const accountId = scorers[0]?.accountId ?? '';
      await database.client.roleGrant.deleteMany({ where: { accountId, role: 'REVIEWER' } });
      const answer = JSON.stringify(await (await api.as(accountId)).run(question()));
      expect(answer).not.toContain(code);
      expect(answer).not.toContain(initiativeId);
      expect(answer).not.toContain('Nguyễn Thị Hà');
    },
  );

  test.each([
    ['the sheet', '{ scoreSheets { nodes { id number title solution viewerCan marks { points } } } }'],
    ['the tasks', '{ myWork(year: 2021) { turn { title code detail } waiting { title code holder } } }'],
    ['the board', '{ yearBoard(year: 2021) { initiativeSteps { status count } } }'],
  ])('meets no name in %s, and no count that tells of the request', async (_, question) => {
    await assign(1, 0, 1);
    const { codes, data } = await (await api.as(scorers[0]?.accountId ?? '')).run(question);
    expect(codes).toEqual([]);
    const answer = JSON.stringify(data);
    expect(answer).not.toContain('Nguyễn Thị Hà');
    expect(answer).not.toContain(initiativeId);
    expect(answer).not.toMatch(/"status":"SCORING","count":[1-9]/);
  });

  test('reads the text by its number, and nobody else’s sheet', async () => {
    await assign(1, 0, 1);
    const own = await (await api.as(scorers[0]?.accountId ?? '')).run('{ scoreSheets { totalCount nodes { title } } }');
    expect(own.data).toMatchObject({ scoreSheets: { totalCount: 1, nodes: [{ title: TITLE }] } });
    const work = await (
      await api.as(scorers[0]?.accountId ?? '')
    ).run('{ myWork(year: 2021) { turn { kind title subjectId } } }');
    expect(work.data.myWork.turn).toContainEqual({
      kind: 'SCORE_INITIATIVE',
      title: TITLE,
      subjectId: (await sheetOf(0)).id,
    });
    const { id } = await sheetOf(1);
    const other = await (await api.as(scorers[0]?.accountId ?? '')).run(`{ scoreSheet(id: "${id}") { title } }`);
    expect(JSON.stringify(other)).toContain('NOT_FOUND');
  });
});
