import type { ApolloClient } from '@apollo/client';

/** After an act: the tasks and their counts are asked again. Lists of initiatives ask the server at every visit anyway. */
export function refreshTasks(client: ApolloClient): void {
  void client
    .refetchQueries({
      updateCache: (cache) => {
        cache.evict({ id: 'ROOT_QUERY', fieldName: 'myWork' });
      },
    })
    // What cannot be read again says so where it stands.
    .catch(() => undefined);
}
