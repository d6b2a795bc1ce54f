import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { countStatements } from '@thidua/db';
import {
  buildPdf,
  buildUnitCheck,
  sampleAccountId,
  sampleDepartmentId,
  sampleStaffId,
  sampleTaskId,
} from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer, type ApiServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { fileSender } from '../../testing/send-file.ts';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
let app: ApiServer;
let isoId: string;
beforeAll(async () => {
  api = await sampleApi();
  app = await createServer(api.platform);
  const { task } = await taskAs('chanhvanphong');
  // A content that the sample leaves to nobody.
  isoId = task.items[2].id;
});
afterAll(async () => {
  await app.close();
  await api.database.close();
});

const TASK = `query ($id: UUID!) { movementTask(id: $id) { number title movement { status } items { id text outcome dueDay
  ownerDepartment { name } ownerStaff { fullName } viewerCan
  entries { kind departmentName staffName onDay note outcome recordedBy attachments { name viewerCanOpen } } } } }`;
const ASSIGN = `mutation ($input: AssignTaskItemInput!) { assignTaskItem(input: $input) { __typename
  ... on TaskItem { dueDay ownerDepartment { name } ownerStaff { fullName } viewerCan }
  ... on InputProblemsError { problems { field code } } ... on InvalidTransitionError { from event } } }`;
const REPORT = `mutation ($input: ReportTaskItemInput!) { reportTaskItem(input: $input) { __typename
  ... on TaskItem { entries { kind note } }
  ... on InputProblemsError { problems { field code } } } }`;
const MARK = `mutation ($input: MarkTaskItemInput!) { markTaskItem(input: $input) { __typename } }`;

const TASK_23 = sampleTaskId('2.3');
const HTQT = sampleDepartmentId('HTQT');

async function taskAs(username: string) {
  const caller = await api.signedIn(username);
  const { result, statements } = await countStatements(api.database, () => caller.run(TASK, { id: TASK_23 }));
  return { task: result.data.movementTask, statements: statements.length };
}

async function act(username: string, document: string, input: Readonly<Record<string, unknown>>) {
  const { data, codes } = await (await api.signedIn(username)).run(document, { input: { itemId: isoId, ...input } });
  return codes.length > 0 ? { codes } : Object.values(data)[0];
}

const report = (username: string, rest: Readonly<Record<string, unknown>> = {}) =>
  act(username, REPORT, { onDay: '2021-12-03', note: 'Đã ban hành quy trình sửa đổi', attachmentIds: [], ...rest });

