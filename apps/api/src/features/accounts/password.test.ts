import { ONE_TIME_PASSWORD_LIFE_MS } from '@thidua/domain/accounts';
import { buildAccount, buildOrganisation, SAMPLE_PASSWORD } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutboxWorker } from '../../platform/mail/outbox-worker.ts';
import { createServer } from '../../server.ts';
import { openBrowser, signInWith, whoIsIn } from '../../testing/browser.ts';
import type { Browser } from '../../testing/browser.ts';
import { createMailbox } from '../../testing/mailbox.ts';
import { testApi } from '../../testing/test-api.ts';

const MINUTE = 60_000;
const GOOD = 'mưa chiều trên phố núi';

let now = new Date('2026-11-23T01:00:00Z');
const database = await testDatabase();
const { client: db } = database;
const mailbox = createMailbox();
const api = await testApi(database, { now: () => now, mailer: mailbox.mailer });
const { platform } = api;
const app = await createServer(platform);
const post = createOutboxWorker(platform, (error) => {
  throw error;
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  now = new Date(now.valueOf() + 24 * 60 * MINUTE);
  await db.signInFailure.deleteMany();
});

let serial = 0;

async function person(columns: Parameters<typeof buildAccount>[1] = {}) {
  const email = `nguoi.${(serial += 1)}@snv.example.vn`;
  const account = await buildAccount(db, { email, emailVerifiedAt: now, ...columns });
  return { ...account, email };
}

async function signedIn(username: string, password = SAMPLE_PASSWORD): Promise<Browser> {
  const browser = openBrowser(app);
  expect(await signInWith(browser, username, password)).toBe('SignInSucceeded');
  return browser;
}

function change(browser: Browser, password: string, newPassword: string) {
  return browser
    .run(
      `mutation ($p: String!, $n: String!) { changePassword(password: $p, newPassword: $n) {
        __typename ... on InputProblemsError { problems { code } } } }`,
      { p: password, n: newPassword },
    )
    .then(({ data }) => data.changePassword);
}

async function askForReset(username: string, browser = openBrowser(app)): Promise<unknown> {
  const reply = await browser.run('mutation ($u: String!) { requestPasswordReset(username: $u) }', { u: username });
  await post.sendDue();
  return reply;
}

function reset(token: string, newPassword = GOOD) {
  return openBrowser(app)
    .run(
      `mutation ($t: String!, $n: String!) { resetPassword(token: $t, newPassword: $n) {
        __typename ... on InputProblemsError { problems { code } } } }`,
      { t: token, n: newPassword },
    )
    .then(({ data }) => data.resetPassword);
}

