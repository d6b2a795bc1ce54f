import { useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useDocumentTitle } from '../../../lib/document-title.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { CreateInitiativeDialog } from '../actions/create-initiative-dialog.tsx';
import { clockText } from '../clocks/text.ts';
import { useLastList } from '../../../lib/last-list.ts';
import { initiativeText } from '../text.ts';
import { defaultScope } from './default-scope.ts';
import { InitiativeFilters } from './initiative-filters.tsx';
import { initiativeColumns } from './initiative-columns.tsx';
import { InitiativeListDocument } from './initiative-list.gql.ts';
import {
  isFiltered,
  isListSortKey,
  LIST_SCOPES,
  listVariables,
  readListView,
  SCOPE_SLUGS,
  sortSlug,
} from './list-address.ts';

/** The initiatives of a year: mine, those of the division, all that I may see. Everything chosen stands in the address. */
export function InitiativeListPage() {
  const t = useText(initiativeText);
  const clocks = useText(clockText);
  const viewer = useViewer();
  const { year } = useYear();
  const [params] = useSearchParams();
  const { set } = useListParams();
  useDocumentTitle(`${t.list.title} – ${year}`);

  const view = readListView(params, defaultScope(viewer));
  const variables = listVariables(year, view);
  const { data, table } = usePagedList(InitiativeListDocument, variables, (answer) => answer.initiatives);
  const mayCreate = may(viewer, 'initiative:create') && viewer.staff !== null;

  useLastList('initiatives', data?.initiatives.nodes);

  const clearFilters = () => set({ tim: undefined, 'trang-thai': undefined, phong: undefined, han: undefined });
  const openCreate = () => set({ them: '1' });
  const addButton = (
    <Button variant="primary" icon={<IconPlus size={20} stroke={1.75} aria-hidden />} onClick={openCreate}>
      {t.list.add}
    </Button>
  );
  const listing = (
    <>
      <InitiativeFilters view={view} onChange={set} />
      <DataTable
        caption={t.list.caption(year)}
        columns={initiativeColumns(t, clocks)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.initiative(row.id)}
        sort={view.sort}
        onSort={(sort) => {
          const { key, direction } = sort;
          if (isListSortKey(key)) set({ xep: sortSlug({ key, direction }) });
        }}
        empty={emptyOf()}
        onClearFilters={isFiltered(view) ? clearFilters : undefined}
      />
    </>
  );

  function emptyOf() {
    if (view.scope === 'MINE') return { message: t.list.emptyMine };
    return { message: view.scope === 'DEPARTMENT' ? t.list.emptyDepartment(year) : t.list.emptyAll(year) };
  }

  return (
    <>
      <PageHeader
        title={t.list.title}
        actions={
          <>
            {may(viewer, 'initiative-sitting:read') && (
              <ButtonLink to={hrefs.initiativeSittings(year)}>{t.list.sittings}</ButtonLink>
            )}
            {may(viewer, 'certificate:read') && (
              <ButtonLink to={hrefs.certificates(year)}>{t.list.certificates}</ButtonLink>
            )}
            <ExportMenu list="initiatives" variables={variables} />
            {mayCreate && addButton}
          </>
        }
      />
      {viewer.staff === null ? (
        listing
      ) : (
        <Tabs
          label={t.list.tabs}
          tabs={LIST_SCOPES.map((scope) => ({ slug: SCOPE_SLUGS[scope], label: t.list.tab[scope] }))}
          current={SCOPE_SLUGS[view.scope]}
          onChange={(slug) => set({ the: slug })}
        >
          {listing}
        </Tabs>
      )}
      {mayCreate && (
        <CreateInitiativeDialog
          isOpen={params.get('them') === '1'}
          year={year}
          onClose={() => set({ them: undefined })}
        />
      )}
    </>
  );
}
