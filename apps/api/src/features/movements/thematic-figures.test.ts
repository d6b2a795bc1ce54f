import { buildAwardRecord, buildMovement, buildStaff, buildTarget, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

const NOW = new Date('2022-02-20T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
  body = await buildBody(database.client);
});
afterAll(() => database.close());

test('a plan of a hundred days across New Year counts what happened in its days, from its first day on', async () => {
  const { client } = database;
  const { organisationId, divisionId } = body;
  const plan = await buildMovement(client, {
    organisationId,
    kind: 'THEMATIC',
    year: 2021,
    fromDay: day('2021-11-01'),
    toDay: day('2022-02-08'),
  });
  const target = await buildTarget(client, {
    movementId: plan.id,
    kind: 'AWARD_SHARE_MINIMUM',
    awardCode: 'DIRECTOR_COMMENDATION',
    subjectKind: 'PERSON',
    initiativeScope: null,
    minimum: null,
    maximum: null,
    shareBasisPoints: 1_000,
    base: 'STAFF',
  });
  const decisions = [
    ['2021-10-31', 2021],
    ['2021-11-01', 2021],
    ['2022-01-10', 2022],
    ['2022-02-09', 2022],
  ] as const;
  for (const [decidedOn, year] of decisions) {
    const { id } = await buildStaff(client, {
      organisationId,
      departmentId: divisionId,
      recruitedOn: day('2020-01-01'),
    });
    await buildAwardRecord(client, {
      organisationId,
      staffId: id,
      awardCode: 'DIRECTOR_COMMENDATION',
      year,
      decidedOn: day(decidedOn),
    });
  }
  // One more since the plan began.
  await buildStaff(client, { organisationId, departmentId: divisionId, recruitedOn: day('2021-12-01') });
  await client.$executeRaw`UPDATE known_facts SET "knownFrom" = "decidedOn"::timestamptz`;

  const caller = await api.as(body.secretary.accountId);
  const shown = async (onDay = '') => {
    const { data, codes } = await caller.run(
      `{ target(id: "${target.id}") { planKind progress${onDay} { value base baseAtStart proposed } sources${onDay} { detail } } }`,
    );
    expect(codes).toEqual([]);
    return data.target;
  };

  const now = await shown();
  expect(now).toMatchObject({ planKind: 'THEMATIC', progress: { value: 2 } });
  expect(now.sources).toHaveLength(2);
  expect(now.progress.base - now.progress.baseAtStart).toBe(1);
  const then = await shown('(onDay: "2021-12-31")');
  expect(then.progress.value).toBe(1);
  expect(then.sources).toHaveLength(1);
});