describe('changing the password', () => {
  test('asks for the present one', async () => {
    const { username } = await person();
    const browser = await signedIn(username);
    expect(await change(browser, 'không phải', GOOD)).toEqual({ __typename: 'WrongCredentialsError' });
    expect(await signInWith(openBrowser(app), username, GOOD)).toBe('WrongCredentialsError');
  });

  test('attack 14: ends every other sign-in at once, and leaves this one', async () => {
    const { username } = await person();
    const browser = await signedIn(username);
    const other = await signedIn(username);

    expect((await change(browser, SAMPLE_PASSWORD, GOOD)).__typename).toBe('CredentialSaved');

    expect([await whoIsIn(browser), await whoIsIn(other)]).toEqual([username, undefined]);
    expect(await signInWith(openBrowser(app), username, SAMPLE_PASSWORD)).toBe('WrongCredentialsError');
    expect(await signInWith(openBrowser(app), username, GOOD)).toBe('SignInSucceeded');
  });

  test('tells the person by mail, and the trail', async () => {
    const { username, id, email } = await person();
    await change(await signedIn(username), SAMPLE_PASSWORD, GOOD);
    await post.sendDue();
    expect(mailbox.mails.filter(({ to }) => to === email).map(({ subject }) => subject)).toContain(
      'Mật khẩu đã được thay đổi',
    );
    const entries = await db.auditEntry.findMany({ where: { action: 'PASSWORD_CHANGED', objectId: id } });
    expect(entries.map(({ data, actorId }) => [data, actorId])).toEqual([[{ by: 'OWNER' }, id]]);
  });

  test.each([
    ['ngắn', 'TOO_SHORT'],
    ['iloveyou1', 'TOO_COMMON'],
    ['QwertyUiop', 'TOO_COMMON'],
    [SAMPLE_PASSWORD, 'HAS_NAME'],
    ['x'.repeat(257), 'TOO_LONG'],
  ])('%j is refused: %s', async (password, code) => {
    const { username } = await person();
    const outcome = await change(await signedIn(username), SAMPLE_PASSWORD, password);
    expect(outcome.problems).toEqual([{ code }]);
  });

  test('the name of the body and the own name make no password', async () => {
    const { id: organisationId } = await buildOrganisation(db, { name: 'Sở Ngoại vụ Hà Tĩnh' });
    const { username } = await person({ organisationId, displayName: 'Nguyễn Thị Hằng' });
    const browser = await signedIn(username);
    for (const password of ['songoaivuhatinh2026', 'NguyenThiHang!', `${username}99`])
      expect((await change(browser, SAMPLE_PASSWORD, password)).problems).toEqual([{ code: 'HAS_NAME' }]);
  });

  test('the password of before is no new one', async () => {
    const { username } = await person();
    const browser = await signedIn(username);
    await change(browser, SAMPLE_PASSWORD, GOOD);
    expect((await change(browser, GOOD, GOOD)).problems).toEqual([{ code: 'SAME_AS_BEFORE' }]);
  });

  test('attack 25: every character counts, to the 256th, and NUL is one; composed or not is the same', async () => {
    const { username } = await person();
    const long = `${'🌾ế'.repeat(127)}a\u0000`;
    expect((await change(await signedIn(username), SAMPLE_PASSWORD, long)).__typename).toBe('CredentialSaved');
    const close = [`${'🌾ế'.repeat(127)}a`, `${'🌾ế'.repeat(127)}b\u0000`, '🌾ế'.repeat(36), long.toUpperCase()];
    for (const password of close)
      expect(await signInWith(openBrowser(app), username, password)).toBe('WrongCredentialsError');
    await db.signInFailure.deleteMany();
    expect(await signInWith(openBrowser(app), username, long)).toBe('SignInSucceeded');
    expect(await signInWith(openBrowser(app), username, long.normalize('NFD'))).toBe('SignInSucceeded');
  });

  test('attack 25: a password of a megabyte is turned away before anything is computed', async () => {
    const payload = JSON.stringify({
      query: 'mutation ($p: String!) { signIn(username: "x", password: $p) { __typename } }',
      variables: { p: 'x'.repeat(1_000_000) },
    });
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.statusCode).toBe(413);
  });
});

