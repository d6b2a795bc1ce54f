import { isOneOf } from '@thidua/domain/kernel';
import { ROLE_MODEL_STATUSES } from '@thidua/domain/role-models';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate } from '../../../lib/format/index.ts';
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
import { StartRoleModelDialog } from '../acts/start-dialog.tsx';
import { ROLE_MODEL_FAMILIES } from '../components/families.ts';
import { roleModelText, type RoleModelWords } from '../text.ts';
import { RoleModelsPageDocument, type RoleModelsPageQuery } from './role-models-page.gql.ts';

type Row = RoleModelsPageQuery['roleModels']['nodes'][number];

/** The examples of the year: for everybody those that are published, for their writers the others too. */
export function RoleModelsPage() {
  const t = useText(roleModelText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isStarting, setIsStarting] = useState(false);
  const mayWrite = may(viewer, 'role-model:propose');
  const seesOthers = mayWrite || may(viewer, 'role-model:publish');
  const text = get('tim');
  const word = get('trang-thai').toUpperCase();
  const status = isOneOf(ROLE_MODEL_STATUSES, word) ? word : undefined;
  const filter = { ...(text === '' ? {} : { text }), ...(status === undefined ? {} : { statuses: [status] }) };
  const variables = { year, filter };
  const { table } = usePagedList(RoleModelsPageDocument, variables, (answer) => answer.roleModels);
  const isFiltered = text !== '' || status !== undefined;
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'role-models', variables }}
        add={mayWrite ? { label: t.start.open, onAdd: () => setIsStarting(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        {seesOthers && (
          <ChoiceFilter
            label={t.columns.status}
            any={t.anyStatus}
            values={ROLE_MODEL_STATUSES}
            words={t.status}
            value={status}
            onChange={(chosen) => set({ 'trang-thai': chosen?.toLowerCase() })}
          />
        )}
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t, seesOthers)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.roleModel(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={isFiltered ? () => set({ tim: undefined, 'trang-thai': undefined }) : undefined}
      />
      {isStarting && <StartRoleModelDialog year={year} onClose={() => setIsStarting(false)} />}
    </>
  );
}

function columnsOf(t: RoleModelWords, seesOthers: boolean): readonly Column<Row>[] {
  return [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.roleModel(row.id)}>{row.title}</Link>,
    },
    {
      key: 'subject',
      header: t.columns.subject,
      width: '15rem',
      // The division of a collective is the collective.
      cell: ({ subjectName, staffId, department }) =>
        staffId === null ? subjectName : `${subjectName}, ${department.name}`,
    },
    { key: 'field', header: t.columns.field, width: '11rem', cell: ({ field }) => (field === '' ? '–' : field) },
    {
      key: 'achievedOn',
      header: t.columns.achievedOn,
      width: '8rem',
      cell: ({ achievedOn }) => formatDate(achievedOn),
    },
    {
      key: 'award',
      header: t.columns.award,
      width: '11rem',
      cell: ({ award }) => (award === null ? '–' : t.award(award.decisionNumber, formatDate(award.decidedOn))),
    },
    ...(seesOthers
      ? [
          {
            key: 'status',
            header: t.columns.status,
            width: '10rem',
            cell: ({ status }: Row) => <StatusChip family={ROLE_MODEL_FAMILIES[status]}>{t.status[status]}</StatusChip>,
          },
        ]
      : []),
  ];
}
