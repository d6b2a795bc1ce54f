import { countStatements } from '@thidua/db';
import { buildDepartment, buildDifficulty } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { actOnDifficulty } from './act-on-difficulty.ts';
import { raiseDifficulty } from './raise-difficulty.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function as(who: 'author' | 'head' | 'secretary' | 'director') {
  return api.contextOf(body[who].accountId);
}

function raised(departmentId = body.divisionId) {
  return { id: crypto.randomUUID(), departmentId, title: ' Thiếu  phiên dịch ', content: 'Tiếng Lào.' };
}

describe('a difficulty', () => {
  test('goes from the unit through the secretariat to the director and back with the answer', async () => {
    const input = raised();
    const { id } = input;
    expect(await raiseDifficulty(await as('head'), input)).toMatchObject({ ok: true });
    expect(await raiseDifficulty(await as('head'), input)).toMatchObject({ ok: true });
    await actOnDifficulty(await as('secretary'), 'ROUTE', { id, version: 1, text: 'Cần kinh phí thuê ngoài.' });
    expect(await actOnDifficulty(await as('secretary'), 'ANSWER', { id, version: 2, text: 'Được.' })).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'ROUTED', event: 'ANSWER' },
    });
    expect(await actOnDifficulty(await as('director'), 'ANSWER', { id, version: 2, text: ' ' })).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'text', code: 'REQUIRED' }] },
    });
    await actOnDifficulty(await as('director'), 'ANSWER', { id, version: 2, text: 'Đồng ý thuê ngoài.' });
    await actOnDifficulty(await as('head'), 'CLOSE', { id, version: 3 });

    const { data } = await (
      await api.as(body.director.accountId)
    ).run(
      `{ difficulty(id: "${id}") { title status raisedBy department { name } turns { event text by } viewerCan } }`,
    );
    expect(data.difficulty).toEqual({
      title: 'Thiếu phiên dịch',
      status: 'CLOSED',
      raisedBy: 'Lê Quang Hưng',
      department: { name: 'Phòng Hợp tác quốc tế' },
      turns: [
        { event: 'ROUTE', text: 'Cần kinh phí thuê ngoài.', by: 'Trần Thu Thủy' },
        { event: 'ANSWER', text: 'Đồng ý thuê ngoài.', by: 'Phạm Ngọc Sơn' },
        { event: 'CLOSE', text: '', by: 'Lê Quang Hưng' },
      ],
      viewerCan: [],
    });
  });

  test('that is not settled is asked about again and lies with the secretariat once more', async () => {
    const { id } = await buildDifficulty(database.client, { departmentId: body.divisionId, status: 'ANSWERED' });
    await actOnDifficulty(await as('head'), 'ASK_AGAIN', { id, version: 1, text: 'Chưa có kinh phí.' });
    expect(await database.client.difficulty.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'RAISED',
      heldSince: NOW,
      version: 2,
    });
  });

  test('is raised for the own unit only', async () => {
    await expect(raiseDifficulty(await as('head'), raised(body.officeId))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { id } = await buildDepartment(database.client);
    await expect(raiseDifficulty(await as('head'), raised(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // The office has no head: the secretariat speaks for it.
    expect(await raiseDifficulty(await as('secretary'), raised(body.officeId))).toMatchObject({ ok: true });
  });

  test('of another unit does not exist for a head', async () => {
    const { id } = await buildDifficulty(database.client, { departmentId: body.officeId, status: 'ANSWERED' });
    await expect(actOnDifficulty(await as('head'), 'CLOSE', { id, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('answered by two at once is answered once', async () => {
    const { id } = await buildDifficulty(database.client, { departmentId: body.divisionId });
    const context = await as('secretary');
    const outcomes = await Promise.all(
      ['Một', 'Hai'].map((text) => actOnDifficulty(context, 'ANSWER', { id, version: 1, text })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.client.difficultyTurn.count({ where: { difficultyId: id } })).toBe(1);
  });

  test('keeps what was said: the database changes no turn', async () => {
    const { id } = await buildDifficulty(database.client, { departmentId: body.divisionId });
    await actOnDifficulty(await as('secretary'), 'ANSWER', { id, version: 1, text: 'Được.' });
    await expect(
      database.client.difficultyTurn.updateMany({ where: { difficultyId: id }, data: { text: 'Không.' } }),
    ).rejects.toThrow(/constraint/);
  });

  test('stands on the desk of whoever has it, and waits on the home page of the unit', async () => {
    const { id } = await buildDifficulty(database.client, { departmentId: body.divisionId, status: 'ROUTED' });
    const work = '{ myWork(year: 2021) { turn { kind subjectId } waiting { kind subjectId holder } } }';
    const director = await (await api.as(body.director.accountId)).run(work);
    const head = await (await api.as(body.head.accountId)).run(work);
    expect(director.data.myWork.turn).toContainEqual({ kind: 'HANDLE_DIFFICULTY', subjectId: id });
    expect(head.data.myWork.waiting).toContainEqual({
      kind: 'WAITING_ANSWER',
      subjectId: id,
      holder: 'Phạm Ngọc Sơn',
    });
  });
});

test('the list is searched without marks and costs the same for one and for ten', async () => {
  const list = `{ difficulties(year: 2021, filter: { text: "phien dich" }) {
    totalCount nodes { title viewerCan department { name } turns { text by } } } }`;
  const caller = await api.as(body.secretary.accountId);
  await buildDifficulty(database.client, { departmentId: body.divisionId });
  const one = await countStatements(database, () => caller.run(list));
  for (let count = 0; count < 9; count += 1) await buildDifficulty(database.client, { departmentId: body.officeId });
  const ten = await countStatements(database, () => caller.run(list));
  expect(ten.result.data.difficulties.totalCount).toBe(10);
  expect(ten.statements).toHaveLength(one.statements.length);
});
