import { countStatements } from '@thidua/db';
import { EXAMPLE_SCORING_GRID } from '@thidua/domain/initiative-scoring';
import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildScoringGrid, type BuiltScoringGrid } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { scoringGridOn } from './scoring-grid.queries.ts';
import { approveScoringGrid } from './use-cases/approve-scoring-grid.ts';
import { discardScoringGrid } from './use-cases/discard-scoring-grid.ts';
import { giveExampleGrid } from './use-cases/grid-parts.ts';
import { saveScoringGrid } from './use-cases/save-scoring-grid.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
/** Here and not beside the calls, whose own lines the client quotes in its errors. */
const STANDS = /it stands/;
const PARTS_STAND = /its parts stand/;
const DO_NOT_FIT = /do not fit its rules/;
const DO_NOT_COVER = /do not cover its parts/;
const ANOTHER_GRID = /its grid does not give/;
const GRID_OF_REQUEST = /not the grid that its request/;
const NOT_WHOLE = /a part without points/;

let database: TestDatabase;
let api: TestApi;
let body: Body;
let first: BuiltScoringGrid;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  first = await buildScoringGrid(database.client, { organisationId: body.organisationId });
});

function as(who: 'secretary' | 'director') {
  return api.contextOf(body[who].accountId);
}

function typed(more: Partial<Parameters<typeof saveScoringGrid>[1]> = {}) {
  return { ...EXAMPLE_SCORING_GRID, id: crypto.randomUUID(), validFrom: plainDate('2022-01-01'), gap: 15, ...more };
}

