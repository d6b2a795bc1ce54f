import { randomUUID } from 'node:crypto';
import type { Role } from '@thidua/domain/accounts';
import { plainDate } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';
import { day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { buildBody } from '../../../testing/build-body.ts';
import type { Body, Person } from '../../../testing/build-body.ts';
import { good } from '../../../testing/run-meeting.ts';
import { testApi } from '../../../testing/test-api.ts';
import { leaveBody } from './leave-body.ts';

const database = await testDatabase();
const { client: db } = database;
const api = await testApi(database, { now: () => hanoi('2021-12-06 09:00') });
afterAll(() => database.close());

const FROM = plainDate('2021-12-20');
const REASON = 'Rời cơ quan từ ngày 20/12/2021';
let body: Body;
beforeEach(async () => {
  body = await buildBody(db);
});

async function leave({ staffId }: Person, from: PlainDate = FROM): Promise<void> {
  const { version } = await db.staff.findUniqueOrThrow({ where: { id: staffId } });
  const context = await api.contextOf(body.secretary.accountId);
  good(await leaveBody(context, { staffId, version, kind: 'RETIRED', from }));
}

/** Role and last day of everything that an account holds, held or will hold. */
async function rolesOf({ accountId }: Person) {
  const rows = await db.roleGrant.findMany({ where: { accountId }, orderBy: { role: 'asc' } });
  return rows.map(({ role, validTo }) => [role, validTo]);
}

function proposalsOf({ accountId }: Person) {
  return db.roleProposal.findMany({
    where: { accountId },
    orderBy: [{ kind: 'desc' }, { role: 'asc' }],
    select: {
      id: true,
      kind: true,
      role: true,
      status: true,
      version: true,
      validTo: true,
      reason: true,
      withdrawalReason: true,
    },
  });
}

test('roles that come with the place end with it', async () => {
  await leave(body.head);
  expect(await rolesOf(body.head)).toEqual([
    ['STAFF', day('2021-12-19')],
    ['HEAD', day('2021-12-19')],
  ]);
  expect(await proposalsOf(body.head)).toEqual([]);
});

test('M5: one person takes no role that three hands gave: the director approves its end, the administrator applies it', async () => {
  await leave(body.member);
  expect(await rolesOf(body.member)).toEqual([
    ['STAFF', day('2021-12-19')],
    ['COUNCIL', null],
  ]);
  const [end] = await proposalsOf(body.member);
  expect(end).toMatchObject({
    kind: 'END',
    role: 'COUNCIL',
    status: 'PROPOSED',
    validTo: day('2021-12-19'),
    reason: REASON,
  });

  const director = await api.as(body.director.accountId);
  const APPROVE = 'mutation ($id: UUID!) { approveRole(input: { id: $id, version: 1 }) { __typename } }';
  expect((await director.run(APPROVE, { id: end?.id })).data.approveRole.__typename).toBe('RoleProposal');
  const admin = await api.as(body.administratorId);
  const APPLY = 'mutation ($id: UUID!) { applyRole(input: { id: $id, version: 2 }) { __typename } }';
  expect((await admin.run(APPLY, { id: end?.id })).data.applyRole.__typename).toBe('RoleProposal');
  expect(await rolesOf(body.member)).toEqual([
    ['STAFF', day('2021-12-19')],
    ['COUNCIL', day('2021-12-19')],
  ]);
});

test('M5: a departure of the director leaves the director in office until another one approves', async () => {
  await leave(body.director, plainDate('2021-12-06'));
  const { actor } = await api.contextOf(body.director.accountId);
  expect(actor.roles.map(({ role }) => role)).toEqual(['DIRECTOR']);
  const [end] = await proposalsOf(body.director);
  const APPROVE = 'mutation ($id: UUID!) { approveRole(input: { id: $id, version: 1 }) { __typename } }';
  const own = await api.as(body.director.accountId);
  expect((await own.run(APPROVE, { id: end?.id })).codes).toEqual(['FORBIDDEN']);
});

test('M5: the administrator records no departure and no return', async () => {
  const admin = await api.as(body.administratorId);
  const { version } = await db.staff.findUniqueOrThrow({ where: { id: body.author.staffId } });
  const LEAVE = `mutation ($id: UUID!, $version: Int!) { recordDeparture(input: {
    staffId: $id, version: $version, departure: RESIGNED, from: "2021-12-20" }) { __typename } }`;
  expect((await admin.run(LEAVE, { id: body.author.staffId, version })).codes).toEqual(['FORBIDDEN']);
});

test('M4: what was proposed for days after the departure is closed, and says why', async () => {
  const secretary = await api.as(body.secretary.accountId);
  const PROPOSE = `mutation ($id: UUID!, $account: UUID!, $role: Role!, $to: PlainDate!) { proposeRole(input: {
    id: $id, accountId: $account, role: $role, validFrom: "2021-12-06", validTo: $to, reason: "Kiện toàn" }) { __typename
      ... on InputProblemsError { problems { field code } } } }`;
  const propose = async (role: Role, to: string) =>
    (await secretary.run(PROPOSE, { id: randomUUID(), account: body.author.accountId, role, to })).data.proposeRole;
  await propose('COUNCIL', '2022-12-31');
  await propose('REVIEWER', '2021-12-15');
  await leave(body.author);
  const found = await proposalsOf(body.author);
  expect(found.map(({ status, validTo, withdrawalReason }) => [status, validTo, withdrawalReason])).toEqual(
    expect.arrayContaining([
      ['WITHDRAWN', day('2022-12-31'), REASON],
      ['PROPOSED', day('2021-12-15'), null],
    ]),
  );
  const actions = await db.auditEntry.findMany({
    where: { action: 'ROLE_WITHDRAWN', objectId: { in: found.map(({ id }) => id) } },
  });
  expect(actions).toHaveLength(1);
  expect(await propose('COUNCIL', '2022-06-30')).toEqual({
    __typename: 'InputProblemsError',
    problems: [{ field: 'to', code: 'AFTER_DEPARTURE' }],
  });
});

test('why somebody left is known to those who know the ratings; everybody else sees that the person left', async () => {
  const { staffId } = body.author;
  const { version } = await db.staff.findUniqueOrThrow({ where: { id: staffId } });
  const context = await api.contextOf(body.secretary.accountId);
  good(await leaveBody(context, { staffId, version, kind: 'DISMISSED', from: FROM }));

  async function departureFor(accountId: string) {
    const { data } = await (
      await api.as(accountId)
    ).run(`{ staffMember(id: "${staffId}") { career { kind departure } } }`);
    return data['staffMember'];
  }
  const seenAs = (departure: string | null) => ({
    career: expect.arrayContaining([{ kind: 'DEPARTURE', departure }]) as unknown,
  });
  for (const reader of [body.secretary.accountId, body.head.accountId, body.auditorId, body.author.accountId]) {
    expect(await departureFor(reader)).toMatchObject(seenAs('DISMISSED'));
  }
  for (const reader of [body.colleague.accountId, body.member.accountId, body.administratorId]) {
    expect(await departureFor(reader)).toMatchObject(seenAs(null));
  }
});

test('a dismissal is read neither in the table nor in the trail by who copies the database, not even by its length', async () => {
  for (const [person, kind] of [
    [body.author, 'DISMISSED'],
    [body.colleague, 'RETIRED'],
  ] as const) {
    const { version } = await db.staff.findUniqueOrThrow({ where: { id: person.staffId } });
    const context = await api.contextOf(body.secretary.accountId);
    good(await leaveBody(context, { staffId: person.staffId, version, kind, from: FROM }));
  }
  const staffId = { in: [body.author.staffId, body.colleague.staffId] };
  const rows = await db.departure.findMany({ where: { staffId } });
  expect(rows.map(({ kind, sealedKind }) => [kind, sealedKind?.byteLength])).toEqual([
    [null, rows[0]?.sealedKind?.byteLength],
    [null, rows[0]?.sealedKind?.byteLength],
  ]);
  const sealed = rows.map(({ sealedKind }) => Buffer.from(sealedKind ?? []).toString('latin1')).join();
  expect(sealed).not.toContain('DISMISSED');
  const told = await (
    await api.as(body.secretary.accountId)
  ).run(
    `{ auditEntries(filter: { objectId: "${body.author.staffId}" }, first: 10) { nodes { action changes { field before after } } } }`,
  );
  const texts = JSON.stringify(told.data);
  expect(texts, 'the day is told').toContain('retiredOn');
  expect(texts).not.toContain('DISMISSED');
});
