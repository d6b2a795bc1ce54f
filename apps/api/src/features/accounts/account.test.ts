import { countStatements } from '@thidua/db';
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS, IDLE_PROMISE_MS } from '@thidua/domain/accounts';
import { buildAccount, buildMovement, buildOrganisation, buildStaff, day } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { createSignInRegister } from '../../platform/session/sign-in-register.ts';
import { readActor } from '../../platform/session/read-actor.ts';
import { testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database);

const ORIGIN = { userAgent: 'test', network: '10.1.2.x', method: 'PASSWORD' } as const;

test('nobody is the viewer before signing in', async () => {
  expect((await (await api.as()).run('{ viewer { id } }')).data.viewer).toBeNull();
});

test('the viewer sees name, roles, rights and body, in few statements', async () => {
  const account = await buildAccount(db, { roles: ['STAFF', 'HEAD'], displayName: 'Phạm Đức Ước' });
  const caller = await api.as(account.id);

  const { result, statements } = await countStatements(database, () =>
    caller.run('{ viewer { displayName years roles { role department { id } } permissions organisation { name } } }'),
  );

  expect(result.codes).toEqual([]);
  expect(result.data.viewer).toMatchObject({ displayName: 'Phạm Đức Ước', organisation: { name: 'Sở Ngoại vụ' } });
  expect(result.data.viewer.permissions).toContain('nomination:edit');
  expect(result.data.viewer.permissions).not.toContain('decision:issue');
  expect(statements.length).toBeLessThanOrEqual(9);
});

test('the viewer is told how long the sign-in still lasts', async () => {
  const caller = await api.asRole('STAFF');
  const { signInEnd } = (await caller.run('{ viewer { signInEnd { idleSeconds secondsLeft } } }')).data.viewer;
  expect(signInEnd.idleSeconds).toBe(IDLE_PROMISE_MS / 1000);
  expect(signInEnd.secondsLeft).toBeGreaterThan(ABSOLUTE_LIMIT_MS / 1000 - 60);
  expect(signInEnd.secondsLeft).toBeLessThanOrEqual(ABSOLUTE_LIMIT_MS / 1000);
});

test('the day of a sample body stands where its clock stands', async () => {
  const now = new Date('2026-11-23T01:00:00Z');
  const lived = await testApi(database, { now: () => now });
  const clockOffsetSeconds = (Date.parse('2021-12-06T01:00:00Z') - now.valueOf()) / 1000;
  const body = await buildOrganisation(db, { isSample: true, clockOffsetSeconds });
  const caller = await lived.asRole('STAFF', body.id);
  expect((await caller.run('{ viewer { today } }')).data.viewer.today).toBe('2021-12-06');
});

test('a year is closed when its movement is', async () => {
  const body = await buildOrganisation(db);
  await buildMovement(db, { organisationId: body.id, year: 2019, status: 'CLOSED' });
  await buildMovement(db, { organisationId: body.id, year: 2020, status: 'FINAL_REVIEWED' });
  const caller = await api.asRole('STAFF', body.id);
  expect((await caller.run('{ viewer { closedYears } }')).data.viewer.closedYears).toEqual([2019]);
});

test('a plan that crosses New Year opens every year it runs in; a draft of others opens none', async () => {
  const body = await buildOrganisation(db);
  const thematic = { organisationId: body.id, kind: 'THEMATIC', year: 2018, fromDay: day('2018-11-20') } as const;
  await buildMovement(db, { ...thematic, toDay: day('2019-02-27') });
  await buildMovement(db, { ...thematic, status: 'DRAFT', launchedOn: null, toDay: day('2020-06-30') });
  const yearsAs = async (role: 'STAFF' | 'SECRETARY') =>
    (await (await api.asRole(role, body.id)).run('{ viewer { years } }')).data.viewer.years.slice(1);
  expect(await yearsAs('STAFF')).toEqual([2019, 2018]);
  expect(await yearsAs('SECRETARY')).toEqual([2020, 2019, 2018]);
});

test('everybody is told who holds the secretariat of their body, and of no other', async () => {
  const body = await buildOrganisation(db);
  for (const [organisationId, fullName] of [
    [body.id, 'Võ Văn Ấn'],
    [(await buildOrganisation(db)).id, 'Người cơ quan khác'],
  ] as const) {
    const staff = await buildStaff(db, { organisationId, fullName });
    await buildAccount(db, { organisationId, staffId: staff.id, roles: ['SECRETARY'] });
  }
  const caller = await api.asRole('ADMIN', body.id);
  const { organisation } = (await caller.run('{ viewer { organisation { secretariat { fullName } } } }')).data.viewer;
  expect(organisation.secretariat).toEqual([{ fullName: 'Võ Văn Ấn' }]);
});

test('a role that has not begun or is over gives no right', async () => {
  const account = await buildAccount(db, { roles: [] });
  await db.roleGrant.createMany({
    data: [
      { accountId: account.id, role: 'DIRECTOR', validFrom: day('2999-01-01') },
      { accountId: account.id, role: 'SECRETARY', validFrom: day('2015-01-01'), validTo: day('2016-12-31') },
      { accountId: account.id, role: 'STAFF', validFrom: day('2015-01-01') },
    ],
  });

  const actor = await readActor(db, account.id, new Date());

  expect(actor?.roles).toEqual([{ role: 'STAFF', departmentId: undefined }]);
});

test('attack 16: a sign-in ends after two hours without use, and after twelve in any case', async () => {
  const hour = 3_600_000;
  let now = new Date('2026-11-23T01:00:00Z');
  const register = createSignInRegister({ db, now: () => now, cacheMs: 0 });
  const account = await buildAccount(db);
  const actor = (await readActor(db, account.id, now))!;
  const idle = await db.$transaction((tx) => register.start(tx, actor, ORIGIN, now));
  const busy = await db.$transaction((tx) => register.start(tx, actor, ORIGIN, now));
  const aliveByHour: boolean[][] = [];

  for (let hours = 1; hours <= 12; hours += 1) {
    now = new Date(now.valueOf() + hour);
    // The idle one is looked at only where it must be over: a look is a use.
    aliveByHour.push([
      hours >= IDLE_LIMIT_MS / hour && (await register.find(idle.token)) !== undefined,
      (await register.find(busy.token)) !== undefined,
    ]);
  }

  expect(ABSOLUTE_LIMIT_MS / hour).toBe(12);
  expect(aliveByHour.map(([isIdleAlive]) => isIdleAlive)).not.toContain(true);
  expect(aliveByHour.map(([, isBusyAlive]) => isBusyAlive)).toEqual([...Array.from({ length: 11 }, () => true), false]);
});

test.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(43)}; thidua=x`, '../../etc/passwd'])(
  'the token %j opens nothing',
  async (token) => {
    expect(await api.platform.signIns.find(token)).toBeUndefined();
  },
);

test('people of the sample body are offered a way in; real people are not listed to strangers', async () => {
  await db.organisation.updateMany({ data: { isSample: false } });
  await buildOrganisation(db, { name: 'Sở khác', isSample: true });
  const info = await (await api.as()).run('{ signInInfo { organisationName isSample samples { username } } }');
  expect(info.data.signInInfo).toMatchObject({ isSample: false, samples: [] });
});

test('a language that no screen speaks is refused', async () => {
  const caller = await api.asRole('STAFF');
  expect((await caller.run('mutation { setLanguage(language: "xx") { id } }')).codes).toEqual(['BAD_USER_INPUT']);
  expect((await caller.run('mutation { setLanguage(language: "en") { language } }')).data.setLanguage.language).toBe(
    'en',
  );
});
