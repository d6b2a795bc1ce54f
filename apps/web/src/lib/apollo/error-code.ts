import { CombinedGraphQLErrors, ServerError } from '@apollo/client';

import { RECENT_SIGN_IN_REQUIRED } from './recent-sign-in.ts';

/** No right to see; said as such, not as a failure. */
export const FORBIDDEN = 'FORBIDDEN';
/** The server was not reached. */
export const NETWORK = 'NETWORK';

/** A short code that the office can find in the log: the server's request id, or what kind of failure it was. */
export function errorCodeOf(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors[0]?.extensions;
    // Who may not see need not be looked up in the log.
    if (extensions?.['code'] === FORBIDDEN) return FORBIDDEN;
    if (extensions?.['code'] === RECENT_SIGN_IN_REQUIRED) return RECENT_SIGN_IN_REQUIRED;
    const code = extensions?.['requestId'] ?? extensions?.['code'];
    return typeof code === 'string' ? code : 'GRAPHQL';
  }
  if (ServerError.is(error)) return `HTTP-${error.statusCode}`;
  return error instanceof TypeError || isFileMissing(error) ? NETWORK : 'CLIENT';
}

/** A part of the app that did not come: the browser says TypeError for scripts, the builder's loader this for styles. */
function isFileMissing(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unable to preload');
}

/** What kind of fault the server named (`NOT_FOUND`, `FORBIDDEN`, …); undefined for everything else. */
export function faultOf(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const code = error.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : undefined;
}
