import { ApolloClient, ApolloLink, gql, Observable } from '@apollo/client';
import { expect, test } from 'vitest';

import { createCache } from './cache.ts';
import { readAgain } from './read-again.ts';

test('an act that was done is done, although a part of the page is forbidden from then on', async () => {
  let isForbidden = false;
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        if (isForbidden) observer.error(new Error('FORBIDDEN'));
        else observer.next({ data: { plan: 'Kế hoạch' } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: createCache(), link });
  const shown: (Error | undefined)[] = [];
  await new Promise<void>((resolve) => {
    client
      .watchQuery({
        query: gql`
          query Plan {
            plan
          }
        `,
      })
      .subscribe(({ error, loading }) => {
        if (!loading) resolve();
        if (!loading) shown.push(error);
      });
  });
  isForbidden = true;
  await expect(readAgain(client)).resolves.toBeUndefined();
  expect(shown.map((error) => error?.message)).toEqual([undefined, 'FORBIDDEN']);
});
