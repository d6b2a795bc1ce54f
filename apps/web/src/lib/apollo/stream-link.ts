import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import type { Client } from 'graphql-sse';

import { announceReconnect } from './reconnect.ts';

/** Subscriptions over server-sent events: same port, same cookie, through any proxy. Loaded with the first one. */
export function createStreamLink(url: string, onSignedOut: () => void): ApolloLink {
  let client: Promise<Client> | undefined;

  function connect(): Promise<Client> {
    client ??= import('graphql-sse').then(({ createClient }) =>
      createClient({
        url,
        credentials: 'same-origin',
        fetchFn: async (input: string, init: RequestInit) => {
          const answer = await fetch(input, init);
          // Leaving the page ends the subscription, and with it the attempts to open it again.
          if (answer.status === 401) onSignedOut();
          return answer;
        },
        retryAttempts: Number.POSITIVE_INFINITY,
        // A meeting lasts hours: the pause grows to ten seconds and stays there, a little different for each member.
        retry: (retries) => {
          // Reading again now either tells that nothing was missed or fails, and the page says at once that it may be behind.
          if (retries === 0) announceReconnect();
          return new Promise((resolve) =>
            setTimeout(resolve, Math.min(1_000 * 2 ** retries, 10_000) + Math.random() * 1_000),
          );
        },
        on: {
          connected: (isReconnected) => {
            if (isReconnected) announceReconnect();
          },
        },
      }),
    );
    return client;
  }

  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        let isClosed = false;
        let unsubscribe: (() => void) | undefined;
        connect().then(
          (stream) => {
            if (isClosed) return;
            unsubscribe = stream.subscribe(
              { query: print(operation.query), variables: operation.variables },
              {
                next: (result) => observer.next(result as ApolloLink.Result), // the same shape, typed by another library
                error: (error) => observer.error(error),
                complete: () => observer.complete(),
              },
            );
          },
          (error: unknown) => observer.error(error),
        );
        return () => {
          isClosed = true;
          unsubscribe?.();
        };
      }),
  );
}
