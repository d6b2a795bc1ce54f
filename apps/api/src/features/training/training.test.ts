import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildMovement, buildTarget, buildTrainingCourse } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { enrolInTraining } from './use-cases/enrol-in-training.ts';
import { recordTraining } from './use-cases/record-training.ts';
import { saveTrainingCourse } from './use-cases/save-training-course.ts';
import { withdrawTrainingCourse } from './use-cases/withdraw-training-course.ts';

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

function as(who: 'author' | 'head' | 'secretary') {
  return api.contextOf(body[who].accountId);
}

function typed(more: Partial<Parameters<typeof saveTrainingCourse>[1]> = {}) {
  return {
    id: crypto.randomUUID(),
    kind: 'FOREIGN_LANGUAGE' as const,
    title: ' Tiếng Anh  B2 ',
    organiser: 'Học viện Ngoại giao',
    firstDay: plainDate('2021-05-10'),
    lastDay: plainDate('2021-07-30'),
    lessons: 120,
    paper: '34/QĐ-SNgV',
    ...more,
  };
}

const NOBODY = { everybody: false, departmentIds: [], staffIds: [] };
const DONE = {
  step: 'COMPLETE' as const,
  onDay: plainDate('2021-08-02'),
  grade: 'GOOD' as const,
  certificate: 'B2',
  note: '',
};

async function recordsOf(courseId: string) {
  return database.client.trainingRecord.findMany({
    where: { courseId },
    select: { id: true, staffId: true, status: true, grade: true },
    orderBy: { id: 'asc' },
  });
}

