import { isInsideAddress, PROVIDER_TRIP_BUDGET } from '@thidua/domain/accounts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ContextOf } from '../../platform/http/request-contexts.ts';
import type { Platform } from '../../platform/platform.ts';
import { ProviderUnavailable } from '../../platform/ports/identity-provider.ts';
import { beginTrip, CALLBACK_PATH } from './provider-trips.ts';
import { takeFromBudget } from './throttle.ts';
import { comeBackFromProvider } from './use-cases/come-back-from-provider.ts';
import type { TripOutcome, TripProblem } from './use-cases/come-back-from-provider.ts';

const HOME = '/viec-cua-toi';
const SIGN_IN = '/dang-nhap';
const ACCOUNT = '/tai-khoan';

/** Only ever a path of our own: what came with the request was checked before, and what the database kept is checked again. */
function lead(reply: FastifyReply, path: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(isInsideAddress(path) ? path : HOME, 303);
}

function problemPath(problem: TripProblem, isLinking = false): string {
  return `${isLinking ? ACCOUNT : SIGN_IN}?loi=${problem}`;
}

function pathAfter(outcome: TripOutcome): string {
  switch (outcome.kind) {
    case 'IN':
      return outcome.returnTo;
    case 'AT_STEP':
      return `${SIGN_IN}?buoc=${outcome.step}&tiep=${encodeURIComponent(outcome.returnTo)}`;
    case 'LINKED':
      return `${ACCOUNT}?lien-ket=xong`;
    case 'PROBLEM':
      return problemPath(outcome.problem, outcome.isLinking);
  }
}

/** The two addresses that browsers visit on the way to the common sign-in and back. */
export function serveProvider(app: FastifyInstance, platform: Platform, contextOf: ContextOf): void {
  app.get<{ Querystring: { readonly tiep?: unknown } }>('/auth/oidc/start', async (request, reply) => {
    const provider = platform.identityProvider;
    const context = await contextOf(request, reply);
    if (provider === undefined) return lead(reply, problemPath('UNAVAILABLE'));
    const { tiep } = request.query;
    const returnTo = typeof tiep === 'string' && isInsideAddress(tiep) ? tiep : HOME;
    const place = await takeFromBudget(platform, 'provider-trip', context.connection.network, PROVIDER_TRIP_BUDGET);
    if (place === undefined) return lead(reply, problemPath('UNAVAILABLE'));
    try {
      const address = await beginTrip(context, provider, { returnTo });
      return await reply.header('cache-control', 'no-store').redirect(address, 303);
    } catch (error) {
      if (!(error instanceof ProviderUnavailable)) throw error;
      request.log.warn({ error: error.name }, 'the provider of identities does not answer');
      return lead(reply, problemPath('UNAVAILABLE'));
    }
  });

  app.get(CALLBACK_PATH, async (request, reply) => {
    const context = await contextOf(request, reply);
    const [, query = ''] = request.url.split('?', 2);
    return lead(reply, pathAfter(await comeBackFromProvider(context, query)));
  });
}
