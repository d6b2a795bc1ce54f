import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { buildGathering, buildUnitCheck } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACT, DIRECTOR, planDesk, SAVE, SECRETARY, TASK, type PlanDesk } from '../../testing/plan-desk.ts';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
let desk: PlanDesk;
beforeAll(async () => {
  api = await sampleApi();
  desk = planDesk(api);
});
afterAll(() => api.database.close());

describe('the life of a movement', () => {
  test('is not launched while parts are missing: the refusal is the list of them', async () => {
    const { id } = await desk.newPlan();
    const outcome = await desk.launch(id, 1);
    expect(outcome).toMatchObject({ __typename: 'PlanIncompleteError' });
    expect(outcome).toHaveProperty(
      'lacks',
      ['THEME', 'PURPOSES', 'GENERAL_GOALS', 'PHASES', 'TARGETS', 'TASKS', 'SIGNER', 'RECIPIENTS'].map((code) => ({
        code,
        subject: null,
      })),
    );
  });

  test('launched by the director, everybody sees it; taken back with a reason, nobody does', async () => {
    const id = await desk.readyPlan();
    expect(await desk.run(SECRETARY, ACT('launchMovement', 'MovementActInput'), { id, version: 2 })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await desk.launch(id)).toMatchObject({ status: 'LAUNCHED', version: 3, launchedOn: '2021-12-06' });
    const staff = await api.signedIn('chuyenvien.ha');
    const read = `{ movementById(id: "${id}") { status viewerCan steps { toStatus reason takenBy } } }`;
    expect((await staff.run(read)).data.movementById).toMatchObject({ status: 'LAUNCHED', viewerCan: [] });
    const withdraw = ACT('withdrawMovementLaunch', 'WithdrawLaunchInput');
    expect(await desk.run(DIRECTOR, withdraw, { id, version: 3, reason: ' ' })).toEqual({
      __typename: 'InputProblemsError',
    });
    expect(await desk.run(DIRECTOR, withdraw, { id, version: 3, reason: 'Chờ ý kiến của tỉnh' })).toMatchObject({
      status: 'DRAFT',
      launchedOn: null,
    });
    expect((await staff.run(read)).codes).toEqual(['NOT_FOUND']);
    const { data } = await (await api.signedIn(SECRETARY)).run(read);
    expect(data.movementById.steps).toEqual([
      { toStatus: 'DRAFT', reason: 'Chờ ý kiến của tỉnh', takenBy: expect.any(String) },
      { toStatus: 'LAUNCHED', reason: null, takenBy: expect.any(String) },
    ]);
  });

  test('a launch on which figures were reported is not taken back', async () => {
    const id = await desk.readyPlan();
    await desk.launch(id);
    const { client } = api.database;
    const { id: targetId } = await client.target.findFirstOrThrow({ where: { movementId: id } });
    const { recordedById } = await client.targetCheckIn.findFirstOrThrow();
    const figure = { onDay: new Date('2021-07-01'), value: 1, note: 'Báo cáo', recordedById, recordedAt: new Date() };
    await client.targetCheckIn.create({ data: { ...figure, targetId } });
    expect(
      await desk.run(DIRECTOR, ACT('withdrawMovementLaunch', 'WithdrawLaunchInput'), {
        id,
        version: 3,
        reason: 'Nhầm',
      }),
    ).toMatchObject({ __typename: 'LaunchInUseError', uses: [{ use: 'FIGURES', count: 1 }] });
  });

  test('a launch on which work was reported, people gather and units are checked is not taken back, and is told why', async () => {
    const id = await desk.readyPlan();
    await desk.launch(id);
    const { client } = api.database;
    const { id: itemId } = await client.taskItem.findFirstOrThrow({ where: { task: { movementId: id } } });
    const { recordedById } = await client.targetCheckIn.findFirstOrThrow();
    const { hostDepartmentId } = await client.gathering.findFirstOrThrow({ select: { hostDepartmentId: true } });
    const entry = { itemId, recordedById, recordedAt: new Date() };
    await client.taskItemEntry.create({ data: { ...entry, kind: 'ASSIGNED', departmentId: hostDepartmentId } });
    const take = () =>
      desk.run(DIRECTOR, ACT('withdrawMovementLaunch', 'WithdrawLaunchInput'), { id, version: 3, reason: 'Nhầm' });
    const onDay = new Date('2021-07-01');
    await client.taskItemEntry.create({ data: { ...entry, kind: 'REPORTED', note: 'Đã ban hành', onDay } });
    await buildGathering(client, { hostDepartmentId, movementId: id, status: 'CANCELLED' });
    await buildGathering(client, { hostDepartmentId, movementId: id });
    await buildUnitCheck(client, { departmentId: hostDepartmentId, movementId: id });
    expect(await take()).toEqual({
      __typename: 'LaunchInUseError',
      uses: [
        { use: 'TASK_RESULTS', count: 1 },
        { use: 'GATHERINGS', count: 1 },
        { use: 'UNIT_CHECKS', count: 1 },
      ],
    });
  });

  test('after the launch a change asks for a reason and keeps the old text', async () => {
    const id = await desk.readyPlan();
    await desk.launch(id);
    const edit = { id, version: 3, theme: 'Chung sức, đồng lòng, về đích' };
    expect(await desk.run(SECRETARY, SAVE, edit)).toMatchObject({ problems: [{ field: 'reason', code: 'REQUIRED' }] });
    expect(await desk.run(SECRETARY, SAVE, { ...edit, theme: 'Chung sức, đồng lòng', reason: 'Sửa' })).toMatchObject({
      problems: [{ field: 'reason', code: 'NOTHING_CHANGED' }],
    });
    expect(await desk.run(SECRETARY, SAVE, { ...edit, reason: 'Theo góp ý của Công đoàn' })).toMatchObject({
      version: 4,
    });
    const { data } = await (
      await api.signedIn('chuyenvien.ha')
    ).run(
      `{ movementById(id: "${id}") { revisions { ordinal reason changedBy parts { part lines { kind text } } } } }`,
    );
    expect(data.movementById.revisions).toEqual([
      {
        ordinal: 1,
        reason: 'Theo góp ý của Công đoàn',
        changedBy: 'Võ Văn Ấn',
        parts: [
          {
            part: 'THEME',
            lines: [
              { kind: 'REMOVED', text: 'Chung sức, đồng lòng' },
              { kind: 'ADDED', text: 'Chung sức, đồng lòng, về đích' },
            ],
          },
        ],
      },
    ]);
    await expect(api.database.client.planRevision.deleteMany({ where: { movementId: id } })).rejects.toThrow(
      /constraint violated/i,
    );
  });
});

