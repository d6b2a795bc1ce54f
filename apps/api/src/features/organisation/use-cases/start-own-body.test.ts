import { buildAccount, buildOrganisation } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testApi } from '../../../testing/test-api.ts';
import { startOwnBody } from './start-own-body.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database);

const BODY = {
  code: 'so-y-te',
  name: 'Sở Y tế',
  parentName: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
  documentSign: 'SYT',
  place: 'Hà Tĩnh',
  administrator: { username: 'quan.tri', displayName: 'Quản trị' },
};

let sample: { readonly id: string };
let admin: { readonly id: string };
beforeEach(async () => {
  // One body begins, and there is none beside the sample: each test has the installation to itself.
  await db.organisation.updateMany({ data: { isSample: true } });
  sample = await buildOrganisation(db, { isSample: true });
  admin = await buildAccount(db, { organisationId: sample.id, roles: ['ADMIN'] });
});

test('the sample gives way: its accounts open nothing any more, the sign-in page names the new body and offers nobody', async () => {
  const staff = await buildAccount(db, { organisationId: sample.id });
  const made = await startOwnBody(await api.contextOf(admin.id), BODY);
  expect(made).toMatchObject({ ok: true, value: { username: 'quan.tri' } });

  const accounts = await db.account.findMany({ where: { id: { in: [admin.id, staff.id] } } });
  expect(accounts.map(({ disabledAt }) => disabledAt !== null)).toEqual([true, true]);
  const { data } = await (await api.as()).run('{ signInInfo { organisationName isSample samples { username } } }');
  expect(data.signInInfo).toEqual({ organisationName: 'Sở Y tế', isSample: false, samples: [] });
  const entries = await db.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 2 });
  expect(entries.map(({ action }) => action)).toEqual(['SAMPLE_CLOSED', 'ORGANISATION_CREATED']);
});

test('where there is a body of real people nobody starts another from the sample', async () => {
  await buildOrganisation(db);
  await expect(startOwnBody(await api.contextOf(admin.id), BODY)).rejects.toThrow('FORBIDDEN');
  expect(await db.account.findUniqueOrThrow({ where: { id: admin.id } })).toMatchObject({ disabledAt: null });
});

test('of two who press at once one starts the body', async () => {
  const context = await api.contextOf(admin.id);
  const outcomes = await Promise.allSettled(
    ['so-tai-chinh', 'so-noi-vu'].map((code) =>
      startOwnBody(context, { ...BODY, code, administrator: { ...BODY.administrator, username: `qt.${code}` } }),
    ),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a form that is not filled in makes nothing and disables nobody', async () => {
  const made = await startOwnBody(await api.contextOf(admin.id), { ...BODY, code: 'Sở Y tế', name: ' ' });
  expect(made).toMatchObject({ ok: false, error: { code: 'INPUT_PROBLEMS' } });
  expect(await db.account.count({ where: { organisationId: sample.id, disabledAt: { not: null } } })).toBe(0);
});