describe('a course', () => {
  test('is recorded once, lists a division and people by name, and takes one outcome for many', async () => {
    const input = typed();
    const { id } = input;
    expect(await saveTrainingCourse(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await saveTrainingCourse(await as('secretary'), input)).toMatchObject({ ok: true });
    const who = { ...NOBODY, id, departmentIds: [body.divisionId], staffIds: [body.member.staffId] };
    expect(await enrolInTraining(await as('secretary'), who)).toMatchObject({ ok: true });
    expect(await enrolInTraining(await as('secretary'), who)).toMatchObject({
      error: { problems: [{ code: 'ALL_LISTED' }] },
    });
    const records = await recordsOf(id);
    expect(records).toHaveLength(4);
    const own = records.filter(({ staffId }) => staffId !== body.member.staffId).map((each) => each.id);
    expect(await recordTraining(await as('secretary'), { id, recordIds: own, ...DONE })).toMatchObject({ ok: true });
    // One who cannot take the step keeps all from taking it.
    expect(
      await recordTraining(await as('secretary'), { id, recordIds: records.map((each) => each.id), ...DONE }),
    ).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'COMPLETED', event: 'COMPLETE' } });

    const page = `{ trainingCourse(id: "${id}") { title tally { people completed notCompleted } viewerCan
      records { name departmentName status grade certificate steps { to recordedBy } } } }`;
    const seenBy = async (who: 'author' | 'head' | 'secretary') =>
      (await (await api.as(body[who].accountId)).run(page)).data.trainingCourse;
    // Everybody sees the numbers; by name, only themselves, the own division, or all.
    expect(await seenBy('author')).toEqual({
      title: 'Tiếng Anh B2',
      tally: { people: 4, completed: 3, notCompleted: 0 },
      viewerCan: [],
      records: [
        {
          name: 'Nguyễn Thị Hà',
          departmentName: 'Phòng Hợp tác quốc tế',
          status: 'COMPLETED',
          grade: 'GOOD',
          certificate: 'B2',
          steps: [
            { to: 'COMPLETED', recordedBy: 'Trần Thu Thủy' },
            { to: 'ATTENDING', recordedBy: 'Trần Thu Thủy' },
          ],
        },
      ],
    });
    expect((await seenBy('head')).records).toHaveLength(3);
    expect((await seenBy('secretary')).records).toHaveLength(4);
  });

  test('takes a result back with a reason, and who was taken off is listed again', async () => {
    const { id, recordIds } = await buildTrainingCourse(database.client, {
      staffIds: [body.author.staffId, body.colleague.staffId],
    });
    const [one = '', two = ''] = recordIds;
    const onDay = plainDate('2021-12-06');
    const said = { id, onDay, certificate: '', note: 'Ghi nhầm người.' };
    await recordTraining(await as('secretary'), { id, recordIds: [one], ...DONE });
    expect(
      await recordTraining(await as('secretary'), { ...said, recordIds: [one], step: 'REOPEN', note: ' ' }),
    ).toMatchObject({ error: { problems: [{ field: 'note', code: 'REQUIRED' }] } });
    await recordTraining(await as('secretary'), { ...said, recordIds: [one], step: 'REOPEN' });
    await recordTraining(await as('secretary'), { ...said, recordIds: [two], step: 'REMOVE' });
    const status = async () => (await recordsOf(id)).map((each) => [each.staffId, each.status, each.grade]);
    expect(await status()).toEqual([
      [body.author.staffId, 'ATTENDING', null],
      [body.colleague.staffId, 'REMOVED', null],
    ]);
    await enrolInTraining(await as('secretary'), { ...NOBODY, id, staffIds: [body.colleague.staffId] });
    expect((await status())[1]).toEqual([body.colleague.staffId, 'ATTENDING', null]);
    await expect(database.client.trainingStep.deleteMany()).rejects.toThrow(/constraint/i);
  });

  test('is put right against the version that was read, and nothing of a withdrawn one changes any more', async () => {
    const { id, recordIds } = await buildTrainingCourse(database.client, { staffIds: [body.author.staffId] });
    const changed = typed({ id, version: 1, lessons: 0 });
    expect(await saveTrainingCourse(await as('secretary'), changed)).toMatchObject({
      error: { problems: [{ field: 'lessons', code: 'OUT_OF_RANGE' }] },
    });
    expect(await saveTrainingCourse(await as('secretary'), { ...changed, lessons: 40 })).toMatchObject({ ok: true });
    expect(await saveTrainingCourse(await as('secretary'), { ...changed, lessons: 41 })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
    await expect(withdrawTrainingCourse(await as('head'), { id, version: 2, reason: 'x' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      await withdrawTrainingCourse(await as('secretary'), { id, version: 2, reason: 'Khóa của cơ quan khác.' }),
    ).toMatchObject({ ok: true });
    expect(await recordTraining(await as('secretary'), { id, recordIds, ...DONE })).toMatchObject({
      error: { code: 'INVALID_TRANSITION', from: 'WITHDRAWN', event: 'RESULT' },
    });
    await expect(
      database.client.trainingRecord.updateMany({ where: { courseId: id }, data: { status: 'COMPLETED' } }),
    ).rejects.toThrow(/constraint/i);
    const { data } = await (
      await api.as(body.secretary.accountId)
    ).run('{ trainingCourses(year: 2021) { totalCount } }');
    expect(data.trainingCourses.totalCount).toBe(0);
  });

  test('stands on the page of the person and of the task; who may not know the person is told nothing', async () => {
    const { organisationId } = body;
    const movement = await buildMovement(database.client, { organisationId, year: 2021, status: 'LAUNCHED' });
    const task = await database.client.movementTask.create({
      data: { movementId: movement.id, number: '2.2', ordinal: 1, title: 'Học tập chuyên môn, ngoại ngữ', content: '' },
      select: { id: true },
    });
    await buildTrainingCourse(database.client, { taskId: task.id, staffIds: [body.author.staffId] });
    const person = `{ staffMember(id: "${body.author.staffId}") { trainings { status course { kind } } } }`;
    const seenBy = async (accountId: string) =>
      (await (await api.as(accountId)).run(person)).data.staffMember.trainings;
    const told = [{ status: 'ATTENDING', course: { kind: 'FOREIGN_LANGUAGE' } }];
    expect(await seenBy(body.author.accountId)).toEqual(told);
    expect(await seenBy(body.head.accountId)).toEqual(told);
    expect(await seenBy(body.colleague.accountId)).toBeNull();
    const { data } = await (
      await api.as(body.colleague.accountId)
    ).run(`{ movementTask(id: "${task.id}") { trainingCourses { tally { people } } } }`);
    expect(data.movementTask.trainingCourses).toEqual([{ tally: { people: 1 } }]);
  });
});

test('a target of participation counts who completed a course, each once, and on a past day what was known then', async () => {
  const { client } = database;
  const { organisationId, author, colleague } = body;
  const movement = await buildMovement(client, { organisationId, year: 2021, status: 'LAUNCHED' });
  const uncounted = { initiativeScope: null, minimum: null, maximum: null };
  const target = { kind: 'PARTICIPATION_ALL', group: 'PERSON', base: 'STAFF', ...uncounted } as const;
  const { id: targetId } = await buildTarget(client, { movementId: movement.id, ...target });
  const count = await buildTarget(client, { movementId: movement.id, kind: 'COUNT_RANGE', minimum: 1 });
  const input = typed({ targetId });
  expect(await saveTrainingCourse(await as('secretary'), { ...input, targetId: count.id })).toMatchObject({
    error: { problems: [{ field: 'targetId', code: 'NOT_COUNTING' }] },
  });
  const second = typed({ targetId, firstDay: plainDate('2021-09-06'), lastDay: plainDate('2021-09-10') });
  const read = `query ($id: UUID!, $onDay: PlainDate) { target(id: $id) {
    progress(onDay: $onDay) { isComputed value base } sources(onDay: $onDay) { kind label } } }`;
  const at = async (accountId: string, onDay?: string) =>
    (await (await api.as(accountId)).run(read, { id: targetId, onDay: onDay ?? null })).data.target;
  for (const course of [input, second]) {
    await saveTrainingCourse(await as('secretary'), course);
    const staffIds = course === input ? [author.staffId, colleague.staffId] : [author.staffId];
    await enrolInTraining(await as('secretary'), { ...NOBODY, id: course.id, staffIds });
    const recordIds = (await recordsOf(course.id)).map((each) => each.id);
    const onDay = course === input ? DONE.onDay : plainDate('2021-09-13');
    await recordTraining(await as('secretary'), { ...DONE, id: course.id, recordIds: recordIds.slice(0, 1), onDay });
  }
  // The same person twice is one.
  const label = expect.any(String);
  const now = await at(body.secretary.accountId);
  expect(now.progress).toEqual({ isComputed: true, value: 1, base: 6 });
  expect(now.sources).toEqual([
    { kind: 'TRAINING', label },
    { kind: 'TRAINING', label },
  ]);
  // Others read the number and the courses, not the names.
  const title = { kind: 'TRAINING', label: 'Tiếng Anh B2' };
  expect(await at(colleague.accountId)).toMatchObject({ progress: { value: 1 }, sources: [title, title] });
  // All of it was written down on 6 December: the day before, nobody knew.
  expect((await at(body.secretary.accountId, '2021-12-05')).progress).toMatchObject({ value: 0 });
  await withdrawTrainingCourse(await as('secretary'), { id: input.id, version: 1, reason: 'Ghi nhầm.' });
  await withdrawTrainingCourse(await as('secretary'), { id: second.id, version: 1, reason: 'Ghi nhầm.' });
  expect((await at(body.secretary.accountId)).progress).toMatchObject({ isComputed: false, value: null });
});

test('what a target was on a day stays when its course is withdrawn later; another measure shows what is reported', async () => {
  const { client } = database;
  const { organisationId, author, secretary } = body;
  const movement = await buildMovement(client, { organisationId, year: 2021, status: 'LAUNCHED' });
  const uncounted = { initiativeScope: null, minimum: null, maximum: null };
  const learning = { kind: 'PARTICIPATION_ALL', group: 'PERSON', base: 'STAFF', ...uncounted } as const;
  const { id: targetId } = await buildTarget(client, { movementId: movement.id, ...learning });
  const course = await buildTrainingCourse(client, { targetId, staffIds: [author.staffId] });
  const [recordId = ''] = course.recordIds;
  const told = { recordedById: secretary.accountId, recordedAt: new Date('2021-03-05T09:00:00Z') };
  await client.trainingStep.create({ data: { recordId, to: 'COMPLETED', onDay: new Date('2021-03-05'), ...told } });
  await withdrawTrainingCourse(await as('secretary'), { id: course.id, version: 1, reason: 'Ghi nhầm.' });
  const read = `query ($onDay: PlainDate) { target(id: "${targetId}") {
    progress(onDay: $onDay) { isComputed value } sources(onDay: $onDay) { kind } } }`;
  const at = async (onDay: string | null) =>
    (await (await api.as(secretary.accountId)).run(read, { onDay })).data.target;
  expect(await at('2021-12-05')).toEqual({ progress: { isComputed: true, value: 1 }, sources: [{ kind: 'TRAINING' }] });
  expect(await at(null)).toEqual({ progress: { isComputed: false, value: null }, sources: [] });

  await buildTrainingCourse(client, { targetId, staffIds: [author.staffId] });
  const reported = { targetId, onDay: new Date('2021-03-05'), value: 7, note: '', needsConfirmation: false, ...told };
  await client.targetCheckIn.create({ data: reported });
  expect((await at(null)).progress).toEqual({ isComputed: true, value: 0 });
  await client.target.update({ where: { id: targetId }, data: { kind: 'COUNT_RANGE', base: null, minimum: 5 } });
  expect((await at(null)).progress).toEqual({ isComputed: false, value: 7 });
});

test('the list is searched without marks, narrowed by division, and costs the same for one and for ten', async () => {
  const list = (filter: string) => `{ trainingCourses(year: 2021, filter: ${filter}) { totalCount nodes {
    title tally { people } task { title } viewerCan records { name steps { to } } } } }`;
  const caller = await api.as(body.secretary.accountId);
  const words = '{ text: "boi duong", kinds: [FOREIGN_LANGUAGE], withoutResult: true }';
  await buildTrainingCourse(database.client, { staffIds: [body.author.staffId] });
  const first = await countStatements(database, () => caller.run(list(words)));
  for (let count = 0; count < 9; count += 1) {
    await buildTrainingCourse(database.client, { staffIds: [body.author.staffId] });
  }
  const ten = await countStatements(database, () => caller.run(list(words)));
  expect(ten.result.data.trainingCourses.totalCount).toBe(10);
  expect(ten.statements).toHaveLength(first.statements.length);
  const elsewhere = await caller.run(list(`{ departmentId: "${body.officeId}" }`));
  expect(elsewhere.data.trainingCourses.totalCount).toBe(0);
});
