import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useLastList } from '../../../lib/last-list.ts';
import { useListParams } from '../../../lib/list-params.ts';
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
import { QuotaPlaces } from '../places/quota-places.tsx';
import { ProposeButton } from '../proposals/propose-button.tsx';
import { proposalText } from '../proposals/text.ts';
import { nominationText } from '../text.ts';
import { isFiltered, isListSortKey, listVariables, readListView, sortSlug } from './list-address.ts';
import { nominationColumns, type NominationListRow } from './nomination-columns.tsx';
import { NominationFilters } from './nomination-filters.tsx';
import { NominationListDocument } from './nomination-list.gql.ts';
import styles from './nomination-list.module.css';

/** The dossiers of a year that the viewer may see. Everything chosen stands in the address. */
export function NominationListPage() {
  const t = useText(nominationText);
  const proposal = useText(proposalText);
  const viewer = useViewer();
  const { year } = useYear();
  const [params] = useSearchParams();
  const { set: setFilters } = useListParams();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const view = readListView(params);
  const { data, list, refetch, table } = usePagedList(
    NominationListDocument,
    listVariables(year, view),
    (answer) => answer.nominations,
  );

  useLastList('nominations', data?.nominations.nodes);

  function set(changes: Readonly<Record<string, string | undefined>>): void {
    setSelected(new Set());
    setFilters(changes);
  }

  const selection: Selection<NominationListRow> = {
    selected,
    onChange: setSelected,
    labelOf: (row) => `${row.code} ${row.subjectName}`,
    actions: (
      <ReceiveMany
        chosen={table.rows.filter(({ id }) => selected.has(id))}
        onDone={() => {
          setSelected(new Set());
          refetch();
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
            {may(viewer, 'nomination:edit') && (
              <>
                <ButtonLink to={hrefs.nominationGrid(year)}>{t.list.toGrid}</ButtonLink>
                <ProposeButton year={year} />
              </>
            )}
          </>
        }
      />
      <NominationCounters year={year} current={view.statuses} seen={list?.totalCount} />
      <NominationFilters view={view} onChange={set} />
      <DataTable
        caption={t.list.caption(year)}
        columns={nominationColumns(t, proposal)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.nomination(row.id)}
        sort={view.sort}
        onSort={({ key, direction }) => {
          if (isListSortKey(key)) set({ xep: sortSlug({ key, direction }) });
        }}
        selection={may(viewer, 'nomination:receive') ? selection : undefined}
        empty={{ message: t.list.empty(year) }}
        onClearFilters={isFiltered(view) ? () => set(NO_FILTERS) : undefined}
      />
      <div className={styles['below']}>
        <QuotaPlaces year={year} />
      </div>
    </>
  );
}

const NO_FILTERS = {
  tim: undefined,
  'trang-thai': undefined,
  'danh-hieu': undefined,
  phong: undefined,
  'chuc-vu': undefined,
  'loai-hinh': undefined,
} as const;
