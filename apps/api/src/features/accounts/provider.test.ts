import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { buildAccount, SAMPLE_PASSWORD } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { generateSync } from 'otplib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOidcClient } from '../../adapters/oidc-client.ts';
import { createServer } from '../../server.ts';
import { openBrowser, signInWith, whoIsIn } from '../../testing/browser.ts';
import type { Browser } from '../../testing/browser.ts';
import { CLIENT, startHostileProvider, startProvider, startTrap } from '../../testing/identity-provider.ts';
import type { Hostility } from '../../testing/identity-provider.ts';
import { testApi } from '../../testing/test-api.ts';

let subject = 'nguoi-1';
let hostility: Hostility = {};
const database = await testDatabase();
const { client: db } = database;
const real = await startProvider(() => subject);
const trap = await startTrap();
const hostile = await startHostileProvider(() => hostility);
const options = { clientId: CLIENT.id, clientSecret: CLIENT.secret, label: 'Đăng nhập tỉnh' };

async function serverWith(issuer: string, hosts: readonly string[] = []) {
  const { platform } = await testApi(database, {
    identityProvider: createOidcClient({ ...options, issuer, hosts }),
  });
  return createServer(platform);
}
const app = await serverWith(real.issuer);
const tricked = await serverWith(hostile.issuer);
afterAll(async () => {
  await Promise.all([app.close(), tricked.close(), real.close(), hostile.close(), trap.close()]);
  await database.close();
});
beforeEach(async () => {
  hostility = {};
  await db.signInFailure.deleteMany();
});

/** Where the provider sends the browser back to, after its own pages. */
async function throughProvider(address: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = address;
  for (let hops = 0; hops < 10; hops += 1) {
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`the provider stopped with ${answer.status}: ${await answer.text()}`);
    next = new URL(location, next).href;
    if (next.startsWith(CLIENT.redirectUri)) return next;
  }
  throw new Error('the provider never came to an end');
}

function pathOf(address: string): string {
  return address.slice(new URL(address).origin.length);
}

async function begin(browser: Browser, next = '/chi-tieu'): Promise<string> {
  return browser.visit(`/auth/oidc/start?tiep=${encodeURIComponent(next)}`);
}

/** The whole trip of a browser: gives where it ends. */
async function signInByProvider(browser: Browser, next?: string): Promise<string> {
  return browser.visit(pathOf(await throughProvider(await begin(browser, next))));
}

const LINK = 'mutation { startIdentityLink { ... on ProviderAddress { address } } }';

/** Somebody whose account is linked with that subject at the provider. */
async function linked(as: string, columns: Parameters<typeof buildAccount>[1] = {}) {
  const account = await buildAccount(db, columns);
  const browser = openBrowser(app);
  await signInWith(browser, account.username, SAMPLE_PASSWORD);
  subject = as;
  const { address } = (await browser.run(LINK)).data.startIdentityLink;
  expect(await browser.visit(pathOf(await throughProvider(address)))).toBe('/tai-khoan?lien-ket=xong');
  return { account, browser };
}

