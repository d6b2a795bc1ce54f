import { isOneOf } from '@thidua/domain/kernel';
import { DIFFICULTY_STATUSES, type DifficultyStatus } from '@thidua/domain/works';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RaiseDifficultyDialog } from '../acts/raise-difficulty-dialog.tsx';
import { DIFFICULTY_FAMILIES } from '../components/status-families.ts';
import { difficultyText } from '../difficulty-text.ts';
import { DifficultiesPageDocument, type DifficultiesPageQuery } from './difficulties-page.gql.ts';

type Row = DifficultiesPageQuery['difficulties']['nodes'][number];

/** What stands in the way of divisions, who has it, and since when. */
export function DifficultiesPage() {
  const t = useText(difficultyText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isRaising, setIsRaising] = useState(false);
  const text = get('tim');
  const status = statusOf(get('trang-thai'));
  const variables = {
    year,
    filter: { ...(text === '' ? {} : { text }), ...(status === undefined ? {} : { statuses: [status] }) },
  };
  const { table } = usePagedList(DifficultiesPageDocument, variables, (answer) => answer.difficulties);
  const columns: readonly Column<Row>[] = [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.difficulty(row.id)}>{row.title}</Link>,
    },
    { key: 'unit', header: t.columns.unit, width: '16rem', cell: ({ department }) => department.name },
    {
      key: 'status',
      header: t.columns.status,
      width: '14rem',
      cell: (row) => <StatusChip family={DIFFICULTY_FAMILIES[row.status]}>{t.status[row.status]}</StatusChip>,
    },
    {
      key: 'since',
      header: t.columns.since,
      width: '11rem',
      cell: ({ heldSince }) => formatDateTime(heldSince),
    },
  ];
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'difficulties', variables }}
        add={may(viewer, 'difficulty:raise') ? { label: t.raise.open, onAdd: () => setIsRaising(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <ChoiceFilter
          label={t.columns.status}
          any={t.anyStatus}
          values={DIFFICULTY_STATUSES}
          words={t.status}
          value={status}
          onChange={(chosen) => set({ 'trang-thai': chosen?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columns}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.difficulty(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={
          text === '' && status === undefined ? undefined : () => set({ tim: undefined, 'trang-thai': undefined })
        }
      />
      {isRaising && <RaiseDifficultyDialog year={year} onClose={() => setIsRaising(false)} />}
    </>
  );
}

function statusOf(slug: string): DifficultyStatus | undefined {
  const word = slug.toUpperCase();
  return isOneOf(DIFFICULTY_STATUSES, word) ? word : undefined;
}