describe('a forgotten password', () => {
  test('is set anew with the link of a mail, which ends all sign-ins and signs nobody in', async () => {
    const { username, email, id } = await person();
    const inside = await signedIn(username);
    await askForReset(username);

    const outcome = await reset(mailbox.lastToken(email));

    expect(outcome).toEqual({ __typename: 'CredentialSaved' });
    expect(await whoIsIn(inside)).toBeUndefined();
    expect(await signInWith(openBrowser(app), username, GOOD)).toBe('SignInSucceeded');
    const entries = await db.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual([
      'SIGNED_IN',
      'PASSWORD_RESET_REQUESTED',
      'PASSWORD_CHANGED',
      'SIGNED_IN',
    ]);
  });

  test('attack 10: the link has the address of the installation, whatever host the request names', async () => {
    const { username, email } = await person();
    const evil = openBrowser(app, { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
    await askForReset(username, evil);
    const text = mailbox.mails.find(({ to }) => to === email)?.text ?? '';
    expect(text).toContain('https://thidua.example.vn/dat-lai-mat-khau#');
    expect(text).not.toContain('evil');
  });

  test('attack 10: nobody learns from the answer which names exist', async () => {
    const known = await person();
    const disabled = await person({ disabledAt: now });
    const unverified = await person({ emailVerifiedAt: null });
    const without = await buildAccount(db);
    const names = [known, disabled, unverified, without].map(({ username }) => username);
    const before = mailbox.mails.length;

    const asked = await Promise.all([...names, 'khong.ai.ca', ''].map((name) => askForReset(name)));
    const answers = asked.map((answer) => JSON.stringify(answer));

    expect(new Set(answers)).toEqual(new Set([JSON.stringify({ data: { requestPasswordReset: true }, codes: [] })]));
    expect(mailbox.mails.slice(before).map(({ to }) => to)).toEqual([known.email]);
  });

  test('attack 10: nor from the time it takes', async () => {
    const known = await person();
    const names = [known.username, known.username, 'khong.ai.1', 'khong.ai.2'];
    const times = await Promise.all(
      names.map(async (name) => {
        const began = performance.now();
        await openBrowser(app).run('mutation ($u: String!) { requestPasswordReset(username: $u) }', { u: name });
        return performance.now() - began;
      }),
    );
    expect(Math.min(...times)).toBeGreaterThanOrEqual(295);
  });

  test('is asked for three times an hour, then no more mails come and the answer stays the same', async () => {
    const { username, email } = await person();
    const sent = () => mailbox.mails.filter(({ to }) => to === email).length;
    await Promise.all(Array.from({ length: 5 }, () => askForReset(username.toUpperCase())));
    expect(sent()).toBe(3);
    now = new Date(now.valueOf() + 61 * MINUTE);
    await askForReset(username);
    expect(sent()).toBe(4);
  });

  test('attack 11: a link opens once', async () => {
    const { username, email } = await person();
    await askForReset(username);
    const token = mailbox.lastToken(email);
    await reset(token);
    expect(await reset(token, 'một mật khẩu khác nữa')).toEqual({ __typename: 'LinkOverError' });
  });

  test('attack 11: ten requests with one link at once set one password', async () => {
    const { username, email, id } = await person();
    await askForReset(username);
    const token = mailbox.lastToken(email);
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => reset(token, `mưa chiều số ${n} ấy`)));
    expect(outcomes.filter(({ __typename }) => __typename === 'CredentialSaved')).toHaveLength(1);
    expect(await db.auditEntry.count({ where: { action: 'PASSWORD_CHANGED', objectId: id } })).toBe(1);
  });

  test('attack 11: a link is over after thirty minutes, and when a newer one was sent', async () => {
    const { username, email } = await person();
    await askForReset(username);
    const first = mailbox.lastToken(email);
    await askForReset(username);
    const second = mailbox.lastToken(email);
    expect(await reset(first)).toEqual({ __typename: 'LinkOverError' });
    now = new Date(now.valueOf() + 30 * MINUTE);
    expect(await reset(second)).toEqual({ __typename: 'LinkOverError' });
  });

  test('attack 11: a link sets the password of its own account only, and an invented or other kind of link sets none', async () => {
    const [mine, other] = [await person(), await person()];
    await askForReset(mine.username);
    await reset(mailbox.lastToken(mine.email));
    expect(await signInWith(openBrowser(app), other.username, GOOD)).toBe('WrongCredentialsError');
    const browser = await signedIn(other.username);
    await browser.run(
      'mutation ($p: String!) { changeEmail(email: "khac@snv.example.vn", password: $p) { __typename } }',
      { p: SAMPLE_PASSWORD },
    );
    await post.sendDue();
    for (const token of ['', 'x', 'A'.repeat(43), mailbox.lastToken('khac@snv.example.vn')])
      expect(await reset(token)).toEqual({ __typename: 'LinkOverError' });
  });

  test('a link to confirm another address, asked for with the old password, is over with it', async () => {
    const mine = await person();
    const browser = await signedIn(mine.username);
    await browser.run(
      'mutation ($p: String!) { changeEmail(email: "ke.gian@snv.example.vn", password: $p) { __typename } }',
      { p: SAMPLE_PASSWORD },
    );
    await post.sendDue();
    const token = mailbox.lastToken('ke.gian@snv.example.vn');
    await askForReset(mine.username);
    await reset(mailbox.lastToken(mine.email));
    const { data } = await openBrowser(app).run('mutation ($t: String!) { verifyEmail(token: $t) { __typename } }', {
      t: token,
    });
    expect(data.verifyEmail).toEqual({ __typename: 'LinkOverError' });
  });

  test('a password that is refused does not use the link up', async () => {
    const { username, email } = await person();
    await askForReset(username);
    const token = mailbox.lastToken(email);
    expect((await reset(token, 'ngắn')).problems).toEqual([{ code: 'TOO_SHORT' }]);
    expect(await reset(token)).toEqual({ __typename: 'CredentialSaved' });
  });

  test('the database keeps neither the link nor the text of a mail that was sent', async () => {
    const { username, email, id } = await person();
    await askForReset(username);
    const token = mailbox.lastToken(email);
    const rows = JSON.stringify(
      [
        await db.accountLink.findMany({ where: { accountId: id } }),
        await db.outboxMail.findMany({ where: { accountId: id } }),
        await db.auditEntry.findMany({ where: { objectId: id } }),
      ],
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    );
    expect(rows).not.toContain(token);
    expect((await db.outboxMail.findMany({ where: { accountId: id } })).map(({ sealed }) => sealed)).toEqual([null]);
  });
});

