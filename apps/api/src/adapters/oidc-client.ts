import type { Configuration, CustomFetch } from 'openid-client';
import { ProviderRefused, ProviderUnavailable } from '../platform/ports/identity-provider.ts';
import type { IdentityProvider } from '../platform/ports/identity-provider.ts';

const TIMEOUT_SECONDS = 10;
/** One algorithm, chosen by us: neither `none` nor a shared secret is ever taken for a signature. */
const ALGORITHM = 'RS256';
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly label: string;
  /** Further hosts on which the provider keeps its keys or its token address. */
  readonly hosts?: readonly string[];
}

/** True for an address that may be asked without https: on this very machine, for trials and tests. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/**
 * Asks only the hosts that the administrator named, and follows no answer elsewhere: whatever a discovery document says, the
 * server cannot be sent to an address inside the house (SSRF).
 */
function guardedFetch(allowed: ReadonlySet<string>): CustomFetch {
  return async (address, options) => {
    const url = new URL(address);
    if (!allowed.has(url.host) || (url.protocol !== 'https:' && !isLoopback(url)))
      throw new ProviderUnavailable('The provider names an address on another host.');
    // The library's body type is a subset of what fetch takes.
    const answer = await fetch(url, { ...(options as RequestInit), redirect: 'manual' });
    if (answer.status >= 300 && answer.status < 400)
      throw new ProviderUnavailable('The provider leads to another address.');
    return answer;
  };
}

/** A provider of OpenID Connect: authorization code with PKCE, state and nonce. The library is loaded with the first trip. */
export function createOidcClient({ issuer, clientId, clientSecret, label, hosts = [] }: OidcOptions): IdentityProvider {
  const server = new URL(issuer);
  const allowed = new Set([server.host, ...hosts]);
  let known: Promise<Configuration> | undefined;

  async function discover(): Promise<Configuration> {
    const client = await import('openid-client');
    return client.discovery(
      server,
      clientId,
      { id_token_signed_response_alg: ALGORITHM },
      client.ClientSecretBasic(clientSecret),
      {
        timeout: TIMEOUT_SECONDS,
        [client.customFetch]: guardedFetch(allowed),
        execute: [
          // The signature is checked with the provider's keys, not only trusted because of the line it came over.
          client.enableNonRepudiationChecks,
          // oxlint-disable-next-line typescript/no-deprecated -- marked so to stand out; a provider on this machine has no https
          ...(isLoopback(server) ? [client.allowInsecureRequests] : []),
        ],
      },
    );
  }

  async function configuration(): Promise<Configuration> {
    known ??= discover();
    try {
      return await known;
    } catch (error) {
      // A provider that was away is asked again at the next trip.
      known = undefined;
      throw new ProviderUnavailable('The provider could not be asked.', { cause: error });
    }
  }

  return {
    label,
    issuer,
    reach: async () => {
      known = undefined;
      await configuration();
    },
    begin: async (redirectUri, state) => {
      const config = await configuration();
      const client = await import('openid-client');
      const verifier = client.randomPKCECodeVerifier();
      const nonce = client.randomNonce();
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, secrets: { state, nonce, verifier } };
    },
    complete: async (callback, { state, nonce, verifier }) => {
      const config = await configuration();
      const client = await import('openid-client');
      try {
        const tokens = await client.authorizationCodeGrant(config, callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new ProviderRefused('No identity came back.');
        return { issuer: claims.iss, subject: claims.sub };
      } catch (error) {
        if (error instanceof ProviderRefused) throw error;
        // The library wraps what its fetch threw.
        const inner = error instanceof Error ? error.cause : undefined;
        if (inner instanceof ProviderUnavailable) throw inner;
        throw new ProviderRefused('What came back proves nothing.', { cause: error });
      }
    },
  };
}
