import { useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useListParams } from '../../../lib/list-params.ts';
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
  const [params] = useSearchParams();
  const { set } = useListParams();
  const view = readListView(params);
  const { table } = usePagedList(RegistrationListDocument, listVariables(year, view), (answer) => answer.registrations);

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
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.registrationOf(row.year, row)}
        empty={{ message: t.list.empty(year) }}
        onClearFilters={isFiltered(view) ? () => set(NO_FILTERS) : undefined}
      />
    </>
  );
}

const NO_FILTERS = {
  tim: undefined,
  'trang-thai': undefined,
  'danh-hieu': undefined,
  phong: undefined,
  'ket-qua': undefined,
  'chua-cam-ket': undefined,
} as const;
