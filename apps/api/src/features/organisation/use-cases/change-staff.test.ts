import { addDays, plainDate, plainDateOf } from '@thidua/domain/kernel';
import { allOnDay } from '@thidua/domain/organisation';
import { buildDepartment, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActingContext } from '../../../platform/request-context.ts';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { dated } from '../dated-key.ts';
import { changeStaffName, changeStaffPost, correctPlace, joinOrganisation } from './change-career.ts';
import { correctLeave, recordLeave, removeLeave } from './change-leave.ts';
import { endMembership, endPost } from './end-period.ts';
import { leaveBody, returnToBody } from './leave-body.ts';
import { mergeDepartments } from './merge-departments.ts';
import { recruitMember } from './recruit-member.ts';
import { withdrawLine } from './withdraw-line.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let context: ActingContext;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  context = await api.contextOf(body.secretary.accountId);
});

const REASON = 'Sửa theo hồ sơ gốc.';

type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly error: { readonly code: string; readonly problems?: readonly { field: string; code: string }[] };
    };

function refusal(outcome: Outcome): string | undefined {
  if (outcome.ok) return undefined;
  const [problem] = outcome.error.problems ?? [];
  return problem === undefined ? outcome.error.code : `${problem.field} ${problem.code}`;
}

async function version(staffId: string): Promise<number> {
  return (await database.client.staff.findUniqueOrThrow({ where: { id: staffId } })).version;
}

async function act(staffId = body.author.staffId) {
  return { staffId, version: await version(staffId), reason: REASON };
}

describe('an edit of the past', () => {
  test('asks for the reason, and keeps it with the names in the erasable part only', async () => {
    const input = { ...(await act()), fullName: 'Nguyễn Thị Thu Hà', from: plainDate('2020-01-01') };
    expect(refusal(await changeStaffName(context, { ...input, reason: '' }))).toBe('reason REQUIRED');
    expect(refusal(await changeStaffName(context, input))).toBeUndefined();
    const entry = await database.client.auditEntry.findFirstOrThrow({ where: { objectId: body.author.staffId } });
    expect(JSON.stringify(entry.data)).not.toMatch(/Hà|hồ sơ/);
    expect(entry).toMatchObject({ action: 'STAFF_RENAMED', data: { from: '2020-01-01', touched: [] } });
  });

  test('made by two at once happens once', async () => {
    const input = { ...(await act()), fullName: 'Nguyễn Thị Thu Hà', from: plainDate('2020-01-01') };
    const outcomes = await Promise.all([changeStaffName(context, input), changeStaffName(context, input)]);
    expect(outcomes.map(refusal).toSorted()).toEqual(['STALE_RECORD', undefined]);
  });
});

describe('a head', () => {
  test('is one at a time, even when two are named at once', async () => {
    const { officeId: departmentId, divisionId } = body;
    await endPost(context, {
      ...(await act(body.director.staffId)),
      id: (await database.client.post.findFirstOrThrow({ where: { staffId: body.director.staffId } })).id,
      lastDay: plainDate('2021-12-05'),
    });
    expect(divisionId).not.toBe(departmentId);
    const post = {
      departmentId,
      title: 'Chánh Văn phòng',
      isLeader: true,
      isHead: true,
      from: plainDate('2021-12-06'),
    };
    const [first, second] = [await act(body.member.staffId), await act(body.secretary.staffId)];
    const outcomes = await Promise.all([
      changeStaffPost(context, { ...first, ...post }),
      changeStaffPost(context, { ...second, ...post }),
    ]);
    expect(outcomes.map(refusal).toSorted()).toEqual(['isHead HEAD_TAKEN', undefined]);
  });
});

