import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { of } from 'rxjs';
import { expect, test } from 'vitest';

import { createRecentSignInLink, onRecentSignInRequired } from './recent-sign-in.ts';

/** A server that wants the password before it does anything. */
function serverThat(isConfirmed: () => boolean) {
  let acts = 0;
  const server = new ApolloLink(() => {
    if (isConfirmed()) {
      acts += 1;
      return of({ data: { act: 'done' } });
    }
    const code = 'RECENT_SIGN_IN_REQUIRED';
    return of({ data: null, errors: [{ message: code, extensions: { code } }] });
  });
  const link = ApolloLink.from([createRecentSignInLink(), server]);
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const act = () => client.mutate({ mutation: gql('mutation { act }') });
  return { act, acts: () => acts };
}

test('after the password the act is done, without the screen asking twice', async () => {
  let isConfirmed = false;
  const { act, acts } = serverThat(() => isConfirmed);
  const stop = onRecentSignInRequired(async () => (isConfirmed = true));
  expect((await act()).data).toEqual({ act: 'done' });
  expect(acts()).toBe(1);
  stop();
});

test('two acts that wait for it are one question', async () => {
  let isConfirmed = false;
  let questions = 0;
  const { act, acts } = serverThat(() => isConfirmed);
  const stop = onRecentSignInRequired(async () => {
    questions += 1;
    return (isConfirmed = true);
  });
  await Promise.all([act(), act()]);
  expect([questions, acts()]).toEqual([1, 2]);
  stop();
});

test('whoever does not give it gets the refusal, and nothing is done', async () => {
  const { act, acts } = serverThat(() => false);
  const stop = onRecentSignInRequired(() => Promise.resolve(false));
  await expect(act()).rejects.toThrow('RECENT_SIGN_IN_REQUIRED');
  expect(acts()).toBe(0);
  stop();
});
