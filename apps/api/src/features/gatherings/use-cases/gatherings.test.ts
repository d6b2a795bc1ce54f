import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildGathering, buildMovement } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { cancelGathering } from './cancel-gathering.ts';
import { changeGathering } from './change-gathering.ts';
import { holdGathering } from './hold-gathering.ts';
import { markAttendance } from './mark-attendance.ts';
import { planGathering } from './plan-gathering.ts';
import { reopenGathering } from './reopen-gathering.ts';

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
  movementId = (await buildMovement(database.client, { organisationId: body.organisationId, year: 2021 })).id;
});

function as(who: 'author' | 'head' | 'secretary') {
  return api.contextOf(body[who].accountId);
}

function typed(more: Partial<Parameters<typeof planGathering>[1]> = {}) {
  return {
    id: crypto.randomUUID(),
    movementId,
    kind: 'CONFERENCE' as const,
    title: ' Hội nghị  cán bộ, công chức ',
    firstDay: plainDate('2021-12-06'),
    lastDay: plainDate('2021-12-06'),
    startTime: '08:00',
    place: 'Hội trường',
    hostDepartmentId: body.officeId,
    invitesAll: true,
    departmentIds: [],
    staffIds: [],
    ...more,
  };
}

describe('a gathering', () => {
  test('is planned for all, its roll is called by head and secretary, and it is held once nobody is unmarked', async () => {
    const input = typed();
    const { id } = input;
    expect(await planGathering(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await planGathering(await as('secretary'), input)).toMatchObject({ ok: true });
    const own = [body.author, body.colleague, body.head].map(({ staffId }) => ({ staffId, mark: 'PRESENT' as const }));
    expect(await markAttendance(await as('head'), { id, marks: own })).toMatchObject({ ok: true });
    expect(await holdGathering(await as('secretary'), { id, version: 1, summary: 'Tốt.', guestCount: 2 })).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'marks', code: 'UNMARKED', actual: 3 }] },
    });
    const office = [
      { staffId: body.secretary.staffId, mark: 'PRESENT' as const },
      { staffId: body.director.staffId, mark: 'EXCUSED' as const },
      { staffId: body.member.staffId, mark: 'ABSENT' as const },
    ];
    await markAttendance(await as('secretary'), { id, marks: office });
    expect(
      await holdGathering(await as('secretary'), { id, version: 1, summary: 'Tốt.', guestCount: 2 }),
    ).toMatchObject({ ok: true });

    const { data } = await (
      await api.as(body.author.accountId)
    ).run(`{ gathering(id: "${id}") { title status guestCount host { name } roll { name mark viewerMayMark } viewerCan
      turnout { invited present excused absent presentShare } divisionTurnouts { department { name } turnout { present } } } }`);
    expect(data.gathering).toEqual({
      title: 'Hội nghị cán bộ, công chức',
      status: 'HELD',
      guestCount: 2,
      host: { name: 'Văn phòng' },
      // Everybody sees the numbers; by name, only themselves.
      roll: [{ name: 'Nguyễn Thị Hà', mark: 'PRESENT', viewerMayMark: false }],
      viewerCan: [],
      turnout: { invited: 6, present: 4, excused: 1, absent: 1, presentShare: 66.7 },
      divisionTurnouts: expect.arrayContaining([
        { department: { name: 'Phòng Hợp tác quốc tế' }, turnout: { present: 3 } },
        { department: { name: 'Văn phòng' }, turnout: { present: 1 } },
      ]),
    });
    await reopenGathering(await as('secretary'), { id, version: 2 });
    expect(await markAttendance(await as('head'), { id, marks: [{ ...own[0]!, mark: 'EXCUSED' }] })).toMatchObject({
      ok: true,
    });
  });

  test('is called for the own people only, and not before it begins', async () => {
    const { id } = await buildGathering(database.client, {
      hostDepartmentId: body.officeId,
      movementId,
      staffIds: [body.author.staffId, body.secretary.staffId],
    });
    const foreign = [{ staffId: body.secretary.staffId, mark: 'ABSENT' as const }];
    await expect(markAttendance(await as('head'), { id, marks: foreign })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(markAttendance(await as('author'), { id, marks: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const later = typed({ firstDay: plainDate('2021-12-07'), lastDay: plainDate('2021-12-07') });
    await planGathering(await as('secretary'), later);
    const own = [{ staffId: body.author.staffId, mark: 'PRESENT' as const }];
    expect(await markAttendance(await as('head'), { id: later.id, marks: own })).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'marks', code: 'NOT_BEGUN' }] },
    });
  });

  test('keeps the marks of those who stay invited when the circle changes', async () => {
    const input = typed();
    const { id } = input;
    await planGathering(await as('secretary'), input);
    await markAttendance(await as('head'), { id, marks: [{ staffId: body.author.staffId, mark: 'PRESENT' }] });
    const smaller = { invitesAll: false, departmentIds: [body.divisionId], staffIds: [body.member.staffId] };
    expect(await changeGathering(await as('secretary'), { ...input, ...smaller, version: 1 })).toMatchObject({
      ok: true,
    });
    const roll = await database.client.gatheringAttendance.findMany({
      where: { gatheringId: id },
      select: { staffId: true, mark: true, isNamed: true },
    });
    expect(roll).toHaveLength(4);
    expect(roll).toContainEqual({ staffId: body.author.staffId, mark: 'PRESENT', isNamed: false });
    expect(roll).toContainEqual({ staffId: body.member.staffId, mark: null, isNamed: true });
    expect(await changeGathering(await as('secretary'), { ...input, version: 1 })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
  });

  test('of the own division is planned and called off by its head, with a reason; of another one it is not', async () => {
    await expect(planGathering(await as('head'), typed())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const input = typed({ hostDepartmentId: body.divisionId });
    await planGathering(await as('head'), input);
    expect(await cancelGathering(await as('head'), { id: input.id, version: 1, reason: ' ' })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    expect(await cancelGathering(await as('head'), { id: input.id, version: 1, reason: 'Dịch.' })).toMatchObject({
      ok: true,
    });
    await expect(
      database.client.gatheringAttendance.updateMany({ where: { gatheringId: input.id }, data: { isNamed: true } }),
    ).rejects.toThrow(/constraint/);
  });

  test('is refused with a last day before the first, a time that is none, and nobody invited', async () => {
    const outcome = await planGathering(
      await as('secretary'),
      typed({ lastDay: plainDate('2021-12-05'), startTime: '25:00', invitesAll: false }),
    );
    expect(outcome).toMatchObject({
      error: { problems: [{ code: 'ENDS_BEFORE_START' }, { code: 'NOT_A_TIME' }, { code: 'NOBODY_INVITED' }] },
    });
  });

  test('of a closed plan changes no more, whoever asks and whoever writes; nor is another one planned for it', async () => {
    const { client } = database;
    const staffIds = [body.author.staffId];
    const open = { hostDepartmentId: body.officeId, movementId, staffIds };
    const { id } = await buildGathering(client, open);
    const held = await buildGathering(client, { ...open, status: 'HELD' });
    await client.movement.update({ where: { id: movementId }, data: { status: 'CLOSED' } });
    const marks = [{ staffId: body.author.staffId, mark: 'PRESENT' as const }];
    const refused = { ok: false, error: { code: 'INVALID_TRANSITION', from: 'CLOSED' } };
    expect(await markAttendance(await as('head'), { id, marks })).toMatchObject(refused);
    expect(await reopenGathering(await as('secretary'), { id: held.id, version: 1 })).toMatchObject(refused);
    expect(await planGathering(await as('secretary'), typed())).toMatchObject({
      error: { problems: [{ field: 'purpose', code: 'PLAN_CLOSED' }] },
    });
    const seen = `query ($id: UUID!) { gathering(id: $id) { viewerCan roll { viewerMayMark } } }`;
    const caller = await api.as(body.secretary.accountId);
    expect((await caller.run(seen, { id })).data.gathering).toEqual({
      viewerCan: [],
      roll: [{ viewerMayMark: false }],
    });
    const closed = /constraint/i;
    await expect(client.gathering.update({ where: { id }, data: { title: 'x' } })).rejects.toThrow(closed);
    await expect(client.gatheringAttendance.deleteMany({ where: { gatheringId: id } })).rejects.toThrow(closed);
  });

  test('asks the head for the roll, its host for the result, and the invited to come', async () => {
    const staffIds = [body.author.staffId];
    const { id } = await buildGathering(database.client, { hostDepartmentId: body.officeId, movementId, staffIds });
    const day = new Date('2021-12-10');
    const coming = await buildGathering(database.client, {
      hostDepartmentId: body.officeId,
      movementId,
      staffIds,
      firstDay: day,
      lastDay: day,
    });
    const work = '{ myWork(year: 2021) { turn { kind subjectId count } calendar { kind subjectId } } }';
    const of = async (who: 'author' | 'head' | 'secretary') =>
      (await (await api.as(body[who].accountId)).run(work)).data.myWork;
    expect((await of('head')).turn).toContainEqual({ kind: 'TAKE_ROLL', subjectId: id, count: 1 });
    expect((await of('secretary')).turn).toContainEqual({ kind: 'CLOSE_GATHERING', subjectId: id, count: null });
    expect((await of('author')).calendar).toContainEqual({ kind: 'ATTEND_GATHERING', subjectId: coming.id });
  });
});

test('the list is searched without marks and costs the same for one and for ten', async () => {
  const list = `{ gatherings(year: 2021, filter: { text: "hoi nghi" }) { totalCount nodes {
    title movementTitle host { name } task { title } viewerCan roll { name } turnout { present }
    divisionTurnouts { department { name } } } } }`;
  const caller = await api.as(body.secretary.accountId);
  const one = { hostDepartmentId: body.divisionId, movementId, staffIds: [body.author.staffId] };
  await buildGathering(database.client, one);
  const first = await countStatements(database, () => caller.run(list));
  for (let count = 0; count < 9; count += 1) await buildGathering(database.client, one);
  const ten = await countStatements(database, () => caller.run(list));
  expect(ten.result.data.gatherings.totalCount).toBe(10);
  expect(ten.statements).toHaveLength(first.statements.length);
});

test('a plan tells what is gathered for under it by day, in whatever year, at the same cost for one and for five', async () => {
  const plan = `{ movementById(id: "${movementId}") { gatherings { year firstDay turnout { invited } } } }`;
  const caller = await api.as(body.secretary.accountId);
  const one = { hostDepartmentId: body.divisionId, movementId, staffIds: [body.author.staffId] };
  await buildGathering(database.client, one);
  const first = await countStatements(database, () => caller.run(plan));
  const day = new Date('2022-01-10');
  for (let count = 0; count < 4; count += 1) {
    await buildGathering(database.client, { ...one, year: 2022, firstDay: day, lastDay: day });
  }
  const five = await countStatements(database, () => caller.run(plan));
  const { gatherings } = five.result.data.movementById;
  expect(gatherings.map(({ year }: { year: number }) => year)).toEqual([2021, 2022, 2022, 2022, 2022]);
  expect(five.statements).toHaveLength(first.statements.length);
});