describe('leaving and coming back', () => {
  test('ends places, posts and rights on the day before, and goes on with a gap', async () => {
    const left = { ...(await act(body.head.staffId)), kind: 'TRANSFERRED_OUT' as const, from: plainDate('2021-11-01') };
    expect(refusal(await leaveBody(context, left))).toBe('toBody REQUIRED');
    expect(refusal(await leaveBody(context, { ...left, toBody: 'UBND huyện Kỳ Anh' }))).toBeUndefined();
    const { client } = database;
    const { staffId } = body.head;
    expect(await client.membership.findMany({ where: { staffId }, select: { validTo: true } })).toEqual([
      { validTo: day('2021-10-31') },
    ]);
    expect(await client.roleGrant.count({ where: { account: { staffId }, validTo: null } })).toBe(0);
    expect((await client.staff.findUniqueOrThrow({ where: { id: staffId } })).retiredOn).toEqual(day('2021-11-01'));

    const back = {
      ...(await act(staffId)),
      departmentId: body.officeId,
      title: 'Chuyên viên',
      from: plainDate('2021-12-01'),
    };
    expect(refusal(await returnToBody(context, back))).toBeUndefined();
    expect(await client.departure.findMany({ where: { staffId }, select: { toBody: true, returnedOn: true } })).toEqual(
      [{ toBody: 'UBND huyện Kỳ Anh', returnedOn: day('2021-12-01') }],
    );
    expect(await client.membership.count({ where: { staffId, validTo: null } })).toBe(1);
  });

  test('nobody leaves twice, or comes back without having left', async () => {
    const gone = { ...(await act()), kind: 'RETIRED' as const, from: plainDate('2021-11-01') };
    await leaveBody(context, gone);
    expect(
      refusal(await leaveBody(context, { ...(await act()), kind: 'RETIRED', from: plainDate('2021-12-01') })),
    ).toBe('from LEFT_ALREADY');
    const back = { departmentId: body.officeId, title: 'Chuyên viên', from: plainDate('2021-12-01') };
    expect(refusal(await returnToBody(context, { ...(await act(body.colleague.staffId)), ...back }))).toBe(
      'from NOT_AWAY',
    );
  });
});

describe('rated organisations', () => {
  test('are joined and left beside the main place', async () => {
    const { organisationId } = body;
    const cell = await buildDepartment(database.client, { organisationId, kind: 'PARTY_CELL' });
    const join = { ...(await act()), departmentId: cell.id, from: plainDate('2019-02-03') };
    expect(refusal(await joinOrganisation(context, join))).toBeUndefined();
    const { id } = await database.client.membership.findFirstOrThrow({ where: { departmentId: cell.id } });
    expect(refusal(await endMembership(context, { ...(await act()), id, lastDay: plainDate('2019-01-01') }))).toBe(
      'lastDay END_BEFORE_START',
    );
    expect(
      refusal(await endMembership(context, { ...(await act()), id, lastDay: plainDate('2021-01-31') })),
    ).toBeUndefined();
    const main = await database.client.membership.findFirstOrThrow({
      where: { staffId: body.author.staffId, kind: 'MAIN' },
    });
    await expect(
      endMembership(context, { ...(await act()), id: main.id, lastDay: plainDate('2021-01-31') }),
    ).rejects.toThrow('NOT_FOUND');
  });
});

