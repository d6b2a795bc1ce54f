import { randomUUID } from 'node:crypto';
import { countStatements, databaseFailure, violates } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { plainDate } from '@thidua/domain/kernel';
import {
  buildAccount,
  buildDelegation,
  buildDepartment,
  buildInitiative,
  buildOrganisation,
  buildStaff,
  day,
  hanoi,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testApi } from '../../testing/test-api.ts';
import { good } from '../../testing/run-meeting.ts';
import { decideDelegation } from './use-cases/decide-delegation.ts';
import { endDelegation } from './use-cases/end-delegation.ts';
import { proposeDelegation, type ProposedDelegation } from './use-cases/propose-delegation.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;

/** What PostgreSQL answers when a trigger keeps a settled record. */
const RESTRICT_VIOLATION = '23001';

const START = hanoi('2021-08-01 09:00');
let now = START;
const api = await testApi(database, { now: () => now });
beforeEach(() => {
  now = START;
});

const { id: organisationId } = await buildOrganisation(db);
const account = (...roles: readonly Role[]) => buildAccount(db, { organisationId, roles });
const secretary = await account('SECRETARY');
const director = await account('DIRECTOR');

/** A division with its head and a deputy. */
async function division() {
  const { id: departmentId } = await buildDepartment(db, { organisationId });
  const person = async (post: string, roles: readonly Role[]) => {
    const staff = await buildStaff(db, { organisationId, departmentId, post });
    const { id } = await buildAccount(db, { organisationId, staffId: staff.id, displayName: post, roles });
    return { id, staffId: staff.id };
  };
  return {
    departmentId,
    head: await person('Trưởng phòng', ['STAFF', 'HEAD']),
    deputy: await person('Phó Trưởng phòng', ['STAFF']),
    colleague: await person('Chuyên viên', ['STAFF']),
  };
}
type Division = Awaited<ReturnType<typeof division>>;

function asked({ departmentId, head, deputy }: Division, change: Partial<ProposedDelegation> = {}): ProposedDelegation {
  return {
    id: randomUUID(),
    duty: 'HEAD_OF_DEPARTMENT',
    capacity: 'ON_BEHALF',
    principalId: head.id,
    delegateId: deputy.id,
    departmentId,
    validFrom: plainDate('2021-08-01'),
    validTo: plainDate('2021-08-31'),
    paperNumber: '45/QĐ-SNgV',
    paperDate: plainDate('2021-07-30'),
    reason: 'Trưởng phòng đi học',
    ...change,
  };
}

async function proposed(place: Division, change: Partial<ProposedDelegation> = {}): Promise<string> {
  return good(await proposeDelegation(await api.contextOf(secretary.id), asked(place, change)));
}

async function approve(id: string, version = 1) {
  return decideDelegation(await api.contextOf(director.id), 'APPROVE', { id, version });
}

async function lent(place: Division, change: Partial<ProposedDelegation> = {}): Promise<string> {
  const id = await proposed(place, change);
  good(await approve(id));
  return id;
}

const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);
const headsOf = async ({ id }: { readonly id: string }) =>
  (await api.contextOf(id)).actor.roles.filter(({ role }) => role === 'HEAD').map(({ departmentId }) => departmentId);