describe('a password that is changed while another one is being compared', () => {
  /** A server whose comparing waits until `go` is called: what happens meanwhile happens between proof and act. */
  async function slowly() {
    const reached = Promise.withResolvers<undefined>();
    const held = Promise.withResolvers<undefined>();
    const passwords: typeof platform.passwords = {
      hash: (password) => platform.passwords.hash(password),
      verify: async (hash, password) => {
        const isRight = await platform.passwords.verify(hash, password);
        reached.resolve(undefined);
        await held.promise;
        return isRight;
      },
    };
    const slow = await createServer({ ...platform, passwords });
    return { slow, reached: reached.promise, go: () => held.resolve(undefined) };
  }

  test('lets nobody in with the old one', async () => {
    const { username } = await person();
    const owner = await signedIn(username);
    const { slow, reached, go } = await slowly();
    const thief = openBrowser(slow);
    const trying = signInWith(thief, username, SAMPLE_PASSWORD);
    await reached;
    expect(await change(owner, SAMPLE_PASSWORD, GOOD)).toEqual({ __typename: 'CredentialSaved' });
    go();
    expect(await trying).toBe('WrongCredentialsError');
    expect(await whoIsIn(thief)).toBeUndefined();
    expect(await whoIsIn(owner)).toBe(username);
    await slow.close();
  });

  test('is not changed a second time by whoever showed the old one', async () => {
    const { username } = await person();
    const [owner, thief] = [await signedIn(username), await signedIn(username)];
    const { slow, reached, go } = await slowly();
    const there = openBrowser(slow);
    for (const [name, value] of thief.cookies) there.cookies.set(name, value);
    const trying = change(there, SAMPLE_PASSWORD, 'nắng sớm bên sông dài');
    await reached;
    await change(owner, SAMPLE_PASSWORD, GOOD);
    go();
    expect(await trying).toEqual({ __typename: 'WrongCredentialsError' });
    expect(await signInWith(openBrowser(app), username, GOOD)).toBe('SignInSucceeded');
    await slow.close();
  });
});

test('a link to set the password verifies the address it was sent to, and no later one', async () => {
  const { id, email, organisationId } = await person({ emailVerifiedAt: null });
  const admin = await api.asRole('ADMIN', organisationId);
  await admin.run('mutation ($id: UUID!) { startPasswordReset(accountId: $id) { __typename } }', { id });
  await post.sendDue();
  await db.account.update({ where: { id }, data: { email: 'sau.do@snv.example.vn' } });
  expect(await reset(mailbox.lastToken(email))).toEqual({ __typename: 'CredentialSaved' });
  expect((await db.account.findUniqueOrThrow({ where: { id } })).emailVerifiedAt).toBeNull();
});

