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
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
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
      <PageHeader
        title={t.title}
        actions={
          <>
            <ExportMenu list="difficulties" variables={variables} />
            {may(viewer, 'difficulty:raise') && (
              <Button
                variant="primary"
                icon={<IconPlus size={20} stroke={1.75} aria-hidden />}
                onClick={() => setIsRaising(true)}
              >
                {t.raise.open}
              </Button>
            )}
          </>
        }
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <SelectField
          label={t.columns.status}
          isLabelHidden
          placeholder={t.anyStatus}
          isClearable
          isSearchable={false}
          options={DIFFICULTY_STATUSES.map((value) => ({ value, label: t.status[value] }))}
          value={status}
          onChange={(value) => set({ 'trang-thai': value?.toLowerCase() })}
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
