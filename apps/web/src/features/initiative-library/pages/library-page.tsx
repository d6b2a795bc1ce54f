import { useQuery } from '@apollo/client/react';
import { INITIATIVE_SCOPES } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useDocumentTitle } from '../../../lib/document-title.ts';
import { useListParams, type ListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { workplaceOptions } from '../../../lib/workplace-options.ts';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { KeepEntryDialog } from '../acts/keep-entry-dialog.tsx';
import { MatchedPassages } from '../components/matched-passages.tsx';
import { libraryText, type LibraryWords } from '../text.ts';
import { isNarrowed, librarySortSlug, libraryVariables, readLibraryView, type LibraryView } from './library-address.ts';
import { LibraryChoicesDocument, LibraryPageDocument, type LibraryPageQuery } from './library-page.gql.ts';

type Row = LibraryPageQuery['library']['nodes'][number];

/** Every recognised initiative of every year, and what was recorded from elsewhere, found by what it says. */
export function LibraryPage() {
  const t = useText(libraryText);
  const viewer = useViewer();
  const { get, set } = useListParams();
  const [isAdding, setIsAdding] = useState(false);
  useDocumentTitle(t.title);
  const view = readLibraryView(get);
  const { text, ...listed } = libraryVariables(view);
  const { table } = usePagedList(LibraryPageDocument, { ...listed, text }, (answer) => answer.library);
  const clear = { tim: undefined, 'cua-nam': undefined, 'linh-vuc': undefined, 'pham-vi': undefined, phong: undefined };
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'library', variables: listed }}
        add={may(viewer, 'library:keep') ? { label: t.keep.add, onAdd: () => setIsAdding(true) } : undefined}
      />
      <LibraryFilters view={view} set={set} />
      <DataTable
        caption={t.caption}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.libraryEntry(row.id)}
        sort={view.sort}
        onSort={({ key, direction }) => set({ xep: librarySortSlug(key, direction) })}
        empty={{ message: t.none }}
        onClearFilters={isNarrowed(view) ? () => set(clear) : undefined}
      />
      {isAdding && <KeepEntryDialog onClose={() => setIsAdding(false)} />}
    </>
  );
}

function LibraryFilters({ view, set }: { readonly view: LibraryView; readonly set: ListParams['set'] }) {
  const t = useText(libraryText);
  const { year } = useYear();
  const { data } = useQuery(LibraryChoicesDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <FilterBar label={t.filters}>
      <SearchField label={t.search} value={view.text} onSearch={(tim) => set({ tim })} />
      <SelectField
        label={t.columns.year}
        isLabelHidden
        placeholder={t.anyYear}
        isClearable
        isSearchable={false}
        options={(data?.libraryChoices.years ?? []).map((each) => ({ value: String(each), label: String(each) }))}
        value={view.year === undefined ? undefined : String(view.year)}
        onChange={(chosen) => set({ 'cua-nam': chosen })}
      />
      <SelectField
        label={t.columns.field}
        isLabelHidden
        placeholder={t.anyField}
        isClearable
        options={(data?.libraryChoices.fields ?? []).map((each) => ({ value: each, label: each }))}
        value={view.field}
        onChange={(chosen) => set({ 'linh-vuc': chosen })}
      />
      <ChoiceFilter
        label={t.columns.scope}
        any={t.anyScope}
        values={INITIATIVE_SCOPES}
        words={t.scopes}
        value={view.scope}
        onChange={(chosen) => set({ 'pham-vi': chosen?.toLowerCase() })}
      />
      <SelectField
        label={t.columns.department}
        isLabelHidden
        placeholder={t.anyDepartment}
        isClearable
        options={workplaceOptions(data?.departments ?? [])}
        value={view.departmentId}
        onChange={(chosen) => set({ phong: chosen })}
      />
    </FilterBar>
  );
}

function columnsOf(t: LibraryWords): readonly Column<Row>[] {
  return [
    {
      key: 'title',
      header: t.columns.title,
      sortKey: 'TITLE',
      isRowHeader: true,
      cell: ({ id, title, passages }) => (
        <>
          <Link to={hrefs.libraryEntry(id)}>{title}</Link>
          <MatchedPassages passages={passages} />
        </>
      ),
    },
    { key: 'field', header: t.columns.field, width: '11rem', cell: ({ field }) => (field === '' ? '–' : field) },
    {
      key: 'from',
      header: t.columns.from,
      width: '15rem',
      cell: ({ isOwn, authorNames, department, source }) =>
        isOwn ? [authorNames.join(', '), department?.name].filter(Boolean).join('; ') : source,
    },
    { key: 'scope', header: t.columns.scope, width: '8rem', cell: ({ scope }) => t.scopes[scope] },
    { key: 'year', header: t.columns.year, sortKey: 'YEAR', width: '6rem', cell: ({ year }) => year },
    {
      key: 'reuseCount',
      header: t.columns.reuseCount,
      sortKey: 'REUSE_COUNT',
      width: '9rem',
      cell: ({ reuseCount }) => t.times(reuseCount),
    },
  ];
}