describe('with a real provider', () => {
  test('the door offers it', async () => {
    const { data } = await openBrowser(app).run('{ signInInfo { providerLabel } }');
    expect(data.signInInfo.providerLabel).toBe('Đăng nhập tỉnh');
  });

  test('somebody who linked their account comes in, to the page they wanted', async () => {
    const { account } = await linked('ha');
    const browser = openBrowser(app);
    expect(await signInByProvider(browser, '/ho-so?nam=2021')).toBe('/ho-so?nam=2021');
    expect(await whoIsIn(browser)).toBe(account.username);
    const { data } = await browser.run('{ mySecurity { identities { issuer } signIns { isThis method } } }');
    expect(data.mySecurity.identities).toEqual([{ issuer: real.issuer }]);
    expect(data.mySecurity.signIns).toContainEqual({ isThis: true, method: 'OIDC' });
  });

  test('the trail tells the link and each way in', async () => {
    const { account } = await linked('vet');
    await signInByProvider(openBrowser(app));
    const entries = await db.auditEntry.findMany({ where: { objectId: account.id }, orderBy: { seq: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual(['SIGNED_IN', 'IDENTITY_LINKED', 'SIGNED_IN_BY_PROVIDER']);
  });

  test('attack 22: nobody comes in by an e-mail address', async () => {
    await buildAccount(db, { email: 'giamdoc@snv.example.vn', emailVerifiedAt: new Date() });
    subject = 'ke-la';
    const browser = openBrowser(app);
    expect(await signInByProvider(browser)).toBe('/dang-nhap?loi=UNKNOWN');
    expect(await whoIsIn(browser)).toBeUndefined();
  });

  test('attack 22: the same subject at another issuer is somebody else', async () => {
    const { account } = await linked('trung');
    await db.externalIdentity.updateMany({
      where: { accountId: account.id },
      data: { issuer: 'https://khac.example.vn' },
    });
    expect(await signInByProvider(openBrowser(app))).toBe('/dang-nhap?loi=UNKNOWN');
  });

  test('an identity belongs to one account', async () => {
    await linked('mot');
    const browser = openBrowser(app);
    await signInWith(browser, (await buildAccount(db)).username, SAMPLE_PASSWORD);
    const { address } = (await browser.run(LINK)).data.startIdentityLink;
    expect(await browser.visit(pathOf(await throughProvider(address)))).toBe('/tai-khoan?loi=TAKEN');
  });

  test('a link that was taken away lets nobody in', async () => {
    const { browser } = await linked('go');
    const { data } = await browser.run('{ mySecurity { identities { id } } }');
    const id = data.mySecurity.identities[0].id;
    const stranger = openBrowser(app);
    await signInWith(stranger, (await buildAccount(db)).username, SAMPLE_PASSWORD);
    const UNLINK = 'mutation ($id: UUID!) { unlinkIdentity(id: $id) { identities { id } } }';
    expect((await stranger.run(UNLINK, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await browser.run(UNLINK, { id })).data.unlinkIdentity.identities).toEqual([]);
    expect(await signInByProvider(openBrowser(app))).toBe('/dang-nhap?loi=UNKNOWN');
  });

  test('a disabled account stays closed', async () => {
    const { account } = await linked('nghi');
    await db.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
    expect(await signInByProvider(openBrowser(app))).toBe('/dang-nhap?loi=UNKNOWN');
  });

  test('attack 19: whoever has codes shows one after the provider, too', async () => {
    const { account, browser } = await linked('hai-buoc');
    const BEGIN = 'mutation { beginSecondFactor { ... on NewSecondFactor { key } } }';
    const { key } = (await browser.run(BEGIN)).data.beginSecondFactor;
    const TURN_ON = 'mutation ($c: String!) { turnOnSecondFactor(code: $c) { ... on RecoveryCodes { codes } } }';
    const { codes } = (await browser.run(TURN_ON, { c: generateSync({ secret: key }) })).data.turnOnSecondFactor;

    const fresh = openBrowser(app);
    expect(await signInByProvider(fresh)).toBe('/dang-nhap?buoc=SECOND_FACTOR&tiep=%2Fchi-tieu');
    expect(await whoIsIn(fresh)).toBeUndefined();
    const SHOW = 'mutation ($c: String!) { confirmSecondFactor(code: $c) { __typename } }';
    expect((await fresh.run(SHOW, { c: codes[0] })).data.confirmSecondFactor.__typename).toBe('SignInSucceeded');
    expect(await whoIsIn(fresh)).toBe(account.username);
  });

  test('attack 20: what came back once is worth nothing a second time', async () => {
    await linked('lap-lai');
    const browser = openBrowser(app);
    const back = pathOf(await throughProvider(await begin(browser)));
    const kept = new Map(browser.cookies);
    expect(await browser.visit(back)).toBe('/chi-tieu');
    const replay = openBrowser(app);
    for (const [name, value] of kept) replay.cookies.set(name, value);
    expect(await replay.visit(back)).toBe('/dang-nhap?loi=TRIP_OVER');
    expect(await whoIsIn(replay)).toBeUndefined();
  });

  test('attack 20: a code is taken from the browser that went, and from no other', async () => {
    await linked('trao');
    const back = pathOf(await throughProvider(await begin(openBrowser(app))));
    const victim = openBrowser(app);
    await begin(victim);
    expect(await victim.visit(back)).toBe('/dang-nhap?loi=TRIP_OVER');
    expect(await whoIsIn(victim)).toBeUndefined();
  });

  test('attack 20: without state, with another one, or with a code of another trip, nobody comes in', async () => {
    await linked('thieu');
    for (const change of [
      (back: URL) => back.searchParams.delete('state'),
      (back: URL) => back.searchParams.set('state', 'A'.repeat(43)),
      (back: URL) => back.searchParams.delete('code'),
      (back: URL) => back.searchParams.set('code', 'khong-co'),
      (back: URL) => back.searchParams.set('iss', 'https://evil.example'),
    ]) {
      const browser = openBrowser(app);
      const back = new URL(await throughProvider(await begin(browser)));
      change(back);
      expect(await browser.visit(pathOf(back.href))).toMatch(/^\/dang-nhap\?loi=(TRIP_OVER|REFUSED)$/);
      expect(await whoIsIn(browser)).toBeUndefined();
    }
    const browser = openBrowser(app);
    const first = new URL(await throughProvider(await begin(browser)));
    const second = new URL(await throughProvider(await begin(browser)));
    second.searchParams.set('code', first.searchParams.get('code') ?? '');
    // Another trip's code was asked for with another PKCE secret.
    expect(await browser.visit(pathOf(second.href))).toBe('/dang-nhap?loi=REFUSED');
  });

  test('a link that somebody else’s page began is not made', async () => {
    const attacker = openBrowser(app);
    await signInWith(attacker, (await buildAccount(db)).username, SAMPLE_PASSWORD);
    subject = 'ke-tan-cong';
    const { address } = (await attacker.run(LINK)).data.startIdentityLink;
    const back = pathOf(await throughProvider(address));
    const victim = openBrowser(app);
    await signInWith(victim, (await buildAccount(db)).username, SAMPLE_PASSWORD);
    victim.cookies.set('thidua-oidc', attacker.cookies.get('thidua-oidc') ?? '');
    expect(await victim.visit(back)).toBe('/tai-khoan?loi=TRIP_OVER');
    expect(await db.externalIdentity.count({ where: { subject } })).toBe(0);
  });

  test.each(['//evil.example', '/\\evil.example', 'https:evil.example', 'javascript:alert(1)', '/\t/evil.example'])(
    'attack 24: %j is not where a trip ends',
    async (next) => {
      await linked(`mo-${next}`);
      expect(await signInByProvider(openBrowser(app), next)).toBe('/viec-cua-toi');
    },
  );
});

describe('with a provider that lies', () => {
  async function trip(): Promise<string> {
    const browser = openBrowser(tricked);
    const address = new URL(await begin(browser));
    hostile.lastNonce.value = address.searchParams.get('nonce') ?? '';
    const state = address.searchParams.get('state') ?? '';
    return browser.visit(`/auth/oidc/callback?code=x&state=${state}`);
  }

  test('its honest answer is understood: the account is not linked', async () => {
    expect(await trip()).toBe('/dang-nhap?loi=UNKNOWN');
  });

  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const signedByOther = (input: string) => createSign('sha256').update(input).sign(other).toString('base64url');
  const lies: readonly (readonly [string, Hostility])[] = [
    ['no signature (alg: none)', { header: { alg: 'none' }, sign: () => '' }],
    [
      'HS256 with the public key as the secret',
      {
        header: { alg: 'HS256' },
        sign: (input, pem) => createHmac('sha256', pem).update(input).digest('base64url'),
      },
    ],
    [
      'HS256 with our own secret',
      {
        header: { alg: 'HS256' },
        sign: (input) => createHmac('sha256', CLIENT.secret).update(input).digest('base64url'),
      },
    ],
    ['a key of somebody else', { sign: signedByOther }],
    ['a key that the token itself names (jku)', { header: { jku: 'https://evil.example/jwks' }, sign: signedByOther }],
    [
      'a key that the token itself holds (jwk)',
      { header: { jwk: other.export({ format: 'jwk' }) }, sign: signedByOther },
    ],
    ['another audience', { claims: { aud: 'khac' } }],
    ['two audiences without ours', { claims: { aud: ['khac', 'nua'] } }],
    ['another issuer', { claims: { iss: 'https://khac.example.vn' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['a nonce of another trip', { claims: { nonce: 'A'.repeat(43) } }],
    ['a token that is over', { claims: { exp: 1_000_000_000 } }],
    ['nobody in it', { claims: { sub: undefined } }],
  ];

  test.each(lies)('attack 21: %s is refused', async (_what, lie) => {
    hostility = lie;
    expect(await trip()).toBe('/dang-nhap?loi=REFUSED');
  });

  test('attack 23: it is not followed to another address, whatever it answers', async () => {
    hostility = { redirectTo: `${trap.issuer}/latest/meta-data` };
    expect(await trip()).toBe('/dang-nhap?loi=UNAVAILABLE');
    expect(trap.visits.count).toBe(0);
  });

  test.each([
    `${trap.issuer}/token`,
    `${trap.issuer.replace('127.0.0.1', 'localhost')}/token`,
    `${trap.issuer.replace('127.0.0.1', '[::ffff:127.0.0.1]')}/token`,
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]:1/',
    'https://evil.example/token',
    'file:///etc/passwd',
  ])('attack 23: a discovery document that names %s sends us nowhere', async (address) => {
    hostility = { discovery: { token_endpoint: address, jwks_uri: address } };
    // Its own server: a discovery document is read once.
    const server = await serverWith(hostile.issuer);
    const browser = openBrowser(server);
    const to = new URL(await begin(browser), 'http://here.invalid');
    const state = to.searchParams.get('state');
    const end =
      state === null ? to.pathname + to.search : await browser.visit(`/auth/oidc/callback?code=x&state=${state}`);
    expect(end).toMatch(/^\/dang-nhap\?loi=(UNAVAILABLE|REFUSED)$/);
    expect(trap.visits.count).toBe(0);
    await server.close();
  });

  test('attack 23: a discovery document of another issuer is none', async () => {
    hostility = { discovery: { issuer: 'https://khac.example.vn' } };
    const server = await serverWith(hostile.issuer);
    expect(await begin(openBrowser(server))).toBe('/dang-nhap?loi=UNAVAILABLE');
    await server.close();
  });
});

test('without a provider nothing is offered, and its addresses lead back to the door', async () => {
  const { platform } = await testApi(database);
  const server = await createServer(platform);
  const browser = openBrowser(server);
  expect((await browser.run('{ signInInfo { providerLabel } }')).data.signInInfo.providerLabel).toBeNull();
  expect(await browser.visit('/auth/oidc/start')).toBe('/dang-nhap?loi=UNAVAILABLE');
  expect(await browser.visit('/auth/oidc/callback?code=x&state=x')).toBe('/dang-nhap?loi=TRIP_OVER');
  await server.close();
});
