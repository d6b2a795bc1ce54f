import { createPublicKey, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { Provider } from 'oidc-provider';

export const CLIENT = {
  id: 'thidua',
  secret: 'bi-mat-cua-thi-dua',
  redirectUri: 'https://thidua.example.vn/auth/oidc/callback',
};

export interface LocalProvider {
  readonly issuer: string;
  readonly close: () => Promise<void>;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('unreachable: a port was asked for');
  return `http://127.0.0.1:${address.port}`;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** One pair for the whole file: making one takes a while. */
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PRIVATE_JWK = { ...privateKey.export({ format: 'jwk' }), kid: 'khoa', alg: 'RS256', use: 'sig' };
const PUBLIC_PEM = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' });
const PUBLIC_JWK = { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: 'khoa', alg: 'RS256', use: 'sig' };

/** A real provider on loopback. Whoever `subjectOf` names is signed in there without a screen. */
export async function startProvider(subjectOf: () => string): Promise<LocalProvider> {
  let handle: RequestListener = (_request, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => handle(request, response));
  const issuer = await listen(server);
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [CLIENT.redirectUri],
        id_token_signed_response_alg: 'RS256',
      },
    ],
    jwks: { keys: [PRIVATE_JWK] },
    cookies: { keys: ['khoa-cua-cookie'] },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, id) => ({
      accountId: id,
      // An address that anybody may have typed there: it must open nothing here.
      claims: () => ({ sub: id, email: 'giamdoc@snv.example.vn', email_verified: true }),
    }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (context) => {
      const accountId = context.oidc.session?.accountId;
      const grant = new context.oidc.provider.Grant({ clientId: CLIENT.id, ...(accountId ? { accountId } : {}) });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  handle = (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) return void answer(request, response);
    provider
      .interactionFinished(request, response, { login: { accountId: subjectOf() } })
      .catch(() => response.writeHead(500).end());
  };
  return { issuer, close: () => stop(server) };
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** What the hostile provider changes of a right answer. */
export interface Hostility {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Puts the signature; the right one when left out. */
  readonly sign?: (input: string, publicPem: string | Buffer) => string;
  /** Changes of the discovery document. */
  readonly discovery?: Readonly<Record<string, unknown>>;
  /** Answers the token address with a redirect to it. */
  readonly redirectTo?: string;
}

/** A provider made by hand that says whatever a test wants: it takes every code and gives an ID token with `hostility()` in it. */
export async function startHostileProvider(
  hostility: () => Hostility,
): Promise<LocalProvider & { readonly lastNonce: { value: string } }> {
  const lastNonce = { value: '' };
  let issuer = '';
  const server = createServer((request, response) => {
    const send = (body: unknown): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const { discovery = {}, redirectTo } = hostility();
    switch (new URL(request.url ?? '/', issuer).pathname) {
      case '/.well-known/openid-configuration':
        return send({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
          ...discovery,
        });
      case '/jwks':
        return send({ keys: [PUBLIC_JWK] });
      case '/token':
        if (redirectTo !== undefined) return void response.writeHead(307, { location: redirectTo }).end();
        return send({ access_token: randomUUID(), token_type: 'Bearer', id_token: idToken(hostility()) });
      default:
        return void response.writeHead(404).end();
    }
  });
  issuer = await listen(server);

  function idToken({ header, claims, sign = rightSignature }: Hostility): string {
    const seconds = Math.floor(Date.now() / 1000);
    const right = {
      iss: issuer,
      aud: CLIENT.id,
      sub: 'nguoi',
      iat: seconds,
      exp: seconds + 60,
      nonce: lastNonce.value,
    };
    const input = `${part({ alg: 'RS256', kid: 'khoa', ...header })}.${part({ ...right, ...claims })}`;
    return `${input}.${sign(input, PUBLIC_PEM)}`;
  }

  return { issuer, lastNonce, close: () => stop(server) };
}

function rightSignature(input: string): string {
  return createSign('sha256').update(input).sign(privateKey).toString('base64url');
}

/** An address inside the house that must never be asked. */
export async function startTrap(): Promise<LocalProvider & { readonly visits: { count: number } }> {
  const visits = { count: 0 };
  const server = createServer((_request, response) => {
    visits.count += 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  return { issuer: await listen(server), visits, close: () => stop(server) };
}
