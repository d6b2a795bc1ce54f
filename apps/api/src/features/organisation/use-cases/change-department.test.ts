import { plainDate } from '@thidua/domain/kernel';
import { buildDepartment, buildInitiative, buildNomination, buildRegistration, buildStaff, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActingContext } from '../../../platform/request-context.ts';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { closeDepartment } from './close-department.ts';
import { createDepartment } from './create-department.ts';
import { mergeDepartments } from './merge-departments.ts';
import { renameDepartment, withdrawDepartmentName } from './rename-department.ts';
import { reorderDepartments } from './reorder-departments.ts';
import { splitDepartment } from './split-department.ts';

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

const REASON = 'Theo Quyết định 12/QĐ-UBND ngày 05/01/2021.';
const ON = plainDate('2022-01-01');

type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly problems?: readonly object[] } };

function refusal(outcome: Outcome): unknown {
  if (outcome.ok) return undefined;
  const { code, ...facts } = outcome.error;
  return facts.problems ?? { code, ...facts };
}

async function memberships(departmentId: string) {
  const rows = await database.client.membership.findMany({
    where: { departmentId },
    select: { staffId: true, validFrom: true, validTo: true },
    orderBy: { staffId: 'asc' },
  });
  return rows;
}

describe('creating', () => {
  test('opens a division with its first name at the end of the chart', async () => {
    const outcome = await createDepartment(context, {
      kind: 'DIVISION',
      code: 'LSVK',
      name: 'Phòng Lãnh sự - Việt kiều',
      shortName: 'P.LSVK',
      from: ON,
    });
    if (!outcome.ok) throw new Error('refused');
    const { id } = outcome.value;
    expect(await database.client.department.findUnique({ where: { id }, include: { names: true } })).toMatchObject({
      code: 'LSVK',
      currentName: 'Phòng Lãnh sự - Việt kiều',
      openedOn: day('2022-01-01'),
      names: [{ name: 'Phòng Lãnh sự - Việt kiều', validFrom: day('2022-01-01'), validTo: null }],
    });
  });

  test('opens and renames nothing in a thousand years', async () => {
    const [named, from] = [{ name: 'Phòng mới', shortName: 'P.M' }, plainDate('2999-01-01')];
    const tooFar = [{ field: 'from', code: 'TOO_FAR_AHEAD', limit: 12 }];
    const [division, unit] = [{ kind: 'DIVISION', code: 'MOI' } as const, { id: body.divisionId, version: 1 }];
    expect(refusal(await createDepartment(context, { ...division, ...named, from }))).toEqual(tooFar);
    expect(refusal(await renameDepartment(context, { ...unit, ...named, from }))).toEqual(tooFar);
  });

  test('refuses a name that another division bears, and a code that is taken', async () => {
    const { code } = await database.client.department.findUniqueOrThrow({ where: { id: body.divisionId } });
    const input = { kind: 'DIVISION' as const, shortName: 'X', from: ON };
    expect(refusal(await createDepartment(context, { ...input, code: 'MOI', name: 'Phòng Hợp tác quốc tế' }))).toEqual([
      { field: 'name', code: 'TAKEN' },
    ]);
    for (const same of [code, code.toLowerCase()]) {
      expect(refusal(await createDepartment(context, { ...input, code: same, name: 'Phòng mới' }))).toEqual([
        { field: 'code', code: 'TAKEN' },
      ]);
    }
  });

  test('opens one leadership of a body, not two', async () => {
    const lead = { kind: 'DIRECTORATE' as const, code: 'LD', name: 'Lãnh đạo Sở', shortName: 'LĐ', from: ON };
    const again = { ...lead, code: 'LD2', name: 'Ban Giám đốc' };
    await createDepartment(context, lead);
    expect(refusal(await createDepartment(context, again))).toEqual([{ field: 'kind', code: 'ONE_DIRECTORATE' }]);
  });
});

