import { RECENT_SIGN_IN_MS, SIGN_INS_MAX } from '@thidua/domain/accounts';
import { buildAccount, SAMPLE_PASSWORD } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutboxWorker } from '../../platform/mail/outbox-worker.ts';
import { createServer } from '../../server.ts';
import { openBrowser, signInWith, whoIsIn } from '../../testing/browser.ts';
import type { Browser } from '../../testing/browser.ts';
import { createMailbox } from '../../testing/mailbox.ts';
import { testApi } from '../../testing/test-api.ts';
import { browserFamily } from './browser-family.ts';
import { roughNetwork } from './rough-network.ts';

const EDGE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0 Safari/537.36 Edg/143.0';
const COC_COC = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 coc_coc_browser/140.0 Chrome/134.0 Safari/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1';

let now = new Date('2026-11-23T01:00:00Z');
const database = await testDatabase();
const { client: db } = database;
const mailbox = createMailbox();
const api = await testApi(database, { now: () => now, mailer: mailbox.mailer });
const app = await createServer(api.platform, { isSecure: true });
const post = createOutboxWorker(api.platform, (error) => {
  throw error;
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(() => db.signInFailure.deleteMany());

async function signedIn(username: string, userAgent = EDGE): Promise<Browser> {
  const browser = openBrowser(app, { 'user-agent': userAgent });
  expect(await signInWith(browser, username, SAMPLE_PASSWORD)).toBe('SignInSucceeded');
  return browser;
}

const LIST = '{ mySecurity { signIns { id isThis browser system network method } } }';

async function listOf(browser: Browser) {
  return (await browser.run(LIST)).data.mySecurity.signIns;
}

describe('the list of own sign-ins', () => {
  test('says where, and which one this is', async () => {
    const { username } = await buildAccount(db);
    await signedIn(username, IPHONE);
    now = new Date(now.valueOf() + 1_000);
    const list = await listOf(await signedIn(username));
    expect(list).toMatchObject([
      { isThis: true, browser: 'Edge', system: 'Windows', network: '127.0.0.x', method: 'PASSWORD' },
      { isThis: false, browser: 'Safari', system: 'iPhone, iPad' },
    ]);
  });

  test('ends one of them', async () => {
    const { username } = await buildAccount(db);
    const away = await signedIn(username, IPHONE);
    const here = await signedIn(username);
    const { id } = (await listOf(here)).find(({ isThis }: { isThis: boolean }) => !isThis);
    await here.run('mutation ($id: UUID!) { endSignIn(id: $id) { id } }', { id });
    expect([await whoIsIn(away), await whoIsIn(here)]).toEqual([undefined, username]);
  });

  test('ends all others', async () => {
    const { username, id } = await buildAccount(db);
    const others = [await signedIn(username), await signedIn(username)];
    const here = await signedIn(username);
    const { data } = await here.run('mutation { endOtherSignIns { signIns { isThis } } }');
    expect(data.endOtherSignIns.signIns).toEqual([{ isThis: true }]);
    for (const other of others) expect(await whoIsIn(other)).toBeUndefined();
    const [entry] = await db.auditEntry.findMany({ where: { action: 'SIGN_INS_ENDED', objectId: id } });
    expect(entry?.data).toEqual({ count: 2 });
  });

  test('shows and ends nobody else’s', async () => {
    const victim = await signedIn((await buildAccount(db)).username);
    const [{ id }] = await listOf(victim);
    const stranger = await signedIn((await buildAccount(db)).username);
    expect((await listOf(stranger)).map((each: { id: string }) => each.id)).not.toContain(id);
    const { codes } = await stranger.run('mutation ($id: UUID!) { endSignIn(id: $id) { id } }', { id });
    expect(codes).toEqual(['NOT_FOUND']);
    expect(await whoIsIn(victim)).toBeDefined();
  });
});

describe('attack 12: a sign-in planted or seen before', () => {
  test('a token that was in the browser before signing in is not the one after', async () => {
    const { username } = await buildAccount(db);
    const browser = openBrowser(app);
    const planted = { '__Host-thidua': 'A'.repeat(43), '__Host-thidua-step': 'B'.repeat(43) };
    for (const [name, value] of Object.entries(planted)) browser.cookies.set(name, value);
    await signInWith(browser, username, SAMPLE_PASSWORD);
    expect(browser.cookies.get('__Host-thidua')).not.toBe(planted['__Host-thidua']);
  });

  test('giving the password again changes the token, and the old one opens nothing', async () => {
    const { username } = await buildAccount(db);
    const browser = await signedIn(username);
    const before = new Map(browser.cookies);
    const { data } = await browser.run('mutation ($p: String!) { confirmSignIn(password: $p) { __typename } }', {
      p: SAMPLE_PASSWORD,
    });
    expect(data.confirmSignIn.__typename).toBe('CredentialSaved');
    const thief = openBrowser(app);
    for (const [name, value] of before) thief.cookies.set(name, value);
    expect([await whoIsIn(thief), await whoIsIn(browser)]).toEqual([undefined, username]);
    expect(await listOf(browser)).toHaveLength(1);
  });
});

test('attack 13: each cookie is for this host, https and no script', async () => {
  const { username } = await buildAccount(db);
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({
      query: `mutation { signIn(username: "${username}", password: "${SAMPLE_PASSWORD}") { __typename } }`,
    }),
  });
  expect(answer.cookies.map(({ name }) => name)).toEqual(['__Host-thidua', '__Host-thidua-browser']);
  for (const cookie of answer.cookies) {
    expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie.domain).toBeUndefined();
  }
});

