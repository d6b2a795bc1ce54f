import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BROWSER_USES } from '../request-context.ts';
import type { BrowserTokens, BrowserUse, SignInCarrier } from '../request-context.ts';

/**
 * The `__Host-` prefix makes browsers insist on Secure, path / and no Domain, so no neighbour host can plant a cookie. It
 * needs https; on a plain http address (the trial on one machine) the cookie goes without.
 */
export function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-thidua' : 'thidua';
}

function nameFor(use: BrowserUse, isSecure: boolean): string {
  return `${cookieName(isSecure)}-${use}`;
}

function cookiesOf(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const header = request.headers.cookie;
  return header === undefined ? {} : fastifyCookie.parse(header);
}

/** The token that the browser sent. */
export function tokenOf(request: FastifyRequest, isSecure: boolean): string | undefined {
  return cookiesOf(request)[cookieName(isSecure)];
}

/** The further tokens that the browser sent. */
export function browserTokensOf(request: FastifyRequest, isSecure: boolean): BrowserTokens {
  const cookies = cookiesOf(request);
  const sent = BROWSER_USES.flatMap((use) => {
    const token = cookies[nameFor(use, isSecure)];
    return token === undefined ? [] : [[use, token] as const];
  });
  return Object.fromEntries(sent);
}

export function cookieCarrier(reply: FastifyReply, isSecure: boolean): SignInCarrier {
  const flags = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
  const send = (name: string, value: string, expires: Date): void => {
    void reply.header('set-cookie', fastifyCookie.serialize(name, value, { ...flags, expires }));
  };
  return {
    write: ({ token, expiresAt }) => send(cookieName(isSecure), token, expiresAt),
    clear: () => send(cookieName(isSecure), '', new Date(0)),
    keep: (use, token, expiresAt) => send(nameFor(use, isSecure), token, expiresAt),
    drop: (use) => send(nameFor(use, isSecure), '', new Date(0)),
  };
}
