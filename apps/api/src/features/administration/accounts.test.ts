import { randomUUID } from 'node:crypto';
import { buildAccount, buildOrganisation, buildStaff, SAMPLE_PASSWORD } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { openBrowser, signInWith } from '../../testing/browser.ts';
import { good } from '../../testing/run-meeting.ts';
import { testApi } from '../../testing/test-api.ts';
import { createAccount } from './use-cases/create-account.ts';
import { disableAccount, enableAccount } from './use-cases/set-account-state.ts';

const database = await testDatabase();
const { client: db } = database;
const api = await testApi(database);
const app = await createServer(api.platform, { isSecure: true });
afterAll(async () => {
  await app.close();
  await database.close();
});

const { id: organisationId } = await buildOrganisation(db);
const admin = await buildAccount(db, { organisationId, roles: ['ADMIN'], username: 'quantri.thu' });
const asAdmin = () => api.contextOf(admin.id);

const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);

describe('a new account', () => {
  test('of a person bears the name of the person and the role of staff, and lets nobody in yet', async () => {
    const { id: staffId } = await buildStaff(db, { organisationId, fullName: 'Nguyễn Thị Thử' });
    const id = good(await createAccount(await asAdmin(), { id: randomUUID(), username: ' Nguyen.Thu ', staffId }));
    const row = await db.account.findUniqueOrThrow({ where: { id }, include: { roleGrants: true } });
    expect(row).toMatchObject({
      username: 'nguyen.thu',
      displayName: 'Nguyễn Thị Thử',
      roleGrants: [{ role: 'STAFF' }],
    });
    expect(await signInWith(openBrowser(app), 'nguyen.thu', SAMPLE_PASSWORD)).toBe('WrongCredentialsError');
  });

  test('is proposed a name made of family and given name, and the next number when it is taken', async () => {
    await buildStaff(db, { organisationId, fullName: 'Trần Văn Đề Xuất' });
    await buildAccount(db, { organisationId, username: 'tran.xuat' });
    const caller = await api.as(admin.id);
    const { data } = await caller.run('{ accountCandidates(text: "de xuat") { username staff { fullName } } }');
    expect(data.accountCandidates).toEqual([{ username: 'tran.xuat2', staff: { fullName: 'Trần Văn Đề Xuất' } }]);
  });

  test.each([
    ['a name that is taken', { username: 'quantri.thu', displayName: 'Máy' }, 'username', 'TAKEN'],
    ['a name with marks', { username: 'quản.trị', displayName: 'Máy' }, 'username', 'SHAPE'],
    ['nobody and nothing', { username: 'may.moi' }, 'displayName', 'REQUIRED'],
  ])('is refused for %s', async (_case, input, field, code) => {
    const outcome = await createAccount(await asAdmin(), { id: randomUUID(), ...input });
    expect(refusalOf(outcome)).toMatchObject({ problems: [{ field, code }] });
  });

  test('is refused for somebody who has one, and for somebody of another body', async () => {
    const { staffId } = await buildAccount(db, { organisationId });
    const second = await createAccount(await asAdmin(), { id: randomUUID(), username: 'thu.hai', staffId });
    expect(refusalOf(second)).toMatchObject({ problems: [{ field: 'staffId', code: 'HAS_ACCOUNT' }] });
    const { id: stranger } = await buildStaff(db);
    await expect(
      createAccount(await asAdmin(), { id: randomUUID(), username: 'thu.ba', staffId: stranger }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('sent twice is made once; two of one name at once make one', async () => {
    const input = { id: randomUUID(), username: 'may.mot', displayName: 'Máy một' };
    const context = await asAdmin();
    good(await createAccount(context, input));
    expect(good(await createAccount(context, input))).toBe(input.id);
    const rivals = [1, 2].map(() => createAccount(context, { ...input, id: randomUUID(), username: 'may.hai' }));
    expect((await Promise.all(rivals)).filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('locking an account', () => {
  test('ends every sign-in at once and opens again with the same roles', async () => {
    const { id, username } = await buildAccount(db, { organisationId });
    const browser = openBrowser(app);
    expect(await signInWith(browser, username, SAMPLE_PASSWORD)).toBe('SignInSucceeded');
    good(await disableAccount(await asAdmin(), { id, reason: 'Nghi lộ mật khẩu' }));
    expect((await browser.run('{ viewer { id } }')).data.viewer).toBeNull();
    expect(await db.signIn.count({ where: { accountId: id, endedAt: null } })).toBe(0);

    good(await enableAccount(await asAdmin(), { id, reason: 'Đã đổi mật khẩu' }));
    expect((await browser.run('{ viewer { id } }')).data.viewer).toBeNull();
    expect((await api.contextOf(id)).actor.roles).toHaveLength(1);
  });

  test('asks why, and is done once', async () => {
    const { id } = await buildAccount(db, { organisationId });
    const context = await asAdmin();
    expect(refusalOf(await disableAccount(context, { id, reason: '' }))).toMatchObject({ code: 'INPUT_PROBLEMS' });
    good(await disableAccount(context, { id, reason: 'Nghỉ việc' }));
    expect(refusalOf(await disableAccount(context, { id, reason: 'Nghỉ việc' }))).toMatchObject({ from: 'DISABLED' });
  });

  test('is not for the own account, nor for one of another body', async () => {
    const { id: stranger } = await buildAccount(db);
    const context = await asAdmin();
    await expect(disableAccount(context, { id: admin.id, reason: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(disableAccount(context, { id: stranger, reason: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('the list is searched without marks, by role of today and by state, and shows the own body only', async () => {
  const { id: body } = await buildOrganisation(db);
  const make = (username: string, displayName: string) =>
    buildAccount(db, { organisationId: body, username, displayName, roles: ['SECRETARY'] });
  await make('ds.mot', 'Nguyễn Thị Hồng');
  await make('ds.hai', 'Lê Đức Hồng');
  const caller = await api.as((await buildAccount(db, { organisationId: body, roles: ['AUDITOR'] })).id);
  const read = async (filter: object) => {
    const { data } = await caller.run(
      'query ($filter: AccountFilter) { accounts(filter: $filter) { totalCount nodes { username } } }',
      { filter },
    );
    return data.accounts.nodes.map(({ username }: { username: string }) => username);
  };
  expect(await read({ text: 'hong' })).toEqual(['ds.hai', 'ds.mot']);
  expect(await read({ text: 'DUC hồng' })).toEqual(['ds.hai']);
  expect(await read({ role: 'ADMIN' })).toEqual([]);
  expect(await read({ role: 'SECRETARY', isDisabled: true })).toEqual([]);
  expect(await read({ role: 'SECRETARY' })).toHaveLength(2);
});