describe('a head is stood in for', () => {
  test('from the approval on, on the days of the paper, and by nobody afterwards', async () => {
    const place = await division();
    const id = await proposed(place, { validFrom: plainDate('2021-08-10') });
    expect(await headsOf(place.deputy)).toEqual([]);
    good(await approve(id));
    expect(await headsOf(place.deputy)).toEqual([]);
    now = hanoi('2021-08-10 00:00');
    expect(await headsOf(place.deputy)).toEqual([place.departmentId]);
    now = hanoi('2021-08-31 23:59');
    expect(await headsOf(place.deputy)).toEqual([place.departmentId]);
    now = hanoi('2021-09-01 00:00');
    expect(await headsOf(place.deputy)).toEqual([]);
    const trail = await db.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['DELEGATION_PROPOSED', 'DELEGATION_APPROVED']);
    expect(trail[1]?.data).toMatchObject({ capacity: 'ON_BEHALF', paperNumber: '45/QĐ-SNgV', validTo: '2021-08-31' });
  });

  test('at the desk of the department: an initiative of the head goes to the deputy, and the trail says in whose stead', async () => {
    const place = await division();
    const id = await lent(place);
    const { id: initiativeId } = await buildInitiative(db, { ownerId: place.head.staffId, status: 'SUBMITTED' });
    const endorse = `mutation ($input: InitiativeActInput!) { endorseInitiative(input: $input) { __typename } }`;
    const caller = await api.as(place.deputy.id);
    const { data } = await caller.run(endorse, { input: { id: initiativeId, version: 1 } });
    expect(data.endorseInitiative.__typename).toBe('Initiative');
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { objectId: initiativeId, action: 'INITIATIVE_ENDORSED' },
    });
    expect(entry.data).toMatchObject({ delegationId: id, capacity: 'ON_BEHALF' });
  });

  test('as long as the principal has the post: a head who is relieved lends nothing', async () => {
    const place = await division();
    await lent(place);
    await db.roleGrant.updateMany({
      where: { accountId: place.head.id, role: 'HEAD' },
      data: { validTo: day('2021-07-31') },
    });
    expect(await headsOf(place.deputy)).toEqual([]);
  });

  test('until the director ends it, at once and with a reason', async () => {
    const place = await division();
    const id = await lent(place);
    const context = await api.contextOf(director.id);
    expect(refusalOf(await endDelegation(context, { id, version: 2 }))).toMatchObject({
      problems: [{ field: 'reason', code: 'REQUIRED' }],
    });
    good(await endDelegation(context, { id, version: 2, reason: 'Trưởng phòng về sớm' }));
    expect(await headsOf(place.deputy)).toEqual([]);
    const [standIn] = (await api.contextOf(place.deputy.id)).actor.standsIn;
    expect(standIn).toMatchObject({ isInForce: false, to: '2021-08-01' });
  });

  test('not by somebody who is locked out, keeps the machine or inspects it', async () => {
    const place = await division();
    await lent(place);
    await db.roleGrant.create({ data: { accountId: place.deputy.id, role: 'ADMIN', validFrom: day('2021-08-15') } });
    expect(await headsOf(place.deputy)).toEqual([place.departmentId]);
    now = hanoi('2021-08-15 08:00');
    expect(await headsOf(place.deputy)).toEqual([]);
  });
});

