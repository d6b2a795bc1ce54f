import { isOneOf } from '@thidua/domain/kernel';
import { UNIT_CHECK_STATUSES } from '@thidua/domain/unit-checks';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
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
import { PlanCheckDialog } from '../acts/plan-check-dialog.tsx';
import { shownStatus, UNIT_CHECK_FAMILIES } from '../components/families.ts';
import { unitCheckText, type UnitCheckWords } from '../text.ts';
import { UnitChecksPageDocument, type UnitChecksPageQuery } from './unit-checks-page.gql.ts';

type Row = UnitChecksPageQuery['unitChecks']['nodes'][number];

/** The checks of the year that the person may see, with how far what they found is mended. */
export function UnitChecksPage() {
  const t = useText(unitCheckText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isPlanning, setIsPlanning] = useState(false);
  const text = get('tim');
  const word = get('trang-thai').toUpperCase();
  const status = isOneOf(UNIT_CHECK_STATUSES, word) ? word : undefined;
  const filter = { ...(text === '' ? {} : { text }), ...(status === undefined ? {} : { statuses: [status] }) };
  const variables = { year, filter };
  const { table } = usePagedList(UnitChecksPageDocument, variables, (answer) => answer.unitChecks);
  const isFiltered = text !== '' || status !== undefined;
  return (
    <>
      <ListHeader
        title={t.title}
        exported={may(viewer, 'unit-check-list:read') ? { list: 'unit-checks', variables } : undefined}
        add={may(viewer, 'unit-check:plan') ? { label: t.plan.open, onAdd: () => setIsPlanning(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <ChoiceFilter
          label={t.columns.status}
          any={t.anyStatus}
          values={UNIT_CHECK_STATUSES}
          words={t.status}
          value={status}
          onChange={(chosen) => set({ 'trang-thai': chosen?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t, viewer.today)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.unitCheck(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={isFiltered ? () => set({ tim: undefined, 'trang-thai': undefined }) : undefined}
      />
      {isPlanning && <PlanCheckDialog year={year} onClose={() => setIsPlanning(false)} />}
    </>
  );
}

function columnsOf(t: UnitCheckWords, today: string): readonly Column<Row>[] {
  return [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.unitCheck(row.id)}>{row.title}</Link>,
    },
    { key: 'department', header: t.columns.department, width: '14rem', cell: ({ department }) => department.name },
    {
      key: 'day',
      header: t.columns.day,
      width: '8rem',
      cell: ({ plannedDay, carriedOutOn }) => formatDate(carriedOutOn ?? plannedDay),
    },
    {
      key: 'status',
      header: t.columns.status,
      width: '13rem',
      cell: ({ status, plannedDay }) => {
        const shown = shownStatus(status, plannedDay, today);
        return <StatusChip family={UNIT_CHECK_FAMILIES[shown]}>{t.status[shown]}</StatusChip>;
      },
    },
    {
      key: 'mended',
      header: t.columns.mended,
      width: '7rem',
      align: 'end',
      cell: ({ figures }) =>
        figures === null || figures.toMend === 0
          ? '–'
          : t.mended(formatNumber(figures.settled, 0), formatNumber(figures.toMend, 0)),
    },
    {
      key: 'overdue',
      header: t.columns.overdue,
      width: '6rem',
      align: 'end',
      cell: ({ figures }) => (figures === null || figures.overdue === 0 ? '–' : formatNumber(figures.overdue, 0)),
    },
  ];
}
