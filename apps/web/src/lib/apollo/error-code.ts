import { CombinedGraphQLErrors, ServerError } from '@apollo/client';

/** A short code that the office can find in the log: the server's request id, or what kind of failure it was. */
export function errorCodeOf(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors[0]?.extensions;
    const code = extensions?.['requestId'] ?? extensions?.['code'];
    return typeof code === 'string' ? code : 'GRAPHQL';
  }
  if (ServerError.is(error)) return `HTTP-${error.statusCode}`;
  return error instanceof TypeError ? 'NETWORK' : 'CLIENT';
}

/** What kind of fault the server named (`NOT_FOUND`, `FORBIDDEN`, …); undefined for everything else. */
export function faultOf(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const code = error.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : undefined;
}
