import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildMovement, buildUnitCheck } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { actOnFinding } from './act-on-finding.ts';
import { carryOutUnitCheck } from './carry-out-unit-check.ts';
import { closeUnitCheck } from './close-unit-check.ts';
import { issueCheckMinutes } from './issue-check-minutes.ts';
import { planUnitCheck } from './plan-unit-check.ts';
import { saveCheckFinding } from './save-check-finding.ts';
import { saveCheckMinutes } from './save-check-minutes.ts';
import { takeBackCheckMinutes } from './take-back-check-minutes.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;
let movementId: string;
let taskId: string;
let itemId: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  const plan = { organisationId: body.organisationId, year: 2021, status: 'LAUNCHED' as const };
  movementId = (await buildMovement(database.client, plan)).id;
  const task = await database.client.movementTask.create({
    data: {
      movementId,
      number: '2.3',
      ordinal: 1,
      title: 'Cải cách hành chính',
      content: 'Cải cách.',
      items: { create: { ordinal: 1, text: 'Cập nhật quy trình ISO' } },
    },
    select: { id: true, items: { select: { id: true } } },
  });
  taskId = task.id;
  itemId = task.items[0]?.id ?? '';
});

type Who = 'author' | 'head' | 'secretary' | 'director';

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

function typed(more: Partial<Parameters<typeof planUnitCheck>[1]> = {}) {
  return {
    id: crypto.randomUUID(),
    movementId,
    taskId,
    departmentId: body.divisionId,
    title: ' Kiểm tra  công tác thi đua ',
    plannedDay: plainDate('2021-12-06'),
    contents: 'Sổ theo dõi đăng ký; quy trình ISO.',
    staffIds: [body.secretary.staffId],
    ...more,
  };
}

const CHECK = `query ($id: UUID!) { unitCheck(id: $id) {
  title status viewerReadsMinutes conclusion viewerCan task { unjudged isClosed } visitors { name }
  findings { status viewerCan turns { event text } } figures { findings toMend settled overdue } } }`;

async function read(who: Who, id: string) {
  return (await (await api.as(body[who].accountId)).run(CHECK, { id })).data?.unitCheck;
}

async function judge(outcome: 'MET' | 'NOT_MET') {
  const caller = await api.as(body.secretary.accountId);
  const mark = `mutation ($input: MarkTaskItemInput!) { markTaskItem(input: $input) { __typename ... on InvalidTransitionError { from } } }`;
  return (await caller.run(mark, { input: { itemId, outcome } })).data.markTaskItem;
}

