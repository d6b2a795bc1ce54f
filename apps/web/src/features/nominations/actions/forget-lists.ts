import type { ApolloClient } from '@apollo/client';

/** Lists and tasks that an act may have changed are asked anew when they are next shown. */
export function forgetLists({ cache }: ApolloClient): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'nominations' });
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'myWork' });
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'yearBoard' });
}