test('attack 15: a role taken away during a sign-in is gone at the next request', async () => {
  const { username, id } = await buildAccount(db, { roles: ['AUDITOR'] });
  const browser = await signedIn(username);
  const ask = () => browser.run('{ auditEntries(first: 1) { totalCount } }');
  expect((await ask()).codes).toEqual([]);
  await db.roleGrant.deleteMany({ where: { accountId: id } });
  expect((await ask()).codes).toEqual(['FORBIDDEN']);
});

test('attack 17: of twenty sign-ins at once the newest ten live', async () => {
  const { username, id } = await buildAccount(db);
  for (let n = 0; n < 20; n += 1) {
    now = new Date(now.valueOf() + 1_000);
    await signedIn(username);
  }
  const living = await db.signIn.findMany({ where: { accountId: id, endedAt: null }, orderBy: { createdAt: 'asc' } });
  const all = await db.signIn.findMany({ where: { accountId: id }, orderBy: { createdAt: 'asc' } });
  expect(living.map((each) => each.id)).toEqual(all.slice(-SIGN_INS_MAX).map((each) => each.id));
});

test('attack 7: whoever is kept out by somebody else’s failures comes in from a browser of their own', async () => {
  const { username } = await buildAccount(db);
  const own = await signedIn(username);
  await own.run('mutation { signOut }');
  for (let n = 0; n < 100; n += 1) await signInWith(openBrowser(app), username, `sai ${n}`);
  expect(await signInWith(openBrowser(app), username, SAMPLE_PASSWORD)).toBe('TooManyAttemptsError');
  expect(await signInWith(own, username, SAMPLE_PASSWORD)).toBe('SignInSucceeded');
});

test('attack 7: the browser that knows one person gives no further tries at another', async () => {
  const [own, victim] = [await buildAccount(db), await buildAccount(db)];
  const browser = await signedIn(own.username);
  const outcomes: string[] = [];
  for (let n = 0; n < 7; n += 1) outcomes.push(await signInWith(browser, victim.username, `sai ${n}`));
  expect(outcomes.filter((name) => name === 'WrongCredentialsError')).toHaveLength(5);
});

test('attack 2: one password tried on five hundred names is stopped after thirty', async () => {
  const outcomes: string[] = [];
  for (let n = 0; n < 50; n += 1) outcomes.push(await signInWith(openBrowser(app), `ten.${n}`, 'matkhau1'));
  expect(outcomes.filter((name) => name === 'WrongCredentialsError')).toHaveLength(30);
});

describe('a mail about a browser never seen', () => {
  test('comes once for each browser', async () => {
    const email = 'trinh.duyet@snv.example.vn';
    const { username } = await buildAccount(db, { email, emailVerifiedAt: now });
    const browser = await signedIn(username, COC_COC);
    await signInWith(browser, username, SAMPLE_PASSWORD);
    await signedIn(username, IPHONE);
    await post.sendDue();
    const texts = mailbox.mails.filter(({ to }) => to === email).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('Cốc Cốc, Windows, mạng 127.0.0.x');
  });

  test('does not come to an address that nobody verified', async () => {
    const { username, id } = await buildAccount(db, { email: 'chua@snv.example.vn' });
    await signedIn(username);
    expect(await db.outboxMail.count({ where: { accountId: id } })).toBe(0);
  });
});

