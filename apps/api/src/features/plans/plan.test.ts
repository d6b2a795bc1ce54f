import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { SAMPLE_MOVEMENT_ID, sampleHigherDocumentId, sampleThematicMovementId } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, DIRECTOR, PHASE, planDesk, SAVE, SECRETARY, TASK, type PlanDesk } from '../../testing/plan-desk.ts';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
let desk: PlanDesk;
beforeAll(async () => {
  api = await sampleApi();
  desk = planDesk(api);
});
afterAll(() => api.database.close());

describe('a new plan', () => {
  test('does not count a movement that has ended, though the plan it is copied from did', async () => {
    const { client } = api.database;
    const where = { id: sampleThematicMovementId(8) };
    await client.thematicMovement.update({ where, data: { toYear: 2021 } });
    const made = await desk.run(SECRETARY, CREATE, {
      id: randomUUID(),
      kind: 'YEARLY',
      title: 'Kế hoạch năm 2023',
      fromDay: '2023-01-01',
      toDay: '2023-12-31',
      copyFromId: SAMPLE_MOVEMENT_ID,
    });
    expect(made).toHaveProperty('thematicMovements.length', 8);
    const counted = await client.target.findMany({
      where: { movement: { year: 2023 }, code: { in: ['2.8a', '2.8b'] } },
      select: { code: true, thematicMovementId: true },
      orderBy: { code: 'asc' },
    });
    expect(counted.find(({ code }) => code === '2.8a')?.thematicMovementId).toBeNull();
    expect(counted.find(({ code }) => code === '2.8b')?.thematicMovementId).not.toBeNull();
    await client.thematicMovement.update({ where, data: { toYear: null } });
  });

  test('of 2022 is copied from 2021: days and own year move, what ended stays behind, number and date are its own', async () => {
    const id = randomUUID();
    const input = {
      id,
      kind: 'YEARLY',
      title: 'Kế hoạch tổ chức phong trào thi đua yêu nước năm 2022',
      fromDay: '2022-01-01',
      toDay: '2022-12-31',
      copyFromId: SAMPLE_MOVEMENT_ID,
    };
    const made = await desk.run(SECRETARY, CREATE, input);
    expect(made).toMatchObject({
      id,
      status: 'DRAFT',
      year: 2022,
      planNumber: null,
      theme: 'Chủ động, sáng tạo, phục vụ hội nhập hiệu quả và phát triển bền vững',
      phases: [{ fromDay: '2022-01-01' }, { fromDay: '2022-06-01', toText: 'đến 31/12/2022' }],
    });
    expect(made).toHaveProperty('targets.length', 25);
    expect(made).toHaveProperty('targets.0.dueOn', '2022-06-30');
    expect(made).toHaveProperty('tasks.length', 10);
    expect(made).toHaveProperty('recipients.length', 7);
    expect(made).toHaveProperty('references.length', 9);
    expect(made).toHaveProperty('thematicMovements.length', 9);
    expect(made).toHaveProperty('phases.0.occasions.0', { statedYears: 92, actualYears: 92 });
    expect(await desk.run(SECRETARY, CREATE, input)).toMatchObject({ __typename: 'Movement', id });
    expect(await desk.run(SECRETARY, CREATE, { ...input, id: randomUUID() })).toMatchObject({
      problems: [{ field: 'fromDay', code: 'YEAR_TAKEN', actual: 2022 }],
    });
  });

  test.each([
    ['that ends before it starts', { toDay: '2021-05-01' }, 'ENDS_BEFORE_START'],
    [
      'of a year that runs into the next',
      { kind: 'YEARLY', fromDay: '2023-01-01', toDay: '2024-02-01' },
      'LEAVES_YEAR',
    ],
    ['without a name', { title: '  ' }, 'REQUIRED'],
  ])('%s is refused', async (_what, changes, code) => {
    expect(await desk.newPlan(changes)).toMatchObject({ problems: [{ code }] });
  });

  test('is the secretariat’s paper: staff do not see it, the director does not write it', async () => {
    const { id } = await desk.newPlan();
    const { codes } = await (await api.signedIn('chuyenvien.ha')).run(`{ movementById(id: "${id}") { id } }`);
    expect(codes).toEqual(['NOT_FOUND']);
    expect(await desk.run(DIRECTOR, SAVE, { id, version: 1, theme: 'x' })).toEqual(['FORBIDDEN']);
  });
});