describe('a content of a task', () => {
  test('is given to a division, to somebody of it, with a day within the plan', async () => {
    expect(await act('chuyenvien.ha', ASSIGN, { departmentId: HTQT })).toEqual({ codes: ['FORBIDDEN'] });
    expect(await act('chanhvanphong', ASSIGN, { staffId: sampleStaffId('ha') })).toMatchObject({
      problems: [{ field: 'departmentId', code: 'REQUIRED' }],
    });
    expect(
      await act('chanhvanphong', ASSIGN, {
        departmentId: sampleDepartmentId('LSVK'),
        staffId: sampleStaffId('ha'),
        dueDay: '2022-01-15',
      }),
    ).toMatchObject({
      problems: [
        { field: 'staffId', code: 'NOT_OF_DIVISION' },
        { field: 'dueDay', code: 'OUTSIDE_PLAN' },
      ],
    });
    const input = { departmentId: HTQT, staffId: sampleStaffId('ha'), dueDay: '2021-12-20' };
    expect(await act('chanhvanphong', ASSIGN, input)).toEqual({
      __typename: 'TaskItem',
      dueDay: '2021-12-20',
      ownerDepartment: { name: 'Phòng Hợp tác quốc tế' },
      ownerStaff: { fullName: 'Nguyễn Thị Hà' },
      viewerCan: ['ASSIGN', 'REPORT', 'JUDGE'],
    });
  });

  test('is reported on by whoever is in charge and the head, with files; by nobody else', async () => {
    const person = fileSender(app, await cookieOf(api.platform, sampleAccountId('chuyenvien.ha')));
    const holder = `holder=TASK_ITEM&record=${isoId}`;
    const { id } = (await person.send(holder, 'Quy trình ISO.pdf', buildPdf())).body;
    expect(await report('chuyenvien.ha', { attachmentIds: [id] })).toMatchObject({ __typename: 'TaskItem' });
    expect(await report('truongphong.htqt')).toMatchObject({ __typename: 'TaskItem' });
    expect(await report('truongphong.lsvk')).toEqual({ codes: ['FORBIDDEN'] });
    expect(await report('chuyenvien.ai')).toEqual({ codes: ['FORBIDDEN'] });
    const stranger = fileSender(app, await cookieOf(api.platform, sampleAccountId('chuyenvien.ai')));
    expect((await stranger.start(holder, 'a.pdf', 10)).status).toBe(403);
    // A file serves one report, and only its sender's.
    expect(await report('truongphong.htqt', { attachmentIds: [id] })).toMatchObject({
      problems: [{ field: 'attachments', code: 'UNKNOWN_FILE' }],
    });
  });

  test('keeps everything that was said of it; files are opened by those in charge and those who confirm', async () => {
    await act('chanhvanphong', MARK, { outcome: 'MET' });
    const { task } = await taskAs('chanhvanphong');
    expect(task.items[2]).toMatchObject({ outcome: 'MET', ownerStaff: { fullName: 'Nguyễn Thị Hà' } });
    expect(task.items[2].entries).toMatchObject([
      { kind: 'JUDGED', outcome: 'MET', recordedBy: 'Võ Văn Ấn' },
      { kind: 'REPORTED', onDay: '2021-12-03', attachments: [] },
      { kind: 'REPORTED', attachments: [{ name: 'Quy trình ISO.pdf', viewerCanOpen: true }] },
      { kind: 'ASSIGNED', departmentName: 'Phòng Hợp tác quốc tế', staffName: 'Nguyễn Thị Hà', onDay: '2021-12-20' },
    ]);
    const filesSeenBy = async (username: string) => (await taskAs(username)).task.items[2].entries[2].attachments;
    expect(await filesSeenBy('truongphong.htqt')).toMatchObject([{ viewerCanOpen: true }]);
    expect(await filesSeenBy('giamdoc')).toMatchObject([{ viewerCanOpen: true }]);
    expect(await filesSeenBy('thanhtra')).toMatchObject([{ viewerCanOpen: false }]);
    expect(await filesSeenBy('chuyenvien.ai')).toEqual([]);
    const { client } = api.database;
    await expect(client.taskItemEntry.updateMany({ where: { itemId: isoId }, data: { note: 'x' } })).rejects.toThrow(
      /constraint violated/i,
    );
  });

  test('is not lost when the plan is written anew', async () => {
    const office = await api.signedIn('chanhvanphong');
    const PLAN = `query ($year: Int!) { movement(year: $year) { id version tasks { id number title content items { id text } } } }`;
    const { movement } = (await office.run(PLAN, { year: 2021 })).data;
    const SAVE = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { __typename
      ... on InputProblemsError { problems { field code actual } } } }`;
    const save = async (tasks: unknown) => {
      const input = { id: movement.id, version: movement.version, reason: 'Rà lại', tasks };
      return (await office.run(SAVE, { input })).data.savePlan;
    };
    const without = movement.tasks.map((task: { items: { id: string }[] }) => ({
      ...task,
      items: task.items.filter(({ id }) => id !== isoId),
    }));
    expect(await save(without)).toMatchObject({ problems: [{ field: 'tasks', code: 'CONTENT_IN_USE', actual: 1 }] });
    // Reworded and renumbered it is still the same content.
    const reworded = movement.tasks.map((task: { items: { id: string; text: string }[] }) => ({
      ...task,
      items: task.items.map((item) => (item.id === isoId ? { ...item, text: 'Quy trình ISO' } : item)).toReversed(),
    }));
    expect(await save(reworded)).toEqual({ __typename: 'Movement' });
    const { task } = await taskAs('chanhvanphong');
    expect(task.items[0]).toMatchObject({ text: 'Quy trình ISO', outcome: 'MET', dueDay: '2021-12-20' });
    expect(task.items[0].entries).toHaveLength(4);
  });
});

test('a page of many contents asks no more of the database than one of few', async () => {
  const { statements } = await taskAs('chanhvanphong');
  const { client } = api.database;
  await client.taskItem.createMany({
    data: Array.from({ length: 20 }, (_, index) => ({
      id: randomUUID(),
      taskId: TASK_23,
      ordinal: 10 + index,
      text: `Việc ${index}`,
      ownerDepartmentId: HTQT,
      ownerStaffId: sampleStaffId('ha'),
    })),
  });
  expect((await taskAs('chanhvanphong')).statements).toBe(statements);
});

const WORK = '{ myWork(year: 2021) { turn { kind title subjectId code dueOn } waiting { kind subjectId holder } } }';

describe('on the page of whoever is in charge', () => {
  const iso = { kind: 'DO_TASK_ITEM', title: expect.stringContaining('ISO'), subjectId: TASK_23, code: '2.3' };
  const workOf = async (username: string) => (await (await api.signedIn(username)).run(WORK)).data.myWork;

  test('it stands with its day until it is judged as met; what is reported waits for the judgement', async () => {
    const { task } = await taskAs('phochanhvanphong');
    const itemId = task.items[1].id;
    // Judged as not met after the last report: it is to be done still, and late.
    expect((await workOf('phochanhvanphong')).turn).toContainEqual({ ...iso, dueOn: '2021-11-30' });
    expect((await workOf('chuyenvien.ha')).turn).not.toContainEqual(expect.objectContaining({ title: iso.title }));
    await report('phochanhvanphong', { itemId });
    const waiting = { kind: 'WAITING_TASK_OUTCOME', subjectId: TASK_23, holder: 'Võ Văn Ấn' };
    const reported = await workOf('phochanhvanphong');
    expect(reported.turn).not.toContainEqual(expect.objectContaining({ title: iso.title }));
    expect(reported.waiting).toContainEqual(waiting);
    await act('chanhvanphong', MARK, { itemId, outcome: 'MET' });
    expect((await workOf('phochanhvanphong')).waiting).not.toContainEqual(waiting);
  });
});

test('is judged no more once a check of units has closed its task', async () => {
  expect((await taskAs('chanhvanphong')).task.items[0].viewerCan).toContain('JUDGE');
  const { movementId } = await api.database.client.movementTask.findUniqueOrThrow({ where: { id: TASK_23 } });
  const { id } = await buildUnitCheck(api.database.client, {
    departmentId: HTQT,
    movementId,
    taskId: TASK_23,
    status: 'CLOSED',
  });
  await api.database.client.unitCheck.update({ where: { id }, data: { taskOutcome: 'MET' } });
  const { task } = await taskAs('chanhvanphong');
  expect(task.items.map(({ viewerCan }: { readonly viewerCan: readonly string[] }) => viewerCan)).toEqual(
    task.items.map(() => ['ASSIGN', 'REPORT']),
  );
});
