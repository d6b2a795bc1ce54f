import { buildAccount, buildOrganisation } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApi } from '../../testing/test-api.ts';
import { forgetFailures, giveOneTimePassword, listAccounts, unlockAccount } from './index.ts';
import { admitAttempt } from './throttle.ts';

const database = await testDatabase();
const { client: db } = database;
const api = await testApi(database);
const { context } = await api.as();
let organisation: string;

beforeAll(async () => {
  const body = await buildOrganisation(db, { code: 'so-y-te' });
  organisation = body.code;
  await buildAccount(db, { organisationId: body.id, username: 'quantri', roles: ['ADMIN'] });
  await buildAccount(db, { organisationId: body.id, username: 'le.van.a', disabledAt: new Date() });
  await buildAccount(db, { username: 'o.co.quan.khac' });
});
afterAll(() => database.close());

describe('whoever holds the machine', () => {
  test('sees the accounts of a body, their roles of today and who is disabled', async () => {
    const listed = await listAccounts(db, new Date(), { organisation });
    expect(listed).toMatchObject([
      { username: 'le.van.a', roles: ['STAFF'], isDisabled: true, lastSeenAt: undefined },
      { username: 'quantri', roles: ['ADMIN'], isDisabled: false, oneTimePasswordUntil: undefined },
    ]);
    expect(await listAccounts(db, new Date())).toHaveLength(3);
  });

  test('gives a lost administrator a password for one use, and the list shows that it waits', async () => {
    const { id } = await db.account.findUniqueOrThrow({ where: { username: 'quantri' } });
    const { password, until } = await giveOneTimePassword(context, id);

    const { passwordHash } = await db.account.findUniqueOrThrow({ where: { id } });
    expect(await api.platform.passwords.verify(passwordHash, password)).toBe(true);
    expect(await listAccounts(db, new Date(), { username: 'quantri' })).toMatchObject([
      { oneTimePasswordUntil: until },
    ]);
  });

  test('lets everybody try again at once after mistyped passwords', async () => {
    const source = { username: 'quantri', network: '10.0.0.5', browser: undefined };
    for (let attempt = 0; attempt < 5; attempt += 1) await admitAttempt(api.platform, source);
    await db.signInFailure.updateMany({ data: { failedAt: new Date(Date.now() - 60_000) } });
    expect(await admitAttempt(api.platform, source)).toMatchObject({ admitted: false });

    expect(await forgetFailures(context)).toBe(10);
    expect(await admitAttempt(api.platform, source)).toMatchObject({ admitted: true });
    expect(await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })).toMatchObject({
      action: 'SIGN_IN_FAILURES_FORGOTTEN',
      data: { count: 10 },
    });
  });

  test('lets one account try again at once; others wait on', async () => {
    await db.signInFailure.deleteMany();
    const sources = ['quantri', 'le.van.a'].map((username, at) => {
      return { username, network: `10.0.1.${at}`, browser: undefined };
    });
    for (const source of sources)
      for (let attempt = 0; attempt < 5; attempt += 1) await admitAttempt(api.platform, source);
    await db.signInFailure.updateMany({ data: { failedAt: new Date(Date.now() - 60_000) } });
    const { id } = await db.account.findUniqueOrThrow({ where: { username: 'quantri' } });
    expect(await unlockAccount(context, id)).toBe(10);
    const admitted = [];
    for (const source of sources) admitted.push((await admitAttempt(api.platform, source)).admitted);
    expect(admitted).toEqual([true, false]);
    expect(await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })).toMatchObject({
      action: 'SIGN_IN_UNLOCKED',
      objectId: id,
      data: { count: 10 },
    });
  });
});

test('the administrator sees how often somebody mistyped, and lifts the wait; not of the own account', async () => {
  await db.signInFailure.deleteMany();
  const admin = await api.asRole('ADMIN');
  const { id, username, organisationId } = await buildAccount(db, {
    organisationId: admin.context.actor?.organisationId ?? '',
  });
  for (let attempt = 0; attempt < 3; attempt += 1)
    await admitAttempt(api.platform, { username, network: '10.0.2.1', browser: undefined });
  const READ = 'query ($id: UUID!) { account(id: $id) { recentFailures } }';
  const UNLOCK = 'mutation ($id: UUID!) { unlockSignIn(accountId: $id) }';
  expect((await admin.run(READ, { id })).data.account.recentFailures).toBe(3);
  const director = await api.asRole('DIRECTOR', organisationId);
  expect((await director.run(READ, { id })).data.account.recentFailures).toBeNull();
  expect((await admin.run(UNLOCK, { id })).data.unlockSignIn).toBe(6);
  expect((await admin.run(READ, { id })).data.account.recentFailures).toBe(0);
  expect((await admin.run(UNLOCK, { id: admin.context.actor?.accountId })).codes).toEqual(['FORBIDDEN']);
});
