import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { registrationText } from '../text.ts';
import { isFiltered, listVariables, readListView } from './list-address.ts';
import { registrationColumns } from './registration-columns.tsx';
import { RegistrationFilters } from './registration-filters.tsx';
import { RegistrationListDocument } from './registration-list.gql.ts';

/** Everybody of a year with what they registered and what came of it. Everything chosen stands in the address. */
export function RegistrationListPage() {
  const t = useText(registrationText);
  const viewer = useViewer();
  const { year } = useYear();
  const [params, setParams] = useSearchParams();
  const view = readListView(params);
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(RegistrationListDocument, {
    variables: listVariables(year, view),
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = (data ?? previousData)?.registrations;
  const isLoadingMore = networkStatus === FETCH_MORE;

  function set(changes: Readonly<Record<string, string | undefined>>): void {
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(changes)) {
          if (value === undefined || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  }

  return (
    <>
      <PageHeader
        title={t.list.title}
        windowTitle={`${t.list.title} – ${year}`}
        {...(may(viewer, 'registration-overview:read')
          ? { crumbs: [{ label: t.board.title, to: hrefs.registrationBoard(year) }, { label: t.list.title }] }
          : {})}
        actions={<ExportMenu list="registrations" variables={listVariables(year, view)} />}
      />
      {view.withoutPledge !== undefined && <Notice kind="info">{t.list.withoutPledge}</Notice>}
      <RegistrationFilters view={view} onChange={set} />
      <DataTable
        caption={t.list.caption(year)}
        columns={registrationColumns(t)}
        rows={list?.nodes ?? []}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.registrationOf(row.year, row)}
        state={
          error !== undefined
            ? { code: errorCodeOf(error), onRetry: () => void refetch() }
            : loading && !isLoadingMore && data === undefined
              ? 'loading'
              : 'ready'
        }
        empty={{ message: t.list.empty(year) }}
        onClearFilters={isFiltered(view) ? () => set(NO_FILTERS) : undefined}
        paging={
          list === undefined
            ? undefined
            : {
                totalCount: list.totalCount,
                hasMore: list.pageInfo.hasNextPage,
                isLoadingMore,
                onLoadMore: () => void fetchMore({ variables: { after: list.pageInfo.endCursor } }),
              }
        }
      />
    </>
  );
}

/** `NetworkStatus.fetchMore`; the enum would bring the client's core into this page. */
const FETCH_MORE = 3;

const NO_FILTERS = {
  tim: undefined,
  'trang-thai': undefined,
  'danh-hieu': undefined,
  phong: undefined,
  'ket-qua': undefined,
  'chua-cam-ket': undefined,
} as const;
