import { buildDepartment, buildOrganisation, buildStaff } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApi } from '../../testing/test-api.ts';
import { addAccount, giveFirstRole, listRoles, operateAccount } from './index.ts';
import type { AccountOwner } from './index.ts';

const database = await testDatabase();
const { client: db } = database;
const api = await testApi(database);
const { context } = await api.as();
let organisationId: string;

beforeAll(async () => {
  organisationId = (await buildOrganisation(db, { code: 'so-y-te' })).id;
  await buildDepartment(db, { organisationId, code: 'VP', name: 'Văn phòng' });
});
afterAll(() => database.close());

function add(username: string, owner: AccountOwner) {
  return addAccount(context, { organisationCode: 'so-y-te', username, owner });
}

const SECRETARY = {
  kind: 'NEW_STAFF',
  fullName: 'Trần Thu Thủy',
  gender: 'FEMALE',
  departmentCode: 'VP',
  title: 'Chánh Văn phòng',
  recruitedOn: undefined,
} as const satisfies AccountOwner;

/** The id of an account by its name. */
async function idOf(username: string): Promise<string> {
  return (await db.account.findUniqueOrThrow({ where: { username } })).id;
}

describe('in a body that nobody can sign in to, whoever holds the machine', () => {
  test('puts the first person on the books, with an account and a password for one use', async () => {
    const made = await add('Thuy.TT', SECRETARY);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const account = await db.account.findUniqueOrThrow({
      where: { username: 'thuy.tt' },
      include: { staff: { include: { memberships: true, posts: true } }, roleGrants: true },
    });
    expect(account).toMatchObject({
      displayName: 'Trần Thu Thủy',
      oneTimePasswordUntil: made.value.until,
      staff: { fullName: 'Trần Thu Thủy', memberships: [{ kind: 'MAIN' }], posts: [{ title: 'Chánh Văn phòng' }] },
      roleGrants: [{ role: 'STAFF', validTo: null }],
    });
    expect(await api.platform.passwords.verify(account.passwordHash, made.value.password)).toBe(true);
  });

  test('seats the first secretary; a second one is for people to choose', async () => {
    expect(await giveFirstRole(context, await idOf('thuy.tt'), 'SECRETARY')).toMatchObject({ ok: true });
    expect(await listRoles(db, await idOf('thuy.tt'))).toMatchObject([{ role: 'STAFF' }, { role: 'SECRETARY' }]);
    await add('ha.nt', { ...SECRETARY, fullName: 'Nguyễn Thị Hà', title: 'Chuyên viên' });

    expect(await giveFirstRole(context, await idOf('ha.nt'), 'SECRETARY')).toEqual({
      ok: false,
      error: { code: 'IS_HELD' },
    });
  });

  test('keeps what must be apart apart, and gives no office to a technical account', async () => {
    await add('quantri', { kind: 'TECHNICAL', displayName: 'Quản trị' });
    expect(await giveFirstRole(context, await idOf('quantri'), 'DIRECTOR')).toEqual({
      ok: false,
      error: { code: 'NEEDS_PERSON' },
    });
    expect(await giveFirstRole(context, await idOf('thuy.tt'), 'ADMIN')).toMatchObject({
      error: { code: 'SEPARATED', role: 'SECRETARY' },
    });
    expect(await giveFirstRole(context, await idOf('quantri'), 'ADMIN')).toMatchObject({ ok: true });
  });

  test('gives somebody on the books an account, once', async () => {
    const { code } = await buildStaff(db, { organisationId, fullName: 'Lê Văn Minh' });
    expect(await add('minh.lv', { kind: 'STAFF', code })).toMatchObject({ ok: true });
    expect(await add('minh.lv2', { kind: 'STAFF', code })).toMatchObject({
      error: { problems: [{ field: 'staff', code: 'HAS_ACCOUNT' }] },
    });
  });

  test.each([
    ['a name that is taken', 'thuy.tt', { kind: 'TECHNICAL', displayName: 'A' }, 'username', 'TAKEN'],
    ['a name with marks', 'Thủy', { kind: 'TECHNICAL', displayName: 'A' }, 'username', 'SHAPE'],
    ['a department that is not there', 'moi', { ...SECRETARY, departmentCode: 'KHONG' }, 'department', 'UNKNOWN'],
    ['a person that is not there', 'moi', { kind: 'STAFF', code: 'KHONG' }, 'staff', 'UNKNOWN'],
  ] as const)('is told of %s', async (_what, username, owner, field, code) => {
    expect(await add(username, owner)).toMatchObject({ error: { problems: [{ field, code }] } });
  });

  test('locks an account, whose sign-ins end, and opens it again; the trail says that it was no person', async () => {
    const accountId = await idOf('thuy.tt');
    const at = new Date();
    await db.signIn.create({
      data: { accountId, tokenHash: Buffer.alloc(32, 1), lastSeenAt: at, expiresAt: at, userAgent: 'test' },
    });

    expect(await operateAccount(context, accountId, true)).toEqual({ ok: true, value: accountId });
    expect(await operateAccount(context, accountId, true)).toEqual({ ok: false, error: { code: 'ALREADY' } });
    expect(await db.signIn.count({ where: { accountId, endedAt: null } })).toBe(0);
    expect(await operateAccount(context, accountId, false)).toEqual({ ok: true, value: accountId });
    const entries = await db.auditEntry.findMany({ where: { objectId: accountId }, orderBy: { seq: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual([
      'ACCOUNT_CREATED',
      'FIRST_ROLE_GIVEN',
      'ACCOUNT_DISABLED',
      'ACCOUNT_ENABLED',
    ]);
  });
});
