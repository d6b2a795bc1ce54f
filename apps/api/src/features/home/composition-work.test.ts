import { buildCouncil, buildCouncilChange, buildMovement, day, type CouncilOverrides } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

const KINDS = ['COMPOSE_COUNCIL', 'REPLACE_MEMBER', 'APPROVE_COUNCIL'];

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
  await buildMovement(database.client, { organisationId: body.organisationId, year: 2021, status: 'LAUNCHED' });
});

/** What the home page asks of somebody about the council. */
async function askedOf(who: 'secretary' | 'director' | 'member', year = 2021) {
  const reader = await api.as(body[who].accountId);
  const { data } = await reader.run(`{ myWork(year: ${year}) { turn { kind title dueOn } } }`);
  return data.myWork.turn.filter(({ kind }: { readonly kind: string }) => KINDS.includes(kind));
}

function council(more: Omit<CouncilOverrides, 'organisationId'> = {}) {
  const voterIds = [body.director.staffId, body.member.staffId, body.head.staffId];
  return buildCouncil(database.client, { organisationId: body.organisationId, voterIds, ...more });
}

test('without a council in force the secretariat is asked to compose one, in the running year only', async () => {
  expect(await askedOf('secretary')).toEqual([{ kind: 'COMPOSE_COUNCIL', title: '', dueOn: null }]);
  expect(await askedOf('secretary', 2020)).toEqual([]);
  expect(await askedOf('director')).toEqual([]);
  await council({ termTo: day('2021-12-05') });
  expect(await askedOf('secretary')).toHaveLength(1);
});

test('a draft waits for the director, and the secretariat is asked no more', async () => {
  await council({ status: 'DRAFT', decisionNumber: '90/QĐ-SNgV' });
  expect(await askedOf('secretary')).toEqual([]);
  expect(await askedOf('director')).toEqual([{ kind: 'APPROVE_COUNCIL', title: '90/QĐ-SNgV', dueOn: null }]);
});

test('a draft of the director’s own waits for another', async () => {
  await council({ status: 'DRAFT', preparedById: body.director.accountId });
  expect(await askedOf('director')).toEqual([]);
});

test('a term that ends within thirty days wants the next', async () => {
  await council({ termTo: day('2022-01-05'), name: 'Hội đồng Thi đua - Khen thưởng Sở' });
  expect(await askedOf('secretary')).toEqual([
    { kind: 'COMPOSE_COUNCIL', title: 'Hội đồng Thi đua - Khen thưởng Sở', dueOn: '2022-01-05' },
  ]);
  await council({ termFrom: day('2022-01-06') });
  expect(await askedOf('secretary')).toEqual([]);
});

test('a member who has left the body is to be replaced, until a change is drafted', async () => {
  const { id } = await council();
  await database.client.staff.update({ where: { id: body.head.staffId }, data: { retiredOn: day('2021-12-06') } });
  expect(await askedOf('secretary')).toEqual([{ kind: 'REPLACE_MEMBER', title: 'Lê Quang Hưng', dueOn: null }]);
  await buildCouncilChange(database.client, { councilId: id, decisionNumber: '91/QĐ-SNgV' });
  expect(await askedOf('secretary')).toEqual([]);
  expect(await askedOf('director')).toEqual([{ kind: 'APPROVE_COUNCIL', title: '91/QĐ-SNgV', dueOn: null }]);
  expect(await askedOf('member')).toEqual([]);
});