describe('what is not proposed', () => {
  test.each([
    ['KT. by somebody who is no deputy', { capacity: 'ON_BEHALF' }, { field: 'capacity', code: 'NEEDS_DEPUTY' }],
    ['days that are over', { validFrom: plainDate('2021-07-31') }, { field: 'from', code: 'IN_THE_PAST' }],
    ['no paper', { paperNumber: '  ' }, { field: 'paperNumber', code: 'REQUIRED' }],
  ] as const)('%s', async (_what, change, problem) => {
    const place = await division();
    const input = asked(place, { delegateId: place.colleague.id, capacity: 'ACTING', ...change });
    const outcome = await proposeDelegation(await api.contextOf(secretary.id), input);
    expect(refusalOf(outcome)).toMatchObject({ code: 'INPUT_PROBLEMS', problems: [problem] });
  });

  test('KT. for the director by the deputy of a division, who is no deputy of the director; a deputy director may', async () => {
    const place = await division();
    const { id: leadershipId } = await buildDepartment(db, { organisationId });
    const leader = async (post: string, roles: readonly Role[]) => {
      const { id: staffId } = await buildStaff(db, { organisationId, departmentId: leadershipId, post });
      return (await buildAccount(db, { organisationId, staffId, roles })).id;
    };
    const { departmentId: _none, ...signing } = asked(place, {
      duty: 'SIGN_DECISIONS',
      principalId: await leader('Giám đốc', ['STAFF', 'DIRECTOR']),
    });
    const context = await api.contextOf(secretary.id);
    expect(refusalOf(await proposeDelegation(context, signing))).toMatchObject({
      code: 'INPUT_PROBLEMS',
      problems: [{ field: 'capacity', code: 'NEEDS_DEPUTY' }],
    });
    const deputyId = await leader('Phó Giám đốc', ['STAFF']);
    expect(refusalOf(await proposeDelegation(context, { ...signing, delegateId: deputyId }))).toBeUndefined();
  });

  test('a duty on to oneself, or on from somebody who has it only by delegation', async () => {
    const place = await division();
    const context = await api.contextOf(secretary.id);
    const own = asked(place, { delegateId: place.head.id, capacity: 'ACTING' });
    expect(refusalOf(await proposeDelegation(context, own))).toMatchObject({
      problems: [{ field: 'delegateId', code: 'SAME_PERSON' }],
    });
    await lent(place);
    const chain = asked(place, { principalId: place.deputy.id, delegateId: place.colleague.id, capacity: 'ACTING' });
    expect(refusalOf(await proposeDelegation(context, chain))).toMatchObject({
      code: 'DUTY_NOT_HELD',
      from: '2021-08-01',
    });
  });

  test('a second person in one stead on the same days, in the proposal and in the approval', async () => {
    const place = await division();
    const second = await proposed(place, { delegateId: place.colleague.id, capacity: 'ACTING' });
    await lent(place, { validFrom: plainDate('2021-08-20'), validTo: plainDate('2021-09-10') });
    const overlap = { code: 'DELEGATION_OVERLAP', delegateName: 'Phó Trưởng phòng', from: '2021-08-20' };
    expect(refusalOf(await approve(second))).toMatchObject(overlap);
    const again = asked(place, { delegateId: place.colleague.id, capacity: 'ACTING' });
    expect(refusalOf(await proposeDelegation(await api.contextOf(secretary.id), again))).toMatchObject(overlap);
  });

  test('twice by one request', async () => {
    const input = asked(await division());
    const context = await api.contextOf(secretary.id);
    good(await proposeDelegation(context, input));
    expect(good(await proposeDelegation(context, input))).toBe(input.id);
    const again = { ...input, id: randomUUID() };
    expect(refusalOf(await proposeDelegation(context, again))).toMatchObject({
      problems: [{ field: 'delegateId', code: 'PROPOSED_ALREADY' }],
    });
    expect(await db.auditEntry.count({ where: { objectId: input.id } })).toBe(1);
  });
});

