import { randomUUID } from 'node:crypto';
import { countStatements, databaseFailure, violates } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { plainDate } from '@thidua/domain/kernel';
import { buildAccount, buildDepartment, buildOrganisation, buildStaff, day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { testApi } from '../../testing/test-api.ts';
import { good } from '../../testing/run-meeting.ts';
import { applyRoleProposal } from './use-cases/apply-role-proposal.ts';
import { decideRoleProposal } from './use-cases/decide-role-proposal.ts';
import { endRoleNow } from './use-cases/end-role-now.ts';
import { proposeRoleEnd } from './use-cases/propose-role-end.ts';
import { proposeRole, type ProposedRole } from './use-cases/propose-role.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;

/** What PostgreSQL answers when a trigger keeps a settled record. */
const RESTRICT_VIOLATION = '23001';

let now = hanoi('2021-12-10 09:00');
const TODAY = plainDate('2021-12-10');
const api = await testApi(database, { now: () => now });

const { id: organisationId } = await buildOrganisation(db);
const account = (...roles: readonly Role[]) => buildAccount(db, { organisationId, roles });
const secretary = await account('SECRETARY');
const director = await account('DIRECTOR');
const admin = await account('ADMIN');
const department = await buildDepartment(db, { organisationId });

function asked(accountId: string, change: Partial<ProposedRole> = {}): ProposedRole {
  return { id: randomUUID(), accountId, role: 'SECRETARY', validFrom: TODAY, reason: 'Phân công lại', ...change };
}

async function proposed(accountId: string, change: Partial<ProposedRole> = {}): Promise<string> {
  return good(await proposeRole(await api.contextOf(secretary.id), asked(accountId, change)));
}

async function approved(accountId: string, change: Partial<ProposedRole> = {}): Promise<string> {
  const id = await proposed(accountId, change);
  good(await decideRoleProposal(await api.contextOf(director.id), 'APPROVE', { id, version: 1 }));
  return id;
}

async function applied(accountId: string, change: Partial<ProposedRole> = {}): Promise<string> {
  const id = await approved(accountId, change);
  return good(await applyRoleProposal(await api.contextOf(admin.id), { id, version: 2 }));
}

const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);
const rolesNow = async (accountId: string) => (await api.contextOf(accountId)).actor.roles.map(({ role }) => role);

describe('a role is given in three steps by three people', () => {
  test('proposed, approved and applied: from then on the account has it', async () => {
    const { id: accountId } = await account('STAFF');
    const id = await approved(accountId);
    expect(await rolesNow(accountId)).toEqual(['STAFF']);

    good(await applyRoleProposal(await api.contextOf(admin.id), { id, version: 2 }));
    expect((await rolesNow(accountId)).toSorted()).toEqual(['SECRETARY', 'STAFF']);
    const trail = await db.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['ROLE_PROPOSED', 'ROLE_APPROVED', 'ROLE_APPLIED']);
  });

  test('a role of next year opens no door today, and one that is over none any more', async () => {
    const { id: accountId } = await account('STAFF');
    const days = { validFrom: plainDate('2022-01-01'), validTo: plainDate('2022-12-31') };
    await applied(accountId, { role: 'COUNCIL', ...days });
    expect(await rolesNow(accountId)).not.toContain('COUNCIL');
    now = hanoi('2022-12-31 23:59');
    expect(await rolesNow(accountId)).toContain('COUNCIL');
    now = hanoi('2023-01-01 00:00');
    expect(await rolesNow(accountId)).not.toContain('COUNCIL');
    now = hanoi('2021-12-10 09:00');
  });

  test('a head gets one department, and only that', async () => {
    const { id: staffId } = await buildStaff(db, { organisationId, departmentId: department.id });
    const { id: accountId } = await buildAccount(db, { organisationId, staffId, roles: ['STAFF'] });
    await applied(accountId, { role: 'HEAD', departmentId: department.id });
    const { roles } = (await api.contextOf(accountId)).actor;
    expect(roles).toContainEqual({ role: 'HEAD', departmentId: department.id });
  });

  test('days that pass between proposal and application are not given', async () => {
    const { id: accountId } = await account('STAFF');
    const id = await approved(accountId);
    now = hanoi('2021-12-20 09:00');
    good(await applyRoleProposal(await api.contextOf(admin.id), { id, version: 2 }));
    const grant = await db.roleGrant.findFirstOrThrow({ where: { accountId, role: 'SECRETARY' } });
    expect(grant.validFrom).toEqual(day('2021-12-20'));
    now = hanoi('2021-12-10 09:00');
  });
});

test('L3: withdrawing what was approved leaves standing who approved it', async () => {
  const { id: accountId } = await account('STAFF');
  const id = await approved(accountId);
  const before = await db.roleProposal.findUniqueOrThrow({ where: { id } });
  const withdrawal = { id, version: 2, reason: 'Đề nghị nhầm người' };
  good(await decideRoleProposal(await api.contextOf(secretary.id), 'WITHDRAW', withdrawal));
  expect(await db.roleProposal.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'WITHDRAWN',
    decidedById: director.id,
    decidedAt: before.decidedAt,
    withdrawnById: secretary.id,
    withdrawalReason: 'Đề nghị nhầm người',
  });
});

