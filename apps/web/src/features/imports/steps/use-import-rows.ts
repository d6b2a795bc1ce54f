import { useQuery } from '@apollo/client/react';
import type { RowVerdict } from '@thidua/domain/imports';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { ImportRowsDocument, type ImportRowsQuery } from './import-rows.gql.ts';

export type ImportRow = ImportRowsQuery['importRows']['nodes'][number];

/** Apollo's network status while “Xem thêm” runs. */
const FETCH_MORE = 3;

/** Which rows of an import: those of one verdict, or those that its undoing left. */
export type RowFilter = { readonly verdict: RowVerdict } | { readonly isKept: true };

/** The rows asked for, page by page, as a DataTable takes them. */
export function useImportRows(importId: string, filter: RowFilter) {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(ImportRowsDocument, {
    variables: { importId, ...filter },
    // Each correction may change any row.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.importRows;
  return {
    rows: page?.nodes ?? [],
    refetch,
    state:
      error !== undefined
        ? { code: errorCodeOf(error), onRetry: () => void refetch() }
        : page === undefined
          ? ('loading' as const)
          : ('ready' as const),
    paging:
      page === undefined
        ? undefined
        : {
            totalCount: page.totalCount,
            hasMore: page.pageInfo.hasNextPage,
            isLoadingMore: networkStatus === FETCH_MORE,
            onLoadMore: () => void fetchMore({ variables: { after: page.pageInfo.endCursor } }),
          },
  };
}

/** Whom or what a row is about, for a line that shows one of its cells. */
export function rowName({ cells }: ImportRow): string {
  const wanted = ['FULL_NAME', 'TITLE', 'DEPARTMENT', 'CODE'];
  const found = wanted.map((field) => cells.find((cell) => cell.field === field)?.text ?? '');
  return found.find((text) => text !== '') ?? '';
}