describe('four eyes', () => {
  test('who proposed does not approve, even as director; who gets it does not either', async () => {
    const place = await division();
    const both = await account('SECRETARY', 'DIRECTOR');
    const id = good(await proposeDelegation(await api.contextOf(both.id), asked(place)));
    const own = decideDelegation(await api.contextOf(both.id), 'APPROVE', { id, version: 1 });
    await expect(own).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await db.roleGrant.create({ data: { accountId: place.deputy.id, role: 'DIRECTOR', validFrom: day('2021-08-01') } });
    const delegate = decideDelegation(await api.contextOf(place.deputy.id), 'APPROVE', { id, version: 1 });
    await expect(delegate).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('two directors who press at once make one approval', async () => {
    const other = await account('DIRECTOR');
    const id = await proposed(await division());
    const contexts = await Promise.all([api.contextOf(director.id), api.contextOf(other.id)]);
    const outcomes = await Promise.all(
      contexts.map((context) => decideDelegation(context, 'APPROVE', { id, version: 1 })),
    );
    expect(outcomes.flatMap((outcome) => refusalOf(outcome) ?? [])).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await db.auditEntry.count({ where: { objectId: id, action: 'DELEGATION_APPROVED' } })).toBe(1);
  });

  test('what ran out while it waited is not approved', async () => {
    const id = await proposed(await division());
    now = hanoi('2021-09-01 08:00');
    expect(refusalOf(await approve(id))).toMatchObject({ code: 'INVALID_TRANSITION', from: 'OVER' });
  });

  test('a body sees none of another', async () => {
    const stranger = await buildAccount(db, { roles: ['DIRECTOR'] });
    const id = await proposed(await division());
    const outcome = decideDelegation(await api.contextOf(stranger.id), 'APPROVE', { id, version: 1 });
    await expect(outcome).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the database, whoever writes', () => {
  test('keeps two of one duty apart', async () => {
    const place = await division();
    await lent(place);
    const parties = { organisationId, principalId: place.head.id, delegateId: place.colleague.id };
    const second = buildDelegation(db, { ...parties, departmentId: place.departmentId });
    await expect(second).rejects.toSatisfy((error) => violates(error, 'delegations_one_at_a_time'));
  });

  test.each([
    ['an approval by who proposed', { decidedById: secretary.id }, 'delegations_four_eyes'],
    ['TUQ. for a head', { capacity: 'BY_AUTHORITY' as const }, 'delegations_capacity'],
    ['an end before the start', { validTo: day('2020-12-31') }, 'delegations_period'],
  ])('refuses %s', async (_what, change, constraint) => {
    const { departmentId, head, deputy } = await division();
    const parties = { organisationId, departmentId, principalId: head.id, delegateId: deputy.id };
    const row = buildDelegation(db, { ...parties, proposedById: secretary.id, ...change });
    await expect(row).rejects.toSatisfy((error) => violates(error, constraint));
  });

  test('keeps what was decided', async () => {
    const id = await lent(await division());
    const change = db.delegation.update({ where: { id }, data: { validTo: day('2022-12-31') } });
    await expect(change).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
  });
});

test('everybody reads who acts for a department on the day, and from a person too', async () => {
  const place = await division();
  await lent(place);
  const reader = await api.as(place.colleague.id);
  const { data, codes } = await reader.run(
    `query ($departmentId: UUID!, $deputyId: UUID!) {
      department(id: $departmentId) { standIns { capacity from to paperNumber delegate { id } principal { id } } }
      staffMember(id: $deputyId) { standIns { duty department { id } } } }`,
    { departmentId: place.departmentId, deputyId: place.deputy.staffId },
  );
  expect(codes).toEqual([]);
  expect(data.department.standIns).toEqual([
    {
      capacity: 'ON_BEHALF',
      from: '2021-08-01',
      to: '2021-08-31',
      paperNumber: '45/QĐ-SNgV',
      delegate: { id: place.deputy.staffId },
      principal: { id: place.head.staffId },
    },
  ]);
  expect(data.staffMember.standIns).toEqual([{ duty: 'HEAD_OF_DEPARTMENT', department: { id: place.departmentId } }]);
});

test('the list shows each under one heading of today and costs the same for one row and for many', async () => {
  const caller = await api.as(director.id);
  const read = (variables: Readonly<Record<string, unknown>>) =>
    countStatements(database, () =>
      caller.run(
        `query ($first: Int, $view: DelegationView) { delegations(first: $first, view: $view) { totalCount nodes {
          id view status principalPost delegatePost proposedBy decidedBy endedBy viewerCan department { name }
          principal { displayName } delegate { displayName } } } }`,
        variables,
      ),
    );
  const [one, many] = [await read({ first: 1 }), await read({ first: 20 })];
  expect(many.result.data.delegations.nodes.length).toBeGreaterThan(5);
  expect(many.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
  const counts = [];
  for (const view of ['WAITING', 'IN_FORCE', 'COMING', 'OVER']) {
    const { nodes, totalCount } = (await read({ first: 100, view })).result.data.delegations;
    expect(new Set(nodes.map((node: { readonly view: string }) => node.view))).toEqual(
      new Set(totalCount > 0 ? [view] : []),
    );
    counts.push(totalCount);
  }
  expect(counts.reduce((sum, count) => sum + count)).toBe(many.result.data.delegations.totalCount);
});