describe('a check', () => {
  test('goes from its plan over minutes, answer and return to its end, and closes the task', async () => {
    const { id } = typed();
    const input = typed({ id });
    expect(await planUnitCheck(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await planUnitCheck(await as('secretary'), input)).toMatchObject({ ok: true });
    const took = { id, version: 1, carriedOutOn: plainDate('2021-12-06'), unitPresent: 'Trưởng phòng' };
    await carryOutUnitCheck(await as('secretary'), took);
    expect(await issueCheckMinutes(await as('secretary'), { id, version: 2 })).toMatchObject({
      error: { problems: [{ code: 'NO_FINDING' }, { field: 'conclusion', code: 'REQUIRED' }] },
    });
    const finding = {
      checkId: id,
      id: crypto.randomUUID(),
      kind: 'SHORTCOMING' as const,
      text: 'Chưa cập nhật quy trình.',
      dueOn: plainDate('2021-12-20'),
    };
    expect(await saveCheckFinding(await as('secretary'), finding)).toMatchObject({ ok: true });
    await saveCheckMinutes(await as('secretary'), { id, version: 2, conclusion: 'Khá.' });
    // Until they are issued, the unit knows that it was checked and no more.
    expect(await read('head', id)).toMatchObject({
      viewerReadsMinutes: false,
      conclusion: '',
      findings: [],
      figures: null,
    });
    await issueCheckMinutes(await as('secretary'), { id, version: 3 });
    expect(await read('head', id)).toMatchObject({
      title: 'Kiểm tra công tác thi đua',
      status: 'ISSUED',
      conclusion: 'Khá.',
      viewerCan: [],
      visitors: [{ name: 'Trần Thu Thủy' }],
      findings: [{ status: 'OPEN', viewerCan: ['ANSWER'] }],
      figures: { findings: 1, toMend: 1, settled: 0, overdue: 0 },
    });
    expect(await read('author', id)).toBeUndefined();

    const turn = { id: finding.id, version: 1, text: 'Đã cập nhật.' };
    expect(await closeUnitCheck(await as('secretary'), { id, version: 4 })).toMatchObject({
      error: { problems: [{ code: 'UNSETTLED', actual: 1 }] },
    });
    await expect(actOnFinding(await as('secretary'), 'ANSWER', turn)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await actOnFinding(await as('head'), 'ANSWER', turn)).toMatchObject({ ok: true });
    expect(await takeBackCheckMinutes(await as('secretary'), { id, version: 4 })).toMatchObject({
      error: { problems: [{ code: 'ALREADY_ANSWERED' }] },
    });
    await actOnFinding(await as('secretary'), 'RETURN', { ...turn, version: 2, text: 'Thiếu hai quy trình.' });
    await actOnFinding(await as('head'), 'ANSWER', { ...turn, version: 3, text: 'Đã đủ 12 quy trình.' });
    expect(await actOnFinding(await as('director'), 'ACCEPT', { ...turn, version: 3 })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 4 },
    });
    await actOnFinding(await as('director'), 'ACCEPT', { ...turn, version: 4, text: '' });
    const close = { id, version: 4, taskOutcome: 'MET' as const };
    expect(await closeUnitCheck(await as('secretary'), close)).toMatchObject({
      error: { problems: [{ code: 'UNJUDGED', actual: 1 }] },
    });
    expect(await judge('MET')).toEqual({ __typename: 'TaskItem' });
    expect(await closeUnitCheck(await as('secretary'), close)).toMatchObject({ ok: true });
    expect(await read('secretary', id)).toMatchObject({
      status: 'CLOSED',
      task: { isClosed: true },
      findings: [{ turns: [{ event: 'ANSWER' }, { event: 'RETURN' }, { event: 'ANSWER' }, { event: 'ACCEPT' }] }],
    });
    expect(await judge('NOT_MET')).toEqual({ __typename: 'InvalidTransitionError', from: 'CLOSED' });
    await expect(
      database.client.taskItem.update({ where: { id: itemId }, data: { outcome: 'NOT_MET' } }),
    ).rejects.toThrow(/task_items_of_closed_task/);
    const { data } = await (
      await api.as(body.author.accountId)
    ).run(`{ movement(year: 2021) { tasks { closing { outcome checkId } } } }`);
    expect(data.movement.tasks).toEqual([{ closing: { outcome: 'MET', checkId: null } }]);
  });

  test('is refused on a day to come, with a finding that is due before it, and without people', async () => {
    expect(await planUnitCheck(await as('secretary'), typed({ title: '', staffIds: [] }))).toMatchObject({
      error: { problems: [{ field: 'title' }, { field: 'staffIds' }] },
    });
    const { id } = await buildUnitCheck(database.client, { departmentId: body.divisionId, movementId });
    const tomorrow = { id, version: 1, carriedOutOn: plainDate('2021-12-07'), unitPresent: 'Trưởng phòng' };
    expect(await carryOutUnitCheck(await as('secretary'), tomorrow)).toMatchObject({
      error: { problems: [{ code: 'NOT_YET' }] },
    });
    await expect(carryOutUnitCheck(await as('head'), tomorrow)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('asks for the day, the minutes, the answers and their end', async () => {
    const of = { departmentId: body.divisionId, movementId, staffIds: [body.author.staffId] };
    const planned = await buildUnitCheck(database.client, of);
    const written = await buildUnitCheck(database.client, { ...of, status: 'CARRIED_OUT' });
    const open = await buildUnitCheck(database.client, {
      ...of,
      status: 'ISSUED',
      findings: [{}, { status: 'NOTED' }],
    });
    const answered = await buildUnitCheck(database.client, {
      ...of,
      status: 'ISSUED',
      findings: [{ status: 'ANSWERED' }],
    });
    const settled = await buildUnitCheck(database.client, {
      ...of,
      status: 'ISSUED',
      findings: [{ status: 'SETTLED' }],
    });
    const work = '{ myWork(year: 2021) { turn { kind subjectId count dueOn } calendar { kind subjectId } } }';
    const workOf = async (who: Who) => (await (await api.as(body[who].accountId)).run(work)).data.myWork;
    expect((await workOf('secretary')).turn).toEqual(
      expect.arrayContaining([
        { kind: 'CARRY_OUT_CHECK', subjectId: planned.id, count: null, dueOn: '2021-12-01' },
        { kind: 'WRITE_CHECK_MINUTES', subjectId: written.id, count: null, dueOn: null },
        { kind: 'SETTLE_CHECK_FINDINGS', subjectId: answered.id, count: 1, dueOn: null },
        { kind: 'CLOSE_UNIT_CHECK', subjectId: settled.id, count: null, dueOn: null },
      ]),
    );
    expect((await workOf('head')).turn).toContainEqual({
      kind: 'ANSWER_CHECK_FINDINGS',
      subjectId: open.id,
      count: 1,
      dueOn: '2021-12-20',
    });
  });
});

test('the list is searched without marks and costs the same for one and for ten', async () => {
  const list = `{ unitChecks(year: 2021, filter: { text: "kiem tra" }) { totalCount nodes {
    title movementTitle department { name } task { title } visitors { name } viewerCan conclusion
    figures { overdue } findings { text viewerCan turns { by } } } } }`;
  const caller = await api.as(body.secretary.accountId);
  const one = { departmentId: body.divisionId, movementId, taskId, status: 'ISSUED' as const, findings: [{}] };
  await buildUnitCheck(database.client, { ...one, staffIds: [body.author.staffId] });
  const first = await countStatements(database, () => caller.run(list));
  for (let count = 0; count < 9; count += 1) await buildUnitCheck(database.client, one);
  const ten = await countStatements(database, () => caller.run(list));
  expect(ten.result.data.unitChecks.totalCount).toBe(10);
  expect(ten.statements).toHaveLength(first.statements.length);
});