describe('a duty in a party cell', () => {
  const ON = plainDate('2021-06-01');
  const asSecretary = { duty: 'Bí thư Chi bộ', isHead: true };
  const linesIn = (departmentId: string) =>
    database.client.membership.findMany({
      where: { departmentId },
      orderBy: { validFrom: 'asc' },
      select: { duty: true, isHead: true, validFrom: true, validTo: true },
    });
  async function cell(): Promise<string> {
    const { organisationId } = body;
    return (await buildDepartment(database.client, { organisationId, kind: 'PARTY_CELL' })).id;
  }

  test('is taken up by a member from a day on, makes the head of the cell, and is no leading post of the body', async () => {
    const departmentId = await cell();
    const member = { ...(await act()), departmentId, from: plainDate('2019-02-03') };
    expect(refusal(await joinOrganisation(context, member))).toBeUndefined();
    expect(refusal(await joinOrganisation(context, { ...member, ...(await act()), from: ON }))).toBe(
      'from ALREADY_MEMBER',
    );
    const secretary = { ...(await act()), departmentId, from: ON, ...asSecretary };
    expect(refusal(await joinOrganisation(context, secretary))).toBeUndefined();
    expect(await linesIn(departmentId)).toEqual([
      { duty: null, isHead: false, validFrom: day('2019-02-03'), validTo: day('2021-05-31') },
      { duty: 'Bí thư Chi bộ', isHead: true, validFrom: day('2021-06-01'), validTo: null },
    ]);
    const { data } = await (
      await api.as(body.secretary.accountId)
    ).run(`{ staffMember(id: "${body.author.staffId}") { isLeader post career { kind text isHead isLeader } }
      department(id: "${departmentId}") { head { id } staffCount } }`);
    expect(data).toMatchObject({
      staffMember: { isLeader: false },
      department: { head: { id: body.author.staffId }, staffCount: 1 },
    });
    expect(data['staffMember'].career[0]).toMatchObject({ kind: 'ORGANISATION', text: 'Bí thư Chi bộ', isHead: true });
  });

  test('has its term; the membership goes on after it', async () => {
    const departmentId = await cell();
    await joinOrganisation(context, { ...(await act()), departmentId, from: plainDate('2019-02-03') });
    const term = { from: ON, to: plainDate('2021-11-30'), ...asSecretary };
    expect(refusal(await joinOrganisation(context, { ...(await act()), departmentId, ...term }))).toBeUndefined();
    expect(await linesIn(departmentId)).toEqual([
      { duty: null, isHead: false, validFrom: day('2019-02-03'), validTo: day('2021-05-31') },
      { duty: 'Bí thư Chi bộ', isHead: true, validFrom: day('2021-06-01'), validTo: day('2021-11-30') },
      { duty: null, isHead: false, validFrom: day('2021-12-01'), validTo: null },
    ]);
  });

  test('one person heads the cell at a time, also when two are named at once', async () => {
    const departmentId = await cell();
    const others = [await act(), await act(body.colleague.staffId)];
    const outcomes = await Promise.all(
      others.map((each) => joinOrganisation(context, { ...each, departmentId, from: ON, ...asSecretary })),
    );
    expect(outcomes.map(refusal).toSorted()).toEqual(['isHead HEAD_TAKEN', undefined]);
  });

  test('taken back, the person is again what they were before', async () => {
    const departmentId = await cell();
    const member = { ...(await act()), departmentId, from: plainDate('2019-02-03') };
    await joinOrganisation(context, member);
    await joinOrganisation(context, { ...(await act()), departmentId, from: ON, ...asSecretary });
    const { id } = await database.client.membership.findFirstOrThrow({ where: { departmentId, isHead: true } });
    const wrong = { ...(await act()), kind: 'ORGANISATION' as const, id, reason: 'Ghi nhầm người' };
    expect(refusal(await withdrawLine(context, wrong))).toBeUndefined();
    expect(await linesIn(departmentId)).toEqual([
      { duty: null, isHead: false, validFrom: day('2019-02-03'), validTo: null },
    ]);
  });
});

describe('a long leave', () => {
  const sick = { kind: 'SICK' as const, from: plainDate('2021-03-01'), to: plainDate('2021-06-30') };

  test('is recorded, corrected and taken back', async () => {
    const { staffId } = body.author;
    expect(refusal(await recordLeave(context, { ...(await act()), ...sick }))).toBeUndefined();
    const { id } = await database.client.leave.findFirstOrThrow({ where: { staffId } });
    const shorter = { ...sick, to: plainDate('2021-04-30') };
    expect(refusal(await correctLeave(context, { ...(await act()), ...shorter, id }))).toBeUndefined();
    expect((await database.client.leave.findUniqueOrThrow({ where: { id } })).toDay).toEqual(day('2021-04-30'));
    expect(refusal(await removeLeave(context, { ...(await act()), id }))).toBeUndefined();
    expect(await database.client.leave.count({ where: { staffId } })).toBe(0);
  });

  test('does not overlap another one', async () => {
    await recordLeave(context, { ...(await act()), ...sick });
    const study = { kind: 'STUDY' as const, from: plainDate('2021-06-30'), to: undefined };
    expect(refusal(await recordLeave(context, { ...(await act()), ...study }))).toBe('from OVERLAPS_LEAVE');
  });
});

