import { PROPOSED_SECOND_FACTOR_ROLES, RECOVERY_CODES, SECOND_FACTOR_SETTING } from '@thidua/domain/accounts';
import { buildAccount, buildOrganisation, day, SAMPLE_PASSWORD } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { generateSync } from 'otplib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutboxWorker } from '../../platform/mail/outbox-worker.ts';
import { createServer } from '../../server.ts';
import { openBrowser, signInWith, whoIsIn } from '../../testing/browser.ts';
import type { Browser } from '../../testing/browser.ts';
import { createMailbox } from '../../testing/mailbox.ts';
import { testApi } from '../../testing/test-api.ts';
import { stepOfCode } from './totp.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let now = new Date('2026-11-23T01:00:00Z');
const database = await testDatabase();
const { client: db } = database;
const mailbox = createMailbox();
const api = await testApi(database, { now: () => now, mailer: mailbox.mailer });
const app = await createServer(api.platform);
const post = createOutboxWorker(api.platform, (error) => {
  throw error;
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  now = new Date(now.valueOf() + 60 * MINUTE);
  await db.signInFailure.deleteMany();
});

function codeAt(key: string, at: Date = now): string {
  return generateSync({ secret: key, epoch: Math.floor(at.valueOf() / SECOND) });
}

function later(ms: number): Date {
  now = new Date(now.valueOf() + ms);
  return now;
}

const BEGIN = 'mutation { beginSecondFactor { __typename ... on NewSecondFactor { key address } } }';
const TURN_ON = 'mutation ($c: String!) { turnOnSecondFactor(code: $c) { __typename ... on RecoveryCodes { codes } } }';
const SHOW = `mutation ($c: String!) { confirmSecondFactor(code: $c) {
  __typename ... on SignInStepNeededError { step } ... on TooManyAttemptsError { retryAfterSeconds } } }`;

async function show(browser: Browser, code: string): Promise<string> {
  return (await browser.run(SHOW, { c: code })).data.confirmSecondFactor.__typename;
}

/** Somebody who has codes: the app's key, the recovery codes, and the browser in which they were made. */
async function withCodes(columns: Parameters<typeof buildAccount>[1] = {}) {
  const account = await buildAccount(db, columns);
  const browser = openBrowser(app);
  await signInWith(browser, account.username, SAMPLE_PASSWORD);
  const { key } = (await browser.run(BEGIN)).data.beginSecondFactor;
  const { codes } = (await browser.run(TURN_ON, { c: codeAt(key) })).data.turnOnSecondFactor;
  later(30 * SECOND);
  return { account, browser, key: key as string, codes: codes as string[] };
}

/** A browser that gave the right password of somebody with codes. */
async function afterPassword(username: string): Promise<Browser> {
  const browser = openBrowser(app);
  expect(await signInWith(browser, username, SAMPLE_PASSWORD)).toBe('SignInStepNeededError');
  return browser;
}

describe('codes of an app (RFC 6238, appendix B, the last six digits)', () => {
  // The seed of the vectors, 20 bytes of ASCII, in base32.
  const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('at second %i the code is %s', async (seconds, code) => {
    expect(await stepOfCode(seed, code, new Date(seconds * SECOND))).toBe(Math.floor(seconds / 30));
  });

  test('attack 18: the step before and the step after count, two steps away do not', async () => {
    const at = new Date(1_111_111_111 * SECOND);
    const code = '050471';
    const found = [];
    for (const steps of [-2, -1, 0, 1, 2])
      found.push((await stepOfCode(seed, code, new Date(at.valueOf() + steps * 30 * SECOND))) !== undefined);
    expect(found).toEqual([false, true, true, true, false]);
  });

  test.each(['', '05047', '0504711', '05o471', '٠٥٠٤٧١', '０５０４７１'])('%j is no code', async (typed) => {
    expect(await stepOfCode(seed, typed, new Date(1_111_111_111 * SECOND))).toBeUndefined();
  });

  test('blanks, as apps show them, do not matter', async () => {
    expect(await stepOfCode(seed, ' 050 471 ', new Date(1_111_111_111 * SECOND))).toBeDefined();
  });
});

