import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';

import { createCache } from './cache.ts';
import { createInTurnLink } from './in-turn.ts';
import { createRecentSignInLink } from './recent-sign-in.ts';
import { createStreamLink } from './stream-link.ts';

export interface ClientOptions {
  /** Called when the server no longer knows the sign-in. */
  readonly onSignedOut: () => void;
  /** Called when the server has answered: it has heard from us. */
  readonly onContact?: () => void;
  /** For tests. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * The one client of the app. It sends the full text of each query: in production the server runs only texts whose SHA-256
 * stands in persisted-documents.json, which is made with this same client.
 */
export function createClient({ onSignedOut, onContact, fetch }: ClientOptions): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    ...(fetch === undefined ? {} : { fetch }),
  });
  const errors = new ErrorLink(({ error }) => {
    if (CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['code'] === 'UNAUTHENTICATED'))
      onSignedOut();
  });
  const contact = new ApolloLink((operation, forward) => forward(operation).pipe(tap(() => onContact?.())));
  const requests = contact.concat(http);
  const transport = ApolloLink.split(
    (operation) => operation.operationType === OperationTypeNode.SUBSCRIPTION,
    createStreamLink('/graphql/stream', onSignedOut),
    ApolloLink.split(
      (operation) => operation.operationType === OperationTypeNode.QUERY,
      createInTurnLink().concat(requests),
      requests,
    ),
  );
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([createRecentSignInLink(), errors, transport]),
    dataMasking: true,
    // Its way hands out the answer to a question from before a change.
    queryDeduplication: false,
    clientAwareness: { name: 'web', version: '1' },
    enhancedClientAwareness: { transport: false },
    devtools: { enabled: import.meta.env?.DEV ?? false },
  });
}