describe('nobody decides about themselves, or alone', () => {
  test('a director does not approve the own role', async () => {
    const id = await proposed(director.id, { role: 'CHAIR', validTo: plainDate('2022-12-31') });
    await expect(
      decideRoleProposal(await api.contextOf(director.id), 'APPROVE', { id, version: 1 }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('somebody who is secretary and director does not approve what they proposed', async () => {
    const both = await account('SECRETARY', 'DIRECTOR');
    const { id: accountId } = await account('STAFF');
    const context = await api.contextOf(both.id);
    const id = good(await proposeRole(context, asked(accountId)));
    await expect(decideRoleProposal(context, 'APPROVE', { id, version: 1 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('the administrator applies nothing that is not approved', async () => {
    const { id: accountId } = await account('STAFF');
    const id = await proposed(accountId);
    const outcome = await applyRoleProposal(await api.contextOf(admin.id), { id, version: 1 });
    expect(refusalOf(outcome)).toMatchObject({ code: 'INVALID_TRANSITION', from: 'PROPOSED', event: 'APPLY' });
  });

  test('even a careless script cannot record an approval by the proposer', async () => {
    const { id: accountId } = await account('STAFF');
    const id = await proposed(accountId);
    const update = db.roleProposal.update({
      where: { id },
      data: { status: 'APPROVED', decidedById: secretary.id },
    });
    await expect(update).rejects.toSatisfy((error) => violates(error, 'role_proposals_four_eyes'));
  });

  test('what another body proposed does not exist here', async () => {
    const stranger = await buildAccount(db, { roles: ['DIRECTOR'] });
    const id = await proposed((await account('STAFF')).id);
    await expect(
      decideRoleProposal(await api.contextOf(stranger.id), 'APPROVE', { id, version: 1 }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('roles that may not meet in one account', () => {
  test('are refused when they are proposed, with the first day on which they would', async () => {
    const { id: accountId } = await account('STAFF');
    await applied(accountId, { role: 'COUNCIL', validTo: plainDate('2022-12-31') });
    const wanted = asked(accountId, { role: 'ADMIN', validFrom: plainDate('2022-06-01') });
    const outcome = await proposeRole(await api.contextOf(secretary.id), wanted);
    expect(refusalOf(outcome)).toMatchObject({ code: 'ROLE_SEPARATION', held: 'COUNCIL', from: '2022-06-01' });
  });

  test('are refused when they are applied, where the other one came first meanwhile', async () => {
    const { id: accountId } = await account('STAFF');
    const first = await approved(accountId, { role: 'ADMIN' });
    const second = await approved(accountId, { role: 'SECRETARY' });
    const context = await api.contextOf(admin.id);
    good(await applyRoleProposal(context, { id: first, version: 2 }));
    const outcome = await applyRoleProposal(context, { id: second, version: 2 });
    expect(refusalOf(outcome)).toMatchObject({ code: 'ROLE_SEPARATION', held: 'ADMIN' });
  });

  test('applied at the same moment, one of them wins', async () => {
    const { id: accountId } = await account('STAFF');
    const ids = [await approved(accountId, { role: 'ADMIN' }), await approved(accountId, { role: 'SECRETARY' })];
    const context = await api.contextOf(admin.id);
    const outcomes = await Promise.all(ids.map((id) => applyRoleProposal(context, { id, version: 2 })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rolesNow(accountId)).toHaveLength(2);
  });

  test('are kept apart by the database, whoever writes', async () => {
    const { id: accountId } = await account('ADMIN');
    const insert = (role: Role, validFrom: Date) => db.roleGrant.create({ data: { accountId, role, validFrom } });
    await expect(insert('SECRETARY', day('2030-01-01'))).rejects.toSatisfy((error) =>
      violates(error, 'role_grants_separation'),
    );
    await expect(insert('AUDITOR', day('2015-01-01'))).rejects.toSatisfy((error) =>
      violates(error, 'role_grants_separation'),
    );
  });
});

describe('two who press at once', () => {
  test('make one approval and one entry of the trail', async () => {
    const other = await account('DIRECTOR');
    const id = await proposed((await account('STAFF')).id);
    const contexts = await Promise.all([api.contextOf(director.id), api.contextOf(other.id)]);
    const outcomes = await Promise.all(
      contexts.map((context) => decideRoleProposal(context, 'APPROVE', { id, version: 1 })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => refusalOf(outcome) ?? [])).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await db.auditEntry.count({ where: { objectId: id, action: 'ROLE_APPROVED' } })).toBe(1);
  });

  test('give a role once', async () => {
    const { id: accountId } = await account('STAFF');
    const id = await approved(accountId);
    const context = await api.contextOf(admin.id);
    await Promise.all([1, 2].map(() => applyRoleProposal(context, { id, version: 2 })));
    expect(await db.roleGrant.count({ where: { accountId, role: 'SECRETARY' } })).toBe(1);
  });

  test('who sends one proposal twice makes one', async () => {
    const wanted = asked((await account('STAFF')).id);
    const context = await api.contextOf(secretary.id);
    good(await proposeRole(context, wanted));
    expect(good(await proposeRole(context, wanted))).toBe(wanted.id);
    expect(await db.auditEntry.count({ where: { objectId: wanted.id } })).toBe(1);
  });

  test('the same role for the same account waits once', async () => {
    const { id: accountId } = await account('STAFF');
    await proposed(accountId);
    const second = await proposeRole(await api.contextOf(secretary.id), asked(accountId));
    expect(refusalOf(second)).toMatchObject({ problems: [{ field: 'role', code: 'PROPOSED_ALREADY' }] });
  });
});

describe('a role ends', () => {
  async function holding(role: Role, change: Partial<ProposedRole> = {}) {
    const { id: accountId } = await account('STAFF');
    await applied(accountId, { role, ...change });
    const grant = await db.roleGrant.findFirstOrThrow({ where: { accountId, role } });
    return { accountId, heldRoleId: grant.id };
  }

  test('on the day that was proposed, approved and applied', async () => {
    const { accountId, heldRoleId } = await holding('SECRETARY');
    const input = { id: randomUUID(), heldRoleId, lastDay: plainDate('2021-12-31'), reason: 'Nghỉ hưu' };
    const id = good(await proposeRoleEnd(await api.contextOf(secretary.id), input));
    good(await decideRoleProposal(await api.contextOf(director.id), 'APPROVE', { id, version: 1 }));
    good(await applyRoleProposal(await api.contextOf(admin.id), { id, version: 2 }));
    expect(await rolesNow(accountId)).toContain('SECRETARY');
    now = hanoi('2022-01-01 07:00');
    expect(await rolesNow(accountId)).not.toContain('SECRETARY');
    now = hanoi('2021-12-10 09:00');
  });

  test('at once, when the director says so and why', async () => {
    const { accountId, heldRoleId } = await holding('SECRETARY');
    good(await endRoleNow(await api.contextOf(director.id), { heldRoleId, reason: 'Lộ mật khẩu' }));
    expect(await rolesNow(accountId)).toEqual(['STAFF']);
    const told = await db.roleProposal.findMany({ where: { accountId }, orderBy: { proposedAt: 'asc' } });
    expect(told.map(({ kind, isAtOnce }) => [kind, isAtOnce])).toContainEqual(['END', true]);
  });

  test('before it began, and then it never held', async () => {
    const { accountId, heldRoleId } = await holding('SECRETARY', { validFrom: plainDate('2022-03-01') });
    good(await endRoleNow(await api.contextOf(director.id), { heldRoleId, reason: 'Thay đổi phân công' }));
    now = hanoi('2022-03-02 07:00');
    expect(await rolesNow(accountId)).toEqual(['STAFF']);
    now = hanoi('2021-12-10 09:00');
  });

  test('not without a reason, and not by the hand of the one who holds it', async () => {
    const { heldRoleId } = await holding('SECRETARY');
    const context = await api.contextOf(director.id);
    expect(refusalOf(await endRoleNow(context, { heldRoleId, reason: ' ' }))).toMatchObject({ code: 'INPUT_PROBLEMS' });
    const own = await db.roleGrant.findFirstOrThrow({ where: { accountId: director.id } });
    await expect(endRoleNow(context, { heldRoleId: own.id, reason: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a second proposal to end it waits for the first', async () => {
    const { heldRoleId } = await holding('SECRETARY');
    const context = await api.contextOf(secretary.id);
    const input = { heldRoleId, lastDay: plainDate('2021-12-31'), reason: 'Nghỉ hưu' };
    good(await proposeRoleEnd(context, { id: randomUUID(), ...input }));
    const second = await proposeRoleEnd(context, { id: randomUUID(), ...input });
    expect(refusalOf(second)).toMatchObject({ problems: [{ field: 'heldRoleId', code: 'PROPOSED_ALREADY' }] });
  });
});

test('what is settled stays as it was settled', async () => {
  const id = await applied((await account('STAFF')).id);
  const change = db.roleProposal.update({ where: { id }, data: { reason: 'khác' } });
  await expect(change).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
});

test('the list of proposals costs the same for one row and for many', async () => {
  const caller = await api.as(director.id);
  const read = (first: number) =>
    countStatements(database, () =>
      caller.run(
        `query ($first: Int!) { roleProposals(first: $first) { nodes {
          id status validFrom validTo proposedBy decidedBy appliedBy viewerCan department { name }
          account { displayName staff { fullName } roles { role tense viewerCan department { name } } } } } }`,
        { first },
      ),
    );
  const [one, many] = [await read(1), await read(20)];
  expect(many.result.data.roleProposals.nodes.length).toBeGreaterThan(5);
  expect(many.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
});