describe('renaming', () => {
  const input = () => ({
    id: body.divisionId,
    version: 1,
    name: 'Phòng Đối ngoại',
    shortName: 'P.ĐN',
    from: plainDate('2021-07-01'),
    reason: REASON,
  });

  test('leaves the old name to the days before, and keeps reason and both names in the trail', async () => {
    expect((await renameDepartment(context, input())).ok).toBe(true);
    const names = await database.client.departmentName.findMany({
      where: { departmentId: body.divisionId },
      select: { name: true, validTo: true },
      orderBy: { validFrom: 'asc' },
    });
    expect(names).toEqual([
      { name: 'Phòng Hợp tác quốc tế', validTo: day('2021-06-30') },
      { name: 'Phòng Đối ngoại', validTo: null },
    ]);
    expect(
      await database.client.auditEntry.findFirst({
        where: { objectId: body.divisionId },
        select: { action: true, data: true },
      }),
    ).toEqual({ action: 'DEPARTMENT_RENAMED', data: { from: '2021-07-01', touched: [] } });
  });

  test('in the past asks for a reason, from tomorrow on it does not', async () => {
    expect(refusal(await renameDepartment(context, { ...input(), reason: ' ' }))).toEqual([
      { field: 'reason', code: 'REQUIRED' },
    ]);
    const tomorrow = { ...input(), from: plainDate('2021-12-07'), reason: '' };
    expect((await renameDepartment(context, tomorrow)).ok).toBe(true);
  });

  test('that another has done meanwhile is told with the version', async () => {
    await renameDepartment(context, input());
    expect(refusal(await renameDepartment(context, input()))).toEqual({ code: 'STALE_RECORD', currentVersion: 2 });
  });

  test('is taken back as if it had never been', async () => {
    await renameDepartment(context, input());
    const { id, from, reason } = input();
    expect((await withdrawDepartmentName(context, { id, version: 2, from, reason })).ok).toBe(true);
    expect(
      await database.client.departmentName.findMany({
        where: { departmentId: id },
        select: { name: true, validTo: true },
      }),
    ).toEqual([{ name: 'Phòng Hợp tác quốc tế', validTo: null }]);
    expect((await database.client.department.findUniqueOrThrow({ where: { id } })).currentName).toBe(
      'Phòng Hợp tác quốc tế',
    );
    const first = plainDate('2005-01-01');
    expect(refusal(await withdrawDepartmentName(context, { id, version: 3, from: first, reason }))).toEqual([
      { field: 'from', code: 'FIRST_NAME' },
    ]);
  });

  test('tells the trail which papers it touches', async () => {
    await buildRegistration(database.client, { departmentId: body.divisionId });
    await renameDepartment(context, { ...input(), from: plainDate('2021-01-01') });
    const entry = await database.client.auditEntry.findFirstOrThrow({ where: { objectId: body.divisionId } });
    expect(entry.data).toEqual({ from: '2021-01-01', touched: ['REGISTRATION 2021 1'] });
  });

  test('of a division of another body finds nothing', async () => {
    const { id } = await buildDepartment(database.client);
    await expect(renameDepartment(context, { ...input(), id })).rejects.toThrow('NOT_FOUND');
  });
});

describe('merging', () => {
  const input = () => ({ sourceIds: [body.divisionId], intoId: body.officeId, on: ON });

  test('takes people and posts over on the day; the heads of the old office lead no more', async () => {
    expect(refusal(await mergeDepartments(context, input()))).toBeUndefined();
    const before = await memberships(body.divisionId);
    const after = await memberships(body.officeId);
    expect(before.map(({ validTo }) => validTo)).toEqual(before.map(() => day('2021-12-31')));
    expect(after.filter(({ validFrom }) => validFrom.valueOf() === day('2022-01-01').valueOf())).toHaveLength(3);
    const head = await database.client.post.findMany({
      where: { staffId: body.head.staffId },
      select: { isHead: true, validTo: true },
    });
    expect(head).toEqual([{ isHead: true, validTo: day('2021-12-31') }]);
    const grants = await database.client.roleGrant.findMany({
      where: { role: 'HEAD', departmentId: body.divisionId },
      select: { validTo: true },
    });
    expect(grants).toEqual([{ validTo: day('2021-12-31') }]);
  });

  test('closes the old division and remembers where it went', async () => {
    await mergeDepartments(context, input());
    const { client } = database;
    expect((await client.department.findUniqueOrThrow({ where: { id: body.divisionId } })).closedOn).toEqual(
      day('2021-12-31'),
    );
    expect(
      await client.departmentSuccession.findMany({
        where: { successorId: body.officeId },
        select: { predecessorId: true, kind: true, onDay: true },
      }),
    ).toEqual([{ predecessorId: body.divisionId, kind: 'MERGER', onDay: day('2022-01-01') }]);
  });

  test('into a rated organisation is refused', async () => {
    const { organisationId } = body;
    const union = await buildDepartment(database.client, { organisationId, kind: 'TRADE_UNION' });
    expect(refusal(await mergeDepartments(context, { ...input(), intoId: union.id }))).toEqual([
      { field: 'intoId', code: 'OTHER_FAMILY' },
    ]);
  });

  test('of the same two at once happens once', async () => {
    const outcomes = await Promise.all([mergeDepartments(context, input()), mergeDepartments(context, input())]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.map(refusal)).toContainEqual([{ field: 'sourceIds', code: 'CLOSED_ALREADY' }]);
  });
});