describe('a day in a thousand years', () => {
  const from = plainDate('2999-01-01');

  test('is the first day of nothing, because nothing could be recorded after it', async () => {
    const input = { ...(await act()), from, reason: '' };
    const post = { departmentId: body.divisionId, title: 'Chuyên viên', isLeader: false, isHead: false };
    const outcomes = [
      await changeStaffName(context, { ...input, fullName: 'Nguyễn Thị Thu Hà' }),
      await changeStaffPost(context, { ...input, ...post }),
      await correctPlace(context, { ...input, departmentId: body.officeId }),
      await recordLeave(context, { ...input, kind: 'STUDY' }),
      await leaveBody(context, { ...input, kind: 'RETIRED' }),
    ];
    expect(new Set(outcomes.map(refusal))).toEqual(new Set(['from TOO_FAR_AHEAD']));
  });

  test('is the last day of nothing either, though a term may end years from now', async () => {
    const { id } = await database.client.post.findFirstOrThrow({ where: { staffId: body.author.staffId } });
    expect(refusal(await endPost(context, { ...(await act()), id, lastDay: from }))).toBe('lastDay TOO_FAR_AHEAD');
    expect(refusal(await endPost(context, { ...(await act()), id, lastDay: plainDate('2026-12-05') }))).toBeUndefined();
  });
});

test('a new person in the past touches the counts of those years and asks for a reason', async () => {
  const person = {
    fullName: 'Lý Thị Ân',
    gender: 'FEMALE' as const,
    staffClass: 'CIVIL_SERVANT' as const,
    recruitedOn: plainDate('2021-05-01'),
    departmentId: body.divisionId,
    title: 'Chuyên viên',
  };
  expect(refusal(await recruitMember(context, person))).toBe('reason REQUIRED');
  expect(refusal(await recruitMember(context, { ...person, reason: REASON }))).toBeUndefined();
});

/** Numbers that look like chance and come again with the seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test.each([1, 2, 3])(
  'whatever is done in whatever order, nobody has two main places on a day or a place outside the life of a department (%i)',
  async (seed) => {
    const random = seeded(seed);
    const pick = <T>(items: readonly T[]): T => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    };
    const { client } = database;
    const { organisationId } = body;
    const places = [body.divisionId, body.officeId];
    for (let count = 0; count < 3; count += 1) places.push((await buildDepartment(client, { organisationId })).id);
    const people = [body.author.staffId, body.colleague.staffId, body.head.staffId];
    for (let step = 0; step < 25; step += 1) {
      const from = addDays(plainDate('2013-01-01'), Math.floor(random() * 3_200));
      const input = { ...(await act(pick(people))), from };
      const kind = random();
      if (kind < 0.5) await correctPlace(context, { ...input, departmentId: pick(places) });
      else if (kind < 0.65) await leaveBody(context, { ...input, kind: 'RESIGNED' });
      else if (kind < 0.8) await returnToBody(context, { ...input, departmentId: pick(places), title: 'Chuyên viên' });
      else
        await mergeDepartments(context, { sourceIds: [pick(places)], intoId: pick(places), on: from, reason: REASON });
    }
    const rows = await client.membership.findMany({
      where: { staff: { organisationId }, kind: 'MAIN' },
      select: {
        staffId: true,
        validFrom: true,
        validTo: true,
        department: { select: { openedOn: true, closedOn: true } },
      },
    });
    for (const group of Map.groupBy(rows, ({ staffId }) => staffId).values()) {
      const records = group.map(dated);
      for (const { validFrom, validTo, department } of records) {
        expect(allOnDay(records, validFrom)).toHaveLength(1);
        expect(validFrom >= plainDateOf(department.openedOn)).toBe(true);
        if (department.closedOn !== null) {
          expect(validTo !== undefined && validTo <= plainDateOf(department.closedOn)).toBe(true);
        }
      }
    }
  },
);
