import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

import { errorCodeOf } from './error-code.ts';

/** A list of the API, of which a page at a time is asked for. */
export interface Connection<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Of `NetworkStatus`; the enum would bring the client's core into every page of a list. */
const FIRST_ANSWERS = 2;
const FETCH_MORE = 3;

/**
 * A list and what a DataTable has to know of it. While other filters load, the rows of the last ones stay; what this machine
 * still knows is shown at once and asked for again; only that there is nothing is not said before the server has answered.
 */
export function usePagedList<Data, Variables extends OperationVariables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Row>,
  { isAlwaysAsked = false }: { readonly isAlwaysAsked?: boolean } = {},
) {
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(
    document as TypedDocumentNode<Data>,
    {
      variables,
      ...(isAlwaysAsked
        ? { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' }
        : { fetchPolicy: 'cache-and-network' }),
      notifyOnNetworkStatusChange: true,
    },
  );
  const shown = data ?? previousData;
  const list = shown === undefined ? undefined : connectionOf(shown);
  const retry = () => void refetch();
  const isRememberedEmpty = networkStatus <= FIRST_ANSWERS && list?.nodes.length === 0;
  return {
    /** The answer to what is asked for now; undefined while it is on its way. */
    data,
    list,
    refetch: retry,
    /** The same for whoever waits for what comes. */
    reload: async () => {
      const answer = await refetch();
      return answer.data === undefined ? undefined : connectionOf(answer.data);
    },
    table: {
      rows: list?.nodes ?? [],
      state:
        error !== undefined
          ? { code: errorCodeOf(error), onRetry: retry }
          : data === undefined || isRememberedEmpty
            ? ('loading' as const)
            : ('ready' as const),
      paging:
        list === undefined
          ? undefined
          : {
              totalCount: list.totalCount,
              hasMore: list.pageInfo.hasNextPage,
              isLoadingMore: networkStatus === FETCH_MORE,
              onLoadMore: () => void fetchMore({ variables: { after: list.pageInfo.endCursor } }),
            },
    },
  };
}
