import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { testApi } from '../../../testing/test-api.ts';
import { createOrganisation } from './create-organisation.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database);
const { context } = await api.as();

const BODY = {
  code: 'so-y-te',
  name: 'Sở Y tế',
  parentName: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
  documentSign: 'SYT',
  place: 'Hà Tĩnh',
  administrator: { username: 'Quan.Tri', displayName: 'Quản trị' },
};

test('a body begins with its administrator alone, who has a password for one use; the trail names both', async () => {
  const made = await createOrganisation(context, BODY);
  if (!made.ok) throw new Error(made.error.code);

  const body = await db.organisation.findUniqueOrThrow({
    where: { code: 'so-y-te' },
    include: { accounts: { include: { roleGrants: true } }, staff: true, departments: true },
  });
  expect(body).toMatchObject({ name: 'Sở Y tế', isSample: false, clockOffsetSeconds: 0, staff: [], departments: [] });
  expect(body.accounts).toMatchObject([{ username: 'quan.tri', roleGrants: [{ role: 'ADMIN', validTo: null }] }]);
  expect(body.accounts[0]?.oneTimePasswordUntil).toEqual(made.value.until);
  expect(await api.platform.passwords.verify(body.accounts[0]?.passwordHash, made.value.password)).toBe(true);
  expect(await db.auditEntry.findFirstOrThrow()).toMatchObject({
    action: 'ORGANISATION_CREATED',
    objectId: body.id,
    data: { code: 'so-y-te', administratorId: made.value.administratorId },
  });
});

test('a code or a user name that is taken makes nothing', async () => {
  const again = { ...BODY, administrator: { ...BODY.administrator, username: 'another' } };
  expect(await createOrganisation(context, again)).toEqual({ ok: false, error: { code: 'ORGANISATION_EXISTS' } });
  expect(await createOrganisation(context, { ...BODY, code: 'so-van-hoa' })).toEqual({
    ok: false,
    error: { code: 'USERNAME_TAKEN' },
  });
  expect(await db.organisation.count()).toBe(1);
});
