import type { ApolloCache } from '@apollo/client';

/** What waits for the person has changed: the counts of the menu and the home are read again. */
export function forgetWork(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'myWork' });
}