describe('a weighty act', () => {
  test('asks again for the password when it was last given ten minutes ago', async () => {
    const admin = await buildAccount(db, { roles: ['ADMIN'] });
    const { id } = await buildAccount(db, { organisationId: admin.organisationId });
    const browser = await signedIn(admin.username);
    const HAND = 'mutation ($id: UUID!) { setOneTimePassword(accountId: $id, reason: "Quên") { __typename } }';
    now = new Date(now.valueOf() + RECENT_SIGN_IN_MS);
    expect((await browser.run(HAND, { id })).codes).toEqual(['RECENT_SIGN_IN_REQUIRED']);
    const CONFIRM = 'mutation ($p: String!) { confirmSignIn(password: $p) { __typename } }';
    expect((await browser.run(CONFIRM, { p: 'sai' })).data.confirmSignIn.__typename).toBe('WrongCredentialsError');
    await browser.run(CONFIRM, { p: SAMPLE_PASSWORD });
    expect((await browser.run(HAND, { id })).codes).toEqual([]);
  });
});

describe('an address for mails', () => {
  test('counts once its reader opened the link; the address before is told', async () => {
    const before = 'cu@snv.example.vn';
    const after = 'moi@snv.example.vn';
    const { username, id } = await buildAccount(db, { email: before, emailVerifiedAt: now });
    const browser = await signedIn(username);
    const CHANGE = `mutation ($e: String!, $p: String!) { changeEmail(email: $e, password: $p) {
      __typename ... on CredentialSaved { security { email pendingEmail } } ... on InputProblemsError { problems { code } } } }`;
    const { data } = await browser.run(CHANGE, { e: ` ${after.toUpperCase()} `, p: SAMPLE_PASSWORD });
    expect(data.changeEmail.security).toEqual({ email: before, pendingEmail: `MOI@snv.example.vn` });
    await post.sendDue();
    const warned = mailbox.mails.filter(({ to, subject }) => to === before && subject.startsWith('Có yêu cầu đổi'));
    expect(warned.map(({ text }) => text.includes('M•••@snv.example.vn'))).toEqual([true]);
    const VERIFY = 'mutation ($t: String!) { verifyEmail(token: $t) { __typename } }';
    const token = mailbox.lastToken('MOI@snv.example.vn');
    const stranger = openBrowser(app);
    expect((await stranger.run(VERIFY, { t: token })).data.verifyEmail.__typename).toBe('CredentialSaved');
    expect((await stranger.run(VERIFY, { t: token })).data.verifyEmail.__typename).toBe('LinkOverError');
    expect((await db.account.findUniqueOrThrow({ where: { id } })).email).toBe('MOI@snv.example.vn');
    await post.sendDue();
    const told = mailbox.mails.filter(({ to, subject }) => to === before && subject.startsWith('Địa chỉ'));
    expect(told.map(({ text }) => text.includes('M•••@snv.example.vn'))).toEqual([true]);
    const wrong = await browser.run(CHANGE, { e: 'không phải', p: SAMPLE_PASSWORD });
    expect(wrong.data.changeEmail.problems).toEqual([{ code: 'NOT_AN_EMAIL' }]);
  });
});

test.each([
  [EDGE, 'Edge', 'Windows'],
  [COC_COC, 'Cốc Cốc', 'Windows'],
  [IPHONE, 'Safari', 'iPhone, iPad'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/143.0 Mobile Safari/537.36', 'Chrome', 'Android'],
  ['curl/8.5', undefined, undefined],
  ['', undefined, undefined],
])('the browser %j is called %s on %s', (userAgent, browser, system) => {
  expect(browserFamily(userAgent)).toEqual({ browser, system });
});

test.each([
  ['10.1.2.3', '10.1.2.x'],
  ['2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['', ''],
])('the network %j is shown as %j', (network, shown) => expect(roughNetwork(network)).toBe(shown));
