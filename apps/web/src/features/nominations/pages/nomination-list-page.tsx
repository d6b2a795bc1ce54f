import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { rememberList } from '../../../lib/last-list.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { DataTable, type Selection } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ReceiveMany } from '../actions/receive-many.tsx';
import { NominationCounters } from '../components/nomination-counters.tsx';
import { nominationText } from '../text.ts';
import { isFiltered, isListSortKey, listVariables, readListView, sortSlug } from './list-address.ts';
import { nominationColumns, type NominationListRow } from './nomination-columns.tsx';
import { NominationFilters } from './nomination-filters.tsx';
import { NominationListDocument } from './nomination-list.gql.ts';

/** The dossiers of a year that the viewer may see. Everything chosen stands in the address. */
export function NominationListPage() {
  const t = useText(nominationText);
  const viewer = useViewer();
  const { year } = useYear();
  const location = useLocation();
  const [params, setParams] = useSearchParams();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const view = readListView(params);
  const { data, previousData, error, loading, networkStatus, fetchMore, refetch } = useQuery(NominationListDocument, {
    variables: listVariables(year, view),
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = (data ?? previousData)?.nominations;
  const rows = list?.nodes ?? [];
  const isLoadingMore = networkStatus === FETCH_MORE;

  const ids = data?.nominations.nodes.map(({ id }) => id).join(' ');
  const address = `${location.pathname}${location.search}`;
  useEffect(() => {
    if (ids !== undefined) rememberList('nominations', { address, ids: ids.split(' ') });
  }, [ids, address]);

  function set(changes: Readonly<Record<string, string | undefined>>): void {
    setSelected(new Set());
    setParams((current) => withChanges(current, changes), { replace: true });
  }

  const selection: Selection<NominationListRow> = {
    selected,
    onChange: setSelected,
    labelOf: (row) => `${row.code} ${row.subjectName}`,
    actions: (
      <ReceiveMany
        chosen={rows.filter(({ id }) => selected.has(id))}
        onDone={() => {
          setSelected(new Set());
          void refetch();
        }}
      />
    ),
  };

  return (
    <>
      <PageHeader
        title={t.list.title}
        windowTitle={`${t.list.title} – ${year}`}
        actions={
          <>
            <ExportMenu list="nominations" variables={listVariables(year, view)} />
            {may(viewer, 'nomination:edit') && <ButtonLink to={hrefs.nominationGrid(year)}>{t.list.toGrid}</ButtonLink>}
          </>
        }
      />
      <NominationCounters year={year} current={view.statuses} seen={list?.totalCount} />
      <NominationFilters view={view} onChange={set} />
      <DataTable
        caption={t.list.caption(year)}
        columns={nominationColumns(t)}
        rows={rows}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.nomination(row.id)}
        sort={view.sort}
        onSort={({ key, direction }) => {
          if (isListSortKey(key)) set({ xep: sortSlug({ key, direction }) });
        }}
        selection={may(viewer, 'nomination:receive') ? selection : undefined}
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
  'chuc-vu': undefined,
} as const;

function withChanges(current: URLSearchParams, changes: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