describe('saving a draft', () => {
  test('stores the parts that were sent; rows keep their ids when they change places and numbers', async () => {
    const { id, version } = await desk.newPlan();
    const [first, second] = [TASK('1'), TASK('2')];
    const saved = await desk.run(SECRETARY, SAVE, { id, version, theme: 'Chung tay', tasks: [first, second] });
    expect(saved).toMatchObject({ version: 2, theme: 'Chung tay', tasks: [{ id: first.id }, { id: second.id }] });
    const swapped = [
      { ...second, number: '1' },
      { ...first, number: '2' },
    ];
    expect(await desk.run(SECRETARY, SAVE, { id, version: 2, tasks: swapped })).toMatchObject({
      version: 3,
      theme: 'Chung tay',
      tasks: [
        { id: second.id, number: '1' },
        { id: first.id, number: '2' },
      ],
    });
  });

  test('a reference stands in the register, with the sign as the plan writes it, and may hang on a task', async () => {
    const { id, version } = await desk.newPlan();
    const task = TASK('1');
    const reference = { id: randomUUID(), documentId: sampleHigherDocumentId(2), number: '05 CT-TW', isBasis: true };
    expect(
      await desk.run(SECRETARY, SAVE, { id, version, tasks: [task], references: [{ ...reference, taskId: task.id }] }),
    ).toMatchObject({ references: [{ number: '05 CT-TW', issued: { year: 2016, month: 5, day: 15 } }] });
    expect(
      await desk.run(SECRETARY, SAVE, {
        id,
        version: 2,
        references: [{ ...reference, documentId: randomUUID(), taskId: randomUUID() }],
      }),
    ).toMatchObject({ problems: [{ code: 'UNKNOWN_DOCUMENT' }, { code: 'UNKNOWN_TASK' }] });
  });

  test.each([
    ['a phase that ends before it starts', { phases: [PHASE({ toDay: '2021-05-01' })] }, 'phases.0.toDay'],
    ['two tasks of one number', { tasks: [TASK('1'), TASK('1')] }, 'tasks.1.number'],
    ['a recipient without a name', { recipients: [{ id: randomUUID(), name: ' ' }] }, 'recipients.0.name'],
    ['a title of nothing', { title: ' ' }, 'title'],
  ])('refuses %s', async (_what, parts, field) => {
    const { id, version } = await desk.newPlan();
    expect(await desk.run(SECRETARY, SAVE, { id, version, ...parts })).toMatchObject({ problems: [{ field }] });
  });

  test('an older version gets the newer one back to compare with', async () => {
    const { id, version } = await desk.newPlan();
    await desk.run(SECRETARY, SAVE, { id, version, theme: 'Của máy kia' });
    expect(await desk.run(SECRETARY, SAVE, { id, version, theme: 'Của máy này' })).toEqual({
      __typename: 'StalePlanError',
      current: { version: 2, theme: 'Của máy kia' },
    });
  });

  test('a row id of another plan is no accident', async () => {
    const [mine, other] = [await desk.newPlan(), await desk.newPlan()];
    const phase = PHASE();
    await desk.run(SECRETARY, SAVE, { id: other.id, version: 1, phases: [phase] });
    expect(await desk.run(SECRETARY, SAVE, { id: mine.id, version: 1, phases: [phase] })).toEqual(['BAD_USER_INPUT']);
  });
});