describe('a closed movement', () => {
  const item = randomUUID();
  let id: string;
  test('is reached by the two reviews, each on a day that has come', async () => {
    id = await desk.readyPlan();
    await desk.run(SECRETARY, SAVE, { id, version: 2, tasks: [TASK('1', { items: [{ id: item, text: 'Việc' }] })] });
    await desk.launch(id, 3);
    const mark = `mutation ($input: MarkTaskItemInput!) { markTaskItem(input: $input) { __typename ... on TaskItem { outcome } } }`;
    expect(await desk.run(SECRETARY, mark, { itemId: item, outcome: 'MET' })).toMatchObject({ outcome: 'MET' });
    const review = (name: string, version: number, onDay: string) =>
      desk.run(SECRETARY, ACT(name, 'MovementReviewInput'), { id, version, onDay });
    expect(await review('recordInterimReview', 4, '2021-12-07')).toMatchObject({ __typename: 'InputProblemsError' });
    expect(await review('recordInterimReview', 4, '2021-07-15')).toMatchObject({ status: 'INTERIM_REVIEWED' });
    expect(await review('recordFinalReview', 5, '2021-09-08')).toMatchObject({ status: 'FINAL_REVIEWED' });
    const close = ACT('closeMovement', 'MovementActInput');
    expect(await desk.run(DIRECTOR, close, { id, version: 6 })).toMatchObject({ status: 'CLOSED' });
  });

  test.each([
    [SECRETARY, 'savePlan', 'SavePlanInput', { theme: 'x', reason: 'x' }],
    [DIRECTOR, 'launchMovement', 'MovementActInput', {}],
    [DIRECTOR, 'withdrawMovementLaunch', 'WithdrawLaunchInput', { reason: 'x' }],
    [SECRETARY, 'recordInterimReview', 'MovementReviewInput', { onDay: '2021-07-15' }],
    [SECRETARY, 'recordFinalReview', 'MovementReviewInput', { onDay: '2021-07-15' }],
    [DIRECTOR, 'closeMovement', 'MovementActInput', {}],
  ])('%s: %s is refused', async (username, name, type, rest) => {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    expect(await desk.run(username, document, { id, version: 7, ...rest })).toEqual({
      __typename: 'InvalidTransitionError',
    });
  });

  test('neither its contents nor its figures are judged any more', async () => {
    const mark = `mutation ($input: MarkTaskItemInput!) { markTaskItem(input: $input) { __typename } }`;
    expect(await desk.run(SECRETARY, mark, { itemId: item, outcome: null })).toEqual({
      __typename: 'InvalidTransitionError',
    });
  });

  test('the database itself keeps it, whoever writes', async () => {
    const { client } = api.database;
    const where = { movementId: id };
    // Prisma has one word for every refusal of this kind.
    const closed = /constraint violated/i;
    await expect(client.movement.update({ where: { id }, data: { theme: 'x' } })).rejects.toThrow(closed);
    await expect(client.movementPhase.updateMany({ where, data: { name: 'x' } })).rejects.toThrow(closed);
    await expect(client.movementTask.updateMany({ where, data: { title: 'x' } })).rejects.toThrow(closed);
    await expect(client.taskItem.update({ where: { id: item }, data: { outcome: null } })).rejects.toThrow(closed);
    await expect(client.target.updateMany({ where, data: { minimum: 1 } })).rejects.toThrow(closed);
    await expect(client.planRecipient.deleteMany({ where })).rejects.toThrow(closed);
  });
});
