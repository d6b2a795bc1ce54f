import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';
import { createRequestContext } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { networkOf } from './network-of.ts';
import { browserTokensOf, cookieCarrier, tokenOf } from './session-cookie.ts';

/** Gives the context of an HTTP request, the same one to everybody who asks during the request. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

export function requestContexts(platform: Platform, isSecure: boolean): ContextOf {
  const made = new WeakMap<FastifyRequest, Promise<RequestContext>>();

  async function make(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    return createRequestContext(platform, {
      requestId: request.id,
      network: networkOf(request.ip),
      userAgent: request.headers['user-agent'] ?? '',
      known: await platform.signIns.find(tokenOf(request, isSecure)),
      tokens: browserTokensOf(request, isSecure),
      carrier: cookieCarrier(reply, isSecure),
    });
  }

  return (request, reply) => {
    const known = made.get(request);
    if (known !== undefined) return known;
    const making = make(request, reply);
    made.set(request, making);
    return making;
  };
}