describe('the administrator', () => {
  async function administrator(organisationId: string) {
    return api.asRole('ADMIN', organisationId);
  }
  const START = `mutation ($id: UUID!) { startPasswordReset(accountId: $id) {
    __typename ... on PasswordResetStarted { sentTo } } }`;
  const HAND = `mutation ($id: UUID!) { setOneTimePassword(accountId: $id, reason: "Quên mật khẩu, không có thư") {
    __typename ... on OneTimePassword { password until } ... on ReachedByMailError { sentTo } } }`;

  test('starts a reset by mail, and never sees the link', async () => {
    const { id, organisationId, email } = await person({ emailVerifiedAt: null });
    const { data } = await (await administrator(organisationId)).run(START, { id });
    expect(data.startPasswordReset).toEqual({ __typename: 'PasswordResetStarted', sentTo: 'n•••@snv.example.vn' });
    await post.sendDue();
    expect(await reset(mailbox.lastToken(email))).toEqual({ __typename: 'CredentialSaved' });
    expect((await db.account.findUniqueOrThrow({ where: { id } })).emailVerifiedAt).not.toBeNull();
  });

  test('is told when there is no address to send to', async () => {
    const { id, organisationId } = await buildAccount(db);
    const { data } = await (await administrator(organisationId)).run(START, { id });
    expect(data.startPasswordReset).toEqual({ __typename: 'NoEmailError' });
  });

  test('knows of no account of another body', async () => {
    const { id } = await person();
    const admin = await administrator((await buildOrganisation(db)).id);
    expect((await admin.run(START, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await admin.run(HAND, { id })).codes).toEqual(['NOT_FOUND']);
  });

  test('hands no password over where a mail reaches the person', async () => {
    const { id, organisationId, username } = await person();
    const { data } = await (await administrator(organisationId)).run(HAND, { id });
    expect(data.setOneTimePassword).toEqual({ __typename: 'ReachedByMailError', sentTo: 'n•••@snv.example.vn' });
    expect(await signInWith(openBrowser(app), username, SAMPLE_PASSWORD)).toBe('SignInSucceeded');
  });

  test('says why on the trail, and the person is told at the address that is known', async () => {
    const { id, organisationId, email } = await person({ emailVerifiedAt: null });
    const admin = await administrator(organisationId);
    const EMPTY = `mutation ($id: UUID!) { setOneTimePassword(accountId: $id, reason: " ") {
      ... on InputProblemsError { problems { field code } } } }`;
    const { data } = await admin.run(EMPTY, { id });
    expect(data.setOneTimePassword.problems).toEqual([{ field: 'reason', code: 'REQUIRED' }]);
    await admin.run(HAND, { id });
    await post.sendDue();
    expect(mailbox.mails.filter(({ to }) => to === email).map(({ subject }) => subject)).toEqual([
      'Mật khẩu dùng một lần',
    ]);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'ONE_TIME_PASSWORD_SET', objectId: id } });
    expect(entry.personalHash).not.toBeNull();
  });

  test('hands over a password that opens the door once, to choose another one', async () => {
    const { id, organisationId, username } = await person({ emailVerifiedAt: null });
    const inside = await signedIn(username);
    const { password } = (await (await administrator(organisationId)).run(HAND, { id })).data.setOneTimePassword;
    expect(await whoIsIn(inside)).toBeUndefined();
    expect(await signInWith(openBrowser(app), username, SAMPLE_PASSWORD)).toBe('WrongCredentialsError');

    const browser = openBrowser(app);
    expect(await signInWith(browser, username, password)).toBe('SignInStepNeededError');
    expect(await whoIsIn(browser)).toBeUndefined();
    const CHOOSE = `mutation ($n: String!) { choosePassword(newPassword: $n) {
      __typename ... on InputProblemsError { problems { code } } } }`;
    expect((await browser.run(CHOOSE, { n: password })).data.choosePassword.problems).toEqual([
      { code: 'SAME_AS_BEFORE' },
    ]);
    expect((await browser.run(CHOOSE, { n: GOOD })).data.choosePassword.__typename).toBe('SignInSucceeded');
    expect(await whoIsIn(browser)).toBe(username);
    expect(await signInWith(openBrowser(app), username, password)).toBe('WrongCredentialsError');
    expect(await signInWith(openBrowser(app), username, GOOD)).toBe('SignInSucceeded');
  });

  test('hands over a password that is over after three days', async () => {
    const { id, organisationId, username } = await person({ emailVerifiedAt: null });
    const { password } = (await (await administrator(organisationId)).run(HAND, { id })).data.setOneTimePassword;
    now = new Date(now.valueOf() + ONE_TIME_PASSWORD_LIFE_MS);
    expect(await signInWith(openBrowser(app), username, password)).toBe('WrongCredentialsError');
  });

  test('attack 19: the step of the new password belongs to the browser that gave the old one, for ten minutes', async () => {
    const { id, organisationId, username } = await person({ emailVerifiedAt: null });
    const { password } = (await (await administrator(organisationId)).run(HAND, { id })).data.setOneTimePassword;
    const browser = openBrowser(app);
    await signInWith(browser, username, password);
    const CHOOSE = 'mutation ($n: String!) { choosePassword(newPassword: $n) { __typename } }';
    expect((await openBrowser(app).run(CHOOSE, { n: GOOD })).data.choosePassword.__typename).toBe(
      'SignInStepOverError',
    );
    now = new Date(now.valueOf() + 10 * MINUTE);
    expect((await browser.run(CHOOSE, { n: GOOD })).data.choosePassword.__typename).toBe('SignInStepOverError');
  });
});

test('without a mail server nothing pretends: no mail is written, and screens are told', async () => {
  const { platform: silent } = await testApi(database, { now: () => now });
  const quiet = await createServer(silent);
  const { username, id } = await person();
  const browser = openBrowser(quiet);
  expect((await browser.run('{ signInInfo { canSendMail } }')).data.signInInfo.canSendMail).toBe(false);
  await browser.run('mutation ($u: String!) { requestPasswordReset(username: $u) }', { u: username });
  await signInWith(browser, username, SAMPLE_PASSWORD);
  const { data } = await browser.run(
    'mutation ($p: String!) { changeEmail(email: "x@y.vn", password: $p) { __typename } }',
    { p: SAMPLE_PASSWORD },
  );
  expect(data.changeEmail).toEqual({ __typename: 'NoMailServerError' });
  expect(await db.outboxMail.count({ where: { accountId: id } })).toBe(0);
  await quiet.close();
});
