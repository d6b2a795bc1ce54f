import { Link } from 'react-router';

import { dayOf, formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { InitiativeStatusChip } from '../components/initiative-status-chip.tsx';
import type { ClockWords } from '../clocks/text.ts';
import { DueWords } from '../clocks/due-words.tsx';
import type { InitiativeWords } from '../text.ts';
import type { InitiativeListQuery } from './initiative-list.gql.ts';
import styles from './initiative-list.module.css';

export type InitiativeListRow = InitiativeListQuery['initiatives']['nodes'][number];

export function initiativeColumns(t: InitiativeWords, clocks: ClockWords): readonly Column<InitiativeListRow>[] {
  const { columns } = t.list;
  return [
    {
      key: 'code',
      header: columns.code,
      sortKey: 'CODE',
      width: '7.5rem',
      cell: (row) => <span className={styles['code']}>{row.code}</span>,
    },
    {
      key: 'title',
      header: columns.title,
      sortKey: 'TITLE',
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.initiative(row.id)}>{row.title}</Link>,
    },
    { key: 'authors', header: columns.authors, sortKey: 'OWNER', cell: (row) => authorNames(row) },
    { key: 'department', header: columns.department, cell: (row) => row.department.name },
    {
      key: 'status',
      header: columns.status,
      cell: (row) => <InitiativeStatusChip status={row.status} />,
    },
    {
      key: 'due',
      header: clocks.list.due,
      sortKey: 'DUE',
      width: '9rem',
      cell: (row) => row.dueOn !== null && <DueWords dueOn={row.dueOn} />,
    },
    {
      key: 'updated',
      header: columns.updated,
      sortKey: 'UPDATED',
      width: '7rem',
      cell: (row) => formatDate(dayOf(row.updatedAt)),
    },
  ];
}

function authorNames({ authors }: InitiativeListRow): string {
  return authors.map(({ staff }) => staff.fullName).join(', ');
}
