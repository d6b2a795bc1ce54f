import { buildAwardRecord, buildMovement, buildNomination, buildStaff, buildTarget } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
  body = await buildBody(database.client);
});
afterAll(() => database.close());

test('a share of those who hold Lao động tiên tiến is taken of who has it this year and who is proposed for it', async () => {
  const { client } = database;
  const { organisationId, divisionId: departmentId } = body;
  const { id: movementId } = await buildMovement(client, { organisationId, year: 2021 });
  const target = await buildTarget(client, {
    movementId,
    kind: 'AWARD_SHARE_MINIMUM',
    awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
    subjectKind: 'PERSON',
    initiativeScope: null,
    minimum: null,
    maximum: null,
    shareBasisPoints: 5_000,
    base: 'ADVANCED_WORKERS',
  });
  const worker = { awardCode: 'ADVANCED_WORKER', year: 2021 } as const;
  for (const { id: staffId } of await Promise.all(
    [1, 2].map(() => buildStaff(client, { organisationId, departmentId })),
  )) {
    await buildAwardRecord(client, { organisationId, staffId, ...worker });
  }
  await buildAwardRecord(client, { organisationId, staffId: body.colleague.staffId, ...worker, year: 2020 });
  await buildNomination(client, {
    organisationId,
    departmentId,
    staffId: body.author.staffId,
    ...worker,
    status: 'SUBMITTED',
  });

  const { data, codes } = await (
    await api.as(body.secretary.accountId)
  ).run(`{ target(id: "${target.id}") { progress { base baseKind wanted value state } } }`);

  expect(codes).toEqual([]);
  expect(data.target.progress).toMatchObject({ base: 3, baseKind: 'ADVANCED_WORKERS', wanted: 2, value: 0 });
});
