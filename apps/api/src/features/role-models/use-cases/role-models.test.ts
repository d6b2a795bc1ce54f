import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAwardRecord, buildMovement, buildRoleModel, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { linkRoleModelAward } from './link-role-model-award.ts';
import { proposeRoleModel } from './propose-role-model.ts';
import { publishRoleModel } from './publish-role-model.ts';
import { returnRoleModel } from './return-role-model.ts';
import { saveRoleModel } from './save-role-model.ts';
import { startRoleModel } from './start-role-model.ts';
import { withdrawRoleModel } from './withdraw-role-model.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;
let movementId: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  const plan = { organisationId: body.organisationId, year: 2021, status: 'LAUNCHED' as const };
  movementId = (await buildMovement(database.client, plan)).id;
});

type Who = 'author' | 'head' | 'secretary';

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

async function read(who: Who, id: string) {
  const asked = `{ roleModel(id: "${id}") { status subjectName story viewerCan award { decisionNumber } linkableAwards { id } } }`;
  return (await (await api.as(body[who].accountId)).run(asked)).data?.roleModel;
}

describe('an example', () => {
  test('is written by the head, sent back, told to the body, and linked with the decision about it', async () => {
    const input = {
      id: crypto.randomUUID(),
      movementId,
      staffId: body.author.staffId,
      title: ' Người   phiên dịch ',
      achievedOn: plainDate('2021-11-01'),
    };
    const { id } = input;
    expect(await startRoleModel(await as('head'), input)).toMatchObject({ ok: true });
    expect(await startRoleModel(await as('head'), input)).toMatchObject({ ok: true });
    // Nobody else knows of what is written, not even whom it is about.
    expect(await read('author', id)).toBeUndefined();
    expect(await proposeRoleModel(await as('head'), { id, version: 1 })).toMatchObject({
      error: { problems: [{ field: 'field' }, { field: 'story' }] },
    });
    const texts = { title: 'Người phiên dịch', field: 'Phiên dịch', story: 'Dịch 31 cuộc.' };
    await saveRoleModel(await as('head'), { id, version: 1, ...texts });
    expect(await saveRoleModel(await as('head'), { id, version: 1, ...texts })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
    await proposeRoleModel(await as('head'), { id, version: 2 });
    await expect(publishRoleModel(await as('head'), { id, version: 3 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await returnRoleModel(await as('secretary'), { id, version: 3, reason: 'Thêm số liệu.' });
    await proposeRoleModel(await as('head'), { id, version: 4 });
    await publishRoleModel(await as('secretary'), { id, version: 5 });
    expect(await read('author', id)).toMatchObject({ status: 'PUBLISHED', story: 'Dịch 31 cuộc.', viewerCan: [] });

    const { staffId } = body.author;
    const early = await buildAwardRecord(database.client, { staffId, decidedOn: day('2021-07-20') });
    const fitting = await buildAwardRecord(database.client, { staffId, decidedOn: day('2021-11-20') });
    expect((await read('secretary', id)).linkableAwards).toEqual([{ id: fitting.id }]);
    const link = { id, version: 6 };
    await expect(linkRoleModelAward(await as('secretary'), { ...link, awardRecordId: early.id })).rejects.toMatchObject(
      { code: 'BAD_USER_INPUT' },
    );
    await linkRoleModelAward(await as('secretary'), { ...link, awardRecordId: fitting.id });
    expect(await read('author', id)).toMatchObject({ award: { decisionNumber: fitting.decisionNumber } });

    expect(await withdrawRoleModel(await as('secretary'), { id, version: 7, reason: ' ' })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    await withdrawRoleModel(await as('secretary'), { id, version: 7, reason: 'Số liệu không đúng.' });
    expect(await read('author', id)).toBeUndefined();
  });

  test('is of the own unit only, of people who were there, of one person or one collective', async () => {
    const input = { id: crypto.randomUUID(), movementId, title: 'Gương', achievedOn: plainDate('2021-11-01') };
    await expect(startRoleModel(await as('head'), { ...input, staffId: body.secretary.staffId })).rejects.toMatchObject(
      { code: 'FORBIDDEN' },
    );
    await expect(startRoleModel(await as('head'), input)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const early = { ...input, staffId: body.author.staffId, achievedOn: plainDate('1950-01-01') };
    expect(await startRoleModel(await as('head'), early)).toMatchObject({
      error: { problems: [{ field: 'subject', code: 'NOT_IN_SERVICE' }] },
    });
    expect(await startRoleModel(await as('head'), { ...input, departmentId: body.divisionId })).toMatchObject({
      ok: true,
    });
  });
});

test('the list is searched without marks by title and person and costs the same for one and for ten', async () => {
  const list = (text: string) => `{ roleModels(year: 2021, filter: { text: "${text}" }) { totalCount nodes {
    title subjectName movementTitle department { name } award { decisionNumber } linkableAwards { id } viewerCan } } }`;
  const caller = await api.as(body.secretary.accountId);
  const one = { departmentId: body.divisionId, movementId, staffId: body.author.staffId, status: 'PUBLISHED' as const };
  await buildRoleModel(database.client, one);
  const first = await countStatements(database, () => caller.run(list('dien hinh')));
  for (let count = 0; count < 9; count += 1) await buildRoleModel(database.client, one);
  const ten = await countStatements(database, () => caller.run(list('dien hinh')));
  expect(ten.result.data.roleModels.totalCount).toBe(10);
  expect(ten.statements).toHaveLength(first.statements.length);
  expect((await caller.run(list('nguyen thi ha'))).data.roleModels.totalCount).toBe(10);
});