describe('a grid', () => {
  test('is drafted once by the secretariat and put in force by the director from its day', async () => {
    const input = typed({ name: ' Thang  điểm 2022 ' });
    const { id } = input;
    expect(await saveScoringGrid(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await saveScoringGrid(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await saveScoringGrid(await as('secretary'), typed())).toMatchObject({
      error: { problems: [{ field: 'name', code: 'DRAFT_EXISTS' }] },
    });
    const [part] = input.criteria;
    const changed = { ...input, version: 1, passFrom: 25, gap: 5, criteria: part === undefined ? [] : [part] };
    expect(await saveScoringGrid(await as('secretary'), changed)).toMatchObject({ ok: true });
    expect(await approveScoringGrid(await as('director'), { id, version: 1 })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
    expect(await approveScoringGrid(await as('director'), { id, version: 2 })).toMatchObject({ ok: true });
    const on = (day: string) => scoringGridOn(database.client, body.organisationId, plainDate(day));
    expect([await on('2021-12-31'), await on('2022-01-01')]).toEqual([first.id, id]);
    const asked = `{ scoringGrid(id: "${id}") { name total isInForce preparedBy viewerCan criteria { name bands { from to } } } }`;
    expect((await (await api.as(body.author.accountId)).run(asked)).data).toEqual({
      scoringGrid: {
        name: 'Thang điểm 2022',
        total: 30,
        isInForce: false,
        preparedBy: 'Trần Thu Thủy',
        viewerCan: [],
        criteria: [
          {
            name: 'Tính mới',
            bands: [
              { from: 27, to: 30 },
              { from: 21, to: 26 },
              { from: 16, to: 20 },
              { from: 1, to: 15 },
              { from: 0, to: 0 },
            ],
          },
        ],
      },
    });
  });

  test('sent again without an answer is written once; what was changed meanwhile is not lost', async () => {
    const input = typed();
    const stored = () =>
      database.client.scoringGrid.findUniqueOrThrow({ where: { id: input.id }, select: { name: true, version: true } });
    await saveScoringGrid(await as('secretary'), input);
    await saveScoringGrid(await as('secretary'), input);
    expect(await stored()).toEqual({ name: input.name, version: 1 });
    expect(await saveScoringGrid(await as('secretary'), { ...input, name: 'Tên khác' })).toMatchObject({ ok: true });
    expect(await stored()).toEqual({ name: 'Tên khác', version: 2 });
    const { version } = await stored();
    await approveScoringGrid(await as('director'), { id: input.id, version });
    expect(await saveScoringGrid(await as('secretary'), { ...input, name: 'Muộn' })).toMatchObject({
      error: { code: 'INVALID_TRANSITION', from: 'APPROVED' },
    });
  });

  test('that begins before the newest one is not approved; a draft is put away with a word in the trail', async () => {
    const input = typed({ validFrom: plainDate('2012-01-01') });
    await saveScoringGrid(await as('secretary'), input);
    expect(await approveScoringGrid(await as('director'), { id: input.id, version: 1 })).toMatchObject({
      error: { problems: [{ field: 'validFrom', code: 'BEFORE_NEWEST' }] },
    });
    expect(await discardScoringGrid(await as('secretary'), { id: input.id, version: 1 })).toMatchObject({ ok: true });
    const trail = await database.client.auditEntry.findMany({ where: { objectId: input.id }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['SCORING_GRID_DRAFTED', 'SCORING_GRID_DISCARDED']);
  });

  test('is kept by the database: what stands, and a whole that fits', async () => {
    const { client } = database;
    const { id } = first;
    await expect(client.scoringGrid.update({ where: { id }, data: { passFrom: 1 } })).rejects.toThrow(STANDS);
    await expect(client.scoringGridBand.deleteMany({ where: { criterion: { gridId: id } } })).rejects.toThrow(
      PARTS_STAND,
    );
    const part = { name: 'Tính mới', maximum: 30, failsAtZero: true };
    const broken = { organisationId: body.organisationId, preparedById: body.secretary.accountId };
    const tooHigh = { ...broken, passFrom: 31, gap: 1, parts: [{ ...part, bands: [] }] };
    await expect(buildScoringGrid(client, tooHigh)).rejects.toThrow(DO_NOT_FIT);
    await client.scoringGrid.updateMany({ where: { status: 'DRAFT' }, data: { status: 'DISCARDED' } });
    const holes = { ...broken, passFrom: 1, gap: 1, parts: [{ ...part, bands: [{ from: 1, words: 'Mới' }] }] };
    await expect(buildScoringGrid(client, holes)).rejects.toThrow(DO_NOT_COVER);
  });

  test('is given to a new body, in force at once', async () => {
    const { organisationId } = await buildBody(database.client);
    await giveExampleGrid(database.client, organisationId, NOW);
    expect(await scoringGridOn(database.client, organisationId, plainDate('2021-12-06'))).toBeDefined();
  });
});

test('the sheets of a request are of one grid, and what is sent has points in every part', async () => {
  const { client } = database;
  const { id: initiativeId } = await buildInitiative(client, {
    ownerId: body.author.staffId,
    status: 'SCORING',
    authors: [{ staffId: body.author.staffId, shareBasisPoints: 10_000 }],
  });
  const other = await buildScoringGrid(client, {
    organisationId: body.organisationId,
    preparedById: body.secretary.accountId,
  });
  const sheet = (staffId: string, number: number, gridId: string) =>
    client.scoreSheet.create({
      data: {
        organisationId: body.organisationId,
        initiativeId,
        staffId,
        number,
        gridId,
        assignedById: body.secretary.accountId,
        assignedAt: NOW,
      },
    });
  const { id } = await sheet(body.member.staffId, 1, first.id);
  await expect(sheet(body.colleague.staffId, 2, other.id)).rejects.toThrow(GRID_OF_REQUEST);
  const mark = (grid: BuiltScoringGrid, points: number) =>
    client.scoreMark.create({ data: { sheetId: id, criterionId: grid.criteria[0]?.id ?? '', points } });
  await expect(mark(other, 1)).rejects.toThrow(ANOTHER_GRID);
  await expect(mark(first, 31)).rejects.toThrow(ANOTHER_GRID);
  await mark(first, 30);
  await expect(client.scoreSheet.update({ where: { id }, data: { status: 'SENT', sentAt: NOW } })).rejects.toThrow(
    NOT_WHOLE,
  );
});

test('the list asks the same whatever its length', async () => {
  const asked =
    '{ scoringGrids { totalCount nodes { name total isInForce preparedBy viewerCan criteria { bands { to } } } } }';
  const count = async () => {
    const caller = await api.as(body.director.accountId);
    const { result, statements } = await countStatements(database, () => caller.run(asked));
    expect(result.codes).toEqual([]);
    return statements.length;
  };
  await buildScoringGrid(database.client, {
    organisationId: body.organisationId,
    preparedById: body.secretary.accountId,
  });
  const before = await count();
  for (let more = 0; more < 4; more += 1) {
    await buildScoringGrid(database.client, {
      organisationId: body.organisationId,
      preparedById: body.secretary.accountId,
    });
  }
  expect(await count()).toBe(before);
});