describe('splitting', () => {
  const input = () => ({
    id: body.divisionId,
    version: 1,
    code: 'LSVK',
    name: 'Phòng Lãnh sự',
    shortName: 'P.LS',
    staffIds: [body.colleague.staffId],
    on: ON,
  });

  test('opens the new division with the people assigned, the others stay', async () => {
    const outcome = await splitDepartment(context, input());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const moved = await memberships(outcome.value.id);
    expect(moved).toEqual([{ staffId: body.colleague.staffId, validFrom: day('2022-01-01'), validTo: null }]);
    const stayed = (await memberships(body.divisionId)).filter(({ validTo }) => validTo === null);
    expect(stayed.map(({ staffId }) => staffId)).toEqual([body.author.staffId, body.head.staffId].toSorted());
    expect(
      await database.client.departmentSuccession.count({ where: { predecessorId: body.divisionId, kind: 'SPLIT' } }),
    ).toBe(1);
  });

  test.each([
    ['nobody', () => [], 'REQUIRED'],
    ['somebody of another division', () => [body.secretary.staffId], 'NOT_A_MEMBER'],
  ])('with %s is refused', async (_who, staffIds, code) => {
    expect(refusal(await splitDepartment(context, { ...input(), staffIds: staffIds() }))).toEqual([
      expect.objectContaining({ field: 'staffIds', code }),
    ]);
  });
});

describe('closing', () => {
  const close = (id: string) => closeDepartment(context, { id, version: 1, on: plainDate('2021-12-31') });

  test('is refused with everything that hangs on the division, counted', async () => {
    const { client } = database;
    const { divisionId: departmentId } = body;
    await buildInitiative(client, { ownerId: body.author.staffId });
    await buildNomination(client, { staffId: body.author.staffId });
    await buildRegistration(client, { departmentId });
    expect(refusal(await close(departmentId))).toEqual({
      code: 'DEPARTMENT_IN_USE',
      blocked: [
        { blocker: 'PEOPLE', count: 3 },
        { blocker: 'POSTS', count: 3 },
        { blocker: 'REGISTRATIONS', count: 1 },
        { blocker: 'NOMINATIONS', count: 1 },
        { blocker: 'INITIATIVES', count: 1 },
      ],
    });
  });

  test('of an empty division is done, and not twice', async () => {
    const { id } = await buildDepartment(database.client, { organisationId: body.organisationId });
    expect((await close(id)).ok).toBe(true);
    expect(refusal(await closeDepartment(context, { id, version: 2, on: ON }))).toEqual([
      { field: 'on', code: 'CLOSED_ALREADY' },
    ]);
  });

  test('and somebody joining at once: the one or the other', async () => {
    const { id } = await buildDepartment(database.client, { organisationId: body.organisationId });
    const joining = buildStaff(database.client, { departmentId: id }).then(
      () => true,
      () => false,
    );
    const [closed, joined] = await Promise.all([close(id), joining]);
    expect(closed.ok && joined).toBe(false);
    expect(closed.ok || joined).toBe(true);
  });
});

describe('the order of the chart', () => {
  test('is as given, and a stranger in it stops it', async () => {
    await reorderDepartments(context, [body.officeId, body.divisionId]);
    const rows = await database.client.department.findMany({
      where: { organisationId: body.organisationId },
      select: { id: true },
      orderBy: { sortOrder: 'asc' },
    });
    expect(rows.map(({ id }) => id)).toEqual([body.officeId, body.divisionId]);
    const stranger = await buildDepartment(database.client);
    await expect(reorderDepartments(context, [body.officeId, stranger.id])).rejects.toThrow('BAD_USER_INPUT');
  });
});