describe('turning it on', () => {
  test('needs a right code first; until then the door asks for none', async () => {
    const { username } = await buildAccount(db);
    const browser = openBrowser(app);
    await signInWith(browser, username, SAMPLE_PASSWORD);
    const { key, address } = (await browser.run(BEGIN)).data.beginSecondFactor;
    expect(address).toContain(`otpauth://totp/`);
    expect(address).toContain(key);
    expect((await browser.run(TURN_ON, { c: '000000' })).data.turnOnSecondFactor.__typename).toBe('WrongCodeError');
    expect(await signInWith(openBrowser(app), username, SAMPLE_PASSWORD)).toBe('SignInSucceeded');
  });

  test('gives ten recovery codes once, and keeps neither them nor the secret readable', async () => {
    const { account, browser, key, codes } = await withCodes();
    expect(new Set(codes).size).toBe(RECOVERY_CODES);
    const { data } = await browser.run('{ mySecurity { secondFactor { since recoveryCodesLeft isRequired } } }');
    expect(data.mySecurity.secondFactor).toMatchObject({ recoveryCodesLeft: RECOVERY_CODES, isRequired: false });
    const kept = JSON.stringify([
      await db.secondFactor.findMany(),
      await db.recoveryCode.findMany({ where: { accountId: account.id } }),
    ]);
    for (const secret of [key, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(kept).not.toContain(secret);
  });

  test('asks for the password when it was last given ten minutes ago', async () => {
    const { username } = await buildAccount(db);
    const browser = openBrowser(app);
    await signInWith(browser, username, SAMPLE_PASSWORD);
    later(10 * MINUTE);
    expect((await browser.run(BEGIN)).codes).toEqual(['RECENT_SIGN_IN_REQUIRED']);
  });

  test('cannot be begun again over one that is on', async () => {
    const { browser } = await withCodes();
    expect((await browser.run(BEGIN)).data.beginSecondFactor.__typename).toBe('SignInStepOverError');
  });

  test('is told by mail and in the trail', async () => {
    const email = 'hai.buoc@snv.example.vn';
    const { account } = await withCodes({ email, emailVerifiedAt: now });
    await post.sendDue();
    expect(mailbox.mails.filter(({ to }) => to === email).map(({ subject }) => subject)).toContain(
      'Đã bật xác thực hai bước',
    );
    const entries = await db.auditEntry.findMany({ where: { objectId: account.id }, orderBy: { seq: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual(['SIGNED_IN', 'SECOND_FACTOR_ON', 'RECOVERY_CODES_MADE']);
  });
});

describe('at the door', () => {
  test('nobody is in before the code was right', async () => {
    const { account, key } = await withCodes();
    const browser = await afterPassword(account.username);
    expect(await whoIsIn(browser)).toBeUndefined();
    expect(await show(browser, '000000')).toBe('WrongCodeError');
    expect(await whoIsIn(browser)).toBeUndefined();
    expect(await show(browser, codeAt(key))).toBe('SignInSucceeded');
    expect(await whoIsIn(browser)).toBe(account.username);
  });

  test('the step belongs to the browser that gave the password, lasts ten minutes, and is used once', async () => {
    const { account, key } = await withCodes();
    const browser = await afterPassword(account.username);
    expect(await show(openBrowser(app), codeAt(key))).toBe('SignInStepOverError');
    const copy = openBrowser(app);
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
    expect(await show(browser, codeAt(key))).toBe('SignInSucceeded');
    later(30 * SECOND);
    expect(await show(copy, codeAt(key))).toBe('SignInStepOverError');
    const slow = await afterPassword(account.username);
    later(10 * MINUTE);
    expect(await show(slow, codeAt(key))).toBe('SignInStepOverError');
  });

  test('attack 18: a code opens once, also when it is sent ten times at once', async () => {
    const { account, key } = await withCodes();
    const code = codeAt(key);
    const browsers = await Promise.all(Array.from({ length: 4 }, () => afterPassword(account.username)));
    const outcomes = await Promise.all(browsers.map((browser) => show(browser, code)));
    expect(outcomes.filter((name) => name === 'SignInSucceeded')).toHaveLength(1);
    await db.signInFailure.deleteMany();
    expect(await show(await afterPassword(account.username), code)).toBe('WrongCodeError');
  });

  test('attack 18: after five wrong codes in ten minutes no code is looked at, in any browser', async () => {
    const { account, key } = await withCodes();
    const outcomes: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const browser = await afterPassword(account.username);
      for (let tries = 0; tries < 3; tries += 1) outcomes.push(await show(browser, `00000${tries}`));
    }
    expect(outcomes.filter((name) => name === 'WrongCodeError')).toHaveLength(5);
    expect(await show(await afterPassword(account.username), codeAt(key))).toBe('TooManyAttemptsError');
    later(10 * MINUTE);
    expect(await show(await afterPassword(account.username), codeAt(key))).toBe('SignInSucceeded');
  });

  test('a recovery code opens once, however it is typed', async () => {
    const { account, codes } = await withCodes();
    const [first = '', second = ''] = codes;
    expect(await show(await afterPassword(account.username), first.toUpperCase().replaceAll('-', ' '))).toBe(
      'SignInSucceeded',
    );
    expect(await show(await afterPassword(account.username), first)).toBe('WrongCodeError');
    expect(await show(await afterPassword(account.username), second)).toBe('SignInSucceeded');
    const used = await db.auditEntry.findMany({
      where: { action: 'RECOVERY_CODE_USED', objectId: account.id },
      orderBy: { seq: 'asc' },
    });
    expect(used.map(({ data }) => data)).toEqual([{ left: 9 }, { left: 8 }]);
  });

  test('the recovery code of somebody else opens nothing', async () => {
    const [mine, other] = [await withCodes(), await withCodes()];
    expect(await show(await afterPassword(mine.account.username), other.codes[0] ?? '')).toBe('WrongCodeError');
  });
});

describe('attack 19: no way around the code', () => {
  test('a password set anew by mail opens no door without a code', async () => {
    const email = 'vong@snv.example.vn';
    const { account } = await withCodes({ email, emailVerifiedAt: now });
    await openBrowser(app).run('mutation ($u: String!) { requestPasswordReset(username: $u) }', {
      u: account.username,
    });
    await post.sendDue();
    const browser = openBrowser(app);
    await browser.run(
      'mutation ($t: String!, $n: String!) { resetPassword(token: $t, newPassword: $n) { __typename } }',
      {
        t: mailbox.lastToken(email),
        n: 'mưa chiều trên phố núi',
      },
    );
    expect(await whoIsIn(browser)).toBeUndefined();
    expect(await signInWith(browser, account.username, 'mưa chiều trên phố núi')).toBe('SignInStepNeededError');
  });

  test('a one-time password leads to the code first, and then to the own password', async () => {
    const { account, key } = await withCodes();
    const admin = await api.asRole('ADMIN', account.organisationId);
    const HAND = `mutation ($id: UUID!) { setOneTimePassword(accountId: $id, reason: "Quên mật khẩu") {
      ... on OneTimePassword { password } } }`;
    const { password } = (await admin.run(HAND, { id: account.id })).data.setOneTimePassword;
    const browser = openBrowser(app);
    await signInWith(browser, account.username, password);
    const CHOOSE = 'mutation { choosePassword(newPassword: "mưa chiều trên phố núi") { __typename } }';
    expect((await browser.run(SHOW, { c: codeAt(key) })).data.confirmSecondFactor).toEqual({
      __typename: 'SignInStepNeededError',
      step: 'NEW_PASSWORD',
    });
    expect((await browser.run(CHOOSE)).data.choosePassword.__typename).toBe('SignInSucceeded');
  });

  test('the step of the own password is closed to whoever has not shown a code', async () => {
    const { account } = await withCodes();
    const admin = await api.asRole('ADMIN', account.organisationId);
    const HAND = `mutation ($id: UUID!) { setOneTimePassword(accountId: $id, reason: "Quên mật khẩu") {
      ... on OneTimePassword { password } } }`;
    const { password } = (await admin.run(HAND, { id: account.id })).data.setOneTimePassword;
    const browser = openBrowser(app);
    await signInWith(browser, account.username, password);
    const CHOOSE = 'mutation { choosePassword(newPassword: "mưa chiều trên phố núi") { __typename } }';
    await browser.run(CHOOSE);
    expect(await whoIsIn(browser)).toBeUndefined();
    expect(await signInWith(openBrowser(app), account.username, 'mưa chiều trên phố núi')).toBe(
      'WrongCredentialsError',
    );
  });

  test('the door sets up no second secret for an account that has one', async () => {
    const { account } = await withCodes();
    const browser = await afterPassword(account.username);
    expect((await browser.run(BEGIN)).data.beginSecondFactor.__typename).toBe('SignInStepOverError');
  });

  test('a browser known for years is asked for the code all the same', async () => {
    const { account, browser } = await withCodes();
    await browser.run('mutation { signOut }');
    expect(await signInWith(browser, account.username, SAMPLE_PASSWORD)).toBe('SignInStepNeededError');
  });
});

describe('turning it off', () => {
  const OFF = 'mutation ($p: String!, $c: String!) { turnOffSecondFactor(password: $p, code: $c) { __typename } }';

  test('asks for password and code', async () => {
    const { account, browser, key } = await withCodes();
    const off = async (p: string, c: string) => (await browser.run(OFF, { p, c })).data.turnOffSecondFactor.__typename;
    expect(await off('sai', codeAt(key))).toBe('WrongCredentialsError');
    expect(await off(SAMPLE_PASSWORD, '000000')).toBe('WrongCodeError');
    expect(await off(SAMPLE_PASSWORD, codeAt(key))).toBe('CredentialSaved');
    expect(await signInWith(openBrowser(app), account.username, SAMPLE_PASSWORD)).toBe('SignInSucceeded');
    expect(await db.recoveryCode.count({ where: { accountId: account.id } })).toBe(0);
  });

  test('is done by the administrator for somebody who lost everything; the person has to sign in again', async () => {
    const { account, browser } = await withCodes();
    const admin = await api.asRole('ADMIN', account.organisationId);
    await admin.run('mutation ($id: UUID!) { removeSecondFactor(accountId: $id) }', { id: account.id });
    expect(await whoIsIn(browser)).toBeUndefined();
    expect(await signInWith(openBrowser(app), account.username, SAMPLE_PASSWORD)).toBe('SignInSucceeded');
    const stranger = await api.asRole('ADMIN', (await buildOrganisation(db)).id);
    const { codes } = await stranger.run('mutation ($id: UUID!) { removeSecondFactor(accountId: $id) }', {
      id: account.id,
    });
    expect(codes).toEqual(['NOT_FOUND']);
  });

  test('is not done by an administrator for the own account, whose codes ask for a code', async () => {
    const admin = await api.asRole('ADMIN');
    const own = { id: admin.context.actor?.accountId };
    for (const act of [
      'removeSecondFactor(accountId: $id)',
      'setOneTimePassword(accountId: $id, reason: "x") { __typename }',
    ]) {
      const { codes } = await admin.run(`mutation ($id: UUID!) { ${act} }`, own);
      expect(codes, act).toEqual(['FORBIDDEN']);
    }
  });

  test('new recovery codes take the place of the old ones, for a code', async () => {
    const { account, browser, key, codes } = await withCodes();
    const RENEW =
      'mutation ($c: String!) { renewRecoveryCodes(code: $c) { __typename ... on RecoveryCodes { codes } } }';
    expect((await browser.run(RENEW, { c: '000000' })).data.renewRecoveryCodes.__typename).toBe('WrongCodeError');
    const fresh = (await browser.run(RENEW, { c: codeAt(key) })).data.renewRecoveryCodes.codes;
    expect(await show(await afterPassword(account.username), codes[0] ?? '')).toBe('WrongCodeError');
    expect(await show(await afterPassword(account.username), fresh[0])).toBe('SignInSucceeded');
  });
});

test('a code of the app is as good as the password before a weighty act', async () => {
  const { browser, key } = await withCodes();
  const CONFIRM = 'mutation ($c: String!) { confirmSignInByCode(code: $c) { __typename } }';
  later(10 * MINUTE);
  const UNLINK = 'mutation { unlinkIdentity(id: "00000000-0000-4000-8000-000000000000") { id } }';
  expect((await browser.run(UNLINK)).codes).toEqual(['RECENT_SIGN_IN_REQUIRED']);
  expect((await browser.run(CONFIRM, { c: '000000' })).data.confirmSignInByCode.__typename).toBe('WrongCodeError');
  expect((await browser.run(CONFIRM, { c: codeAt(key) })).data.confirmSignInByCode.__typename).toBe('CredentialSaved');
  expect((await browser.run(UNLINK)).codes).toEqual(['NOT_FOUND']);
});

describe('a body that demands codes of some roles', () => {
  async function strictBody(): Promise<string> {
    const { id } = await buildOrganisation(db);
    await db.organisationSetting.create({
      data: {
        organisationId: id,
        key: SECOND_FACTOR_SETTING,
        value: [...PROPOSED_SECOND_FACTOR_ROLES],
        legalGround: 'Quy chế an toàn thông tin',
        validFrom: day('2026-01-01'),
      },
    });
    return id;
  }

  test('leads those who hold one to set it up at the door, and lets them in with it', async () => {
    const { username } = await buildAccount(db, { organisationId: await strictBody(), roles: ['SECRETARY'] });
    const browser = openBrowser(app);
    expect(await signInWith(browser, username, SAMPLE_PASSWORD)).toBe('SignInStepNeededError');
    expect(await whoIsIn(browser)).toBeUndefined();
    const { key } = (await browser.run(BEGIN)).data.beginSecondFactor;
    expect((await browser.run(TURN_ON, { c: '000000' })).data.turnOnSecondFactor.__typename).toBe('WrongCodeError');
    const { codes } = (await browser.run(TURN_ON, { c: codeAt(key) })).data.turnOnSecondFactor;
    expect(codes).toHaveLength(RECOVERY_CODES);
    expect(await whoIsIn(browser)).toBe(username);
  });

  test('asks nothing of the others', async () => {
    const { username } = await buildAccount(db, { organisationId: await strictBody(), roles: ['STAFF'] });
    expect(await signInWith(openBrowser(app), username, SAMPLE_PASSWORD)).toBe('SignInSucceeded');
  });

  /** The body of somebody begins to demand codes of its secretaries from a day on. */
  async function demandOfSecretaries(organisationId: string, from: string): Promise<void> {
    await db.organisationSetting.create({
      data: {
        organisationId,
        key: SECOND_FACTOR_SETTING,
        value: ['SECRETARY'],
        legalGround: 'Quy chế an toàn thông tin',
        validFrom: day(from),
      },
    });
  }

  test('holds sign-ins that began without codes, from the day on which they are demanded', async () => {
    now = new Date('2027-01-04T16:00:00Z');
    const { username, organisationId } = await buildAccount(db, { roles: ['SECRETARY'] });
    const browser = openBrowser(app);
    await signInWith(browser, username, SAMPLE_PASSWORD);
    await demandOfSecretaries(organisationId, '2027-01-05');
    expect(await whoIsIn(browser)).toBe(username);
    const { id } = await db.signIn.findFirstOrThrow({ where: { account: { username } } });
    // Midnight in Vietnam.
    now = new Date('2027-01-04T17:00:00Z');
    expect(await whoIsIn(browser)).toBeUndefined();
    expect((await browser.run('{ mySecurity { id } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect(await api.platform.signIns.isAlive(id)).toBe(false);
    const atDoor = openBrowser(app);
    expect(await signInWith(atDoor, username, SAMPLE_PASSWORD)).toBe('SignInStepNeededError');
    const { key } = (await atDoor.run(BEGIN)).data.beginSecondFactor;
    await atDoor.run(TURN_ON, { c: codeAt(key) });
    expect(await whoIsIn(atDoor)).toBe(username);
    // The sign-in that showed no code does not come to life again.
    expect(await whoIsIn(browser)).toBeUndefined();
  });

  test('holds the sign-in of somebody from the day on which a role that demands them is held', async () => {
    now = new Date('2027-02-01T02:00:00Z');
    const { id, username, organisationId } = await buildAccount(db, { roles: ['STAFF'] });
    await demandOfSecretaries(organisationId, '2027-01-05');
    const browser = openBrowser(app);
    await signInWith(browser, username, SAMPLE_PASSWORD);
    expect(await whoIsIn(browser)).toBe(username);
    await db.roleGrant.create({ data: { accountId: id, role: 'SECRETARY', validFrom: day('2027-02-01') } });
    expect(await whoIsIn(browser)).toBeUndefined();
  });

  test('does not let them be turned off while such a role is held', async () => {
    const { browser, key, account } = await withCodes({ roles: ['STAFF', 'SECRETARY'] });
    await demandOfSecretaries(account.organisationId, '2026-01-01');
    const OFF = `mutation ($p: String!, $c: String!) { turnOffSecondFactor(password: $p, code: $c) {
      __typename ... on SecondFactorDemandedError { roles } } }`;
    const { data } = await browser.run(OFF, { p: SAMPLE_PASSWORD, c: codeAt(key) });
    expect(data.turnOffSecondFactor).toEqual({ __typename: 'SecondFactorDemandedError', roles: ['SECRETARY'] });
    expect(await db.recoveryCode.count({ where: { accountId: account.id } })).toBe(RECOVERY_CODES);
  });
});

test('turning codes on ends the sign-ins elsewhere, which showed none', async () => {
  const { username } = await buildAccount(db);
  const [here, elsewhere] = [openBrowser(app), openBrowser(app)];
  for (const browser of [here, elsewhere]) await signInWith(browser, username, SAMPLE_PASSWORD);
  const { key } = (await here.run(BEGIN)).data.beginSecondFactor;
  await here.run(TURN_ON, { c: codeAt(key) });
  expect([await whoIsIn(here), await whoIsIn(elsewhere)]).toEqual([username, undefined]);
});
