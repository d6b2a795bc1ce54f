import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignInCarrier } from '../request-context.ts';

/**
 * The `__Host-` prefix makes browsers insist on Secure, path / and no Domain, so no neighbour host can plant a cookie. It
 * needs https; on a plain http address (the trial on one machine) the cookie goes without.
 */
export function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-thidua' : 'thidua';
}

/** The token that the browser sent. */
export function tokenOf(request: FastifyRequest, isSecure: boolean): string | undefined {
  const header = request.headers.cookie;
  return header === undefined ? undefined : fastifyCookie.parse(header)[cookieName(isSecure)];
}

export function cookieCarrier(reply: FastifyReply, isSecure: boolean): SignInCarrier {
  const flags = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
  const send = (value: string, expires: Date): void => {
    void reply.header('set-cookie', fastifyCookie.serialize(cookieName(isSecure), value, { ...flags, expires }));
  };
  return {
    write: ({ token, expiresAt }) => send(token, expiresAt),
    clear: () => send('', new Date(0)),
  };
}
