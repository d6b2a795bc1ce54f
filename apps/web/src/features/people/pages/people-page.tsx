import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { peopleText } from '../text.ts';
import { peopleColumns } from './people-columns.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleDocument } from './people.gql.ts';
import { isPeopleFiltered, readPeopleView, staffFilter } from './people-address.ts';

/** Everyone of the year, by given name; searched by name, post or division, with or without marks. */
export function PeoplePage() {
  const t = useText(peopleText);
  const { year } = useYear();
  const [params, setParams] = useSearchParams();
  useDocumentTitle(`${t.people.title} – ${year}`);

  const view = readPeopleView(params);
  const variables = { year, filter: staffFilter(view) };
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(PeopleDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = (data ?? previousData)?.staff;

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
      <PageHeader title={t.people.title} actions={<ExportMenu list="people" variables={variables} />} />
      <PeopleFilters view={view} onChange={set} />
      <DataTable
        caption={t.people.caption(year)}
        columns={peopleColumns(t)}
        rows={list?.nodes ?? []}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefs.person(id)}
        state={
          error !== undefined
            ? { code: errorCodeOf(error), onRetry: () => void refetch() }
            : data === undefined
              ? 'loading'
              : 'ready'
        }
        empty={{ message: t.people.empty(year) }}
        onClearFilters={
          isPeopleFiltered(view) ? () => set({ tim: undefined, phong: undefined, 'chuc-vu': undefined }) : undefined
        }
        paging={
          list === undefined
            ? undefined
            : {
                totalCount: list.totalCount,
                hasMore: list.pageInfo.hasNextPage,
                isLoadingMore: networkStatus === FETCH_MORE,
                onLoadMore: () => void fetchMore({ variables: { after: list.pageInfo.endCursor } }),
              }
        }
      />
    </>
  );
}

/** `NetworkStatus.fetchMore`; the enum would bring the client's core into this page. */
const FETCH_MORE = 3;
