import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { peopleText, type PeopleWords } from '../text.ts';
import { DepartmentsDocument, type DepartmentsQuery } from './departments.gql.ts';

type Row = DepartmentsQuery['departments'][number];

/** The divisions, units and organisations of the year, under the names of that year. */
export function DepartmentsPage() {
  const t = useText(peopleText);
  const { year } = useYear();
  useDocumentTitle(`${t.departments.title} – ${year}`);
  const { data } = useSuspenseQuery(DepartmentsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader title={t.departments.title} actions={<ExportMenu list="departments" variables={{ year }} />} />
      <DataTable
        caption={t.departments.caption(year)}
        columns={columns(t)}
        rows={data.departments}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefs.department(id)}
        empty={{ message: t.departments.empty(year) }}
      />
    </>
  );
}

function columns(t: PeopleWords): readonly Column<Row>[] {
  const words = t.departments;
  return [
    {
      key: 'name',
      header: words.columns.name,
      isRowHeader: true,
      cell: ({ id, name }) => <Link to={hrefs.department(id)}>{name}</Link>,
    },
    { key: 'kind', header: words.columns.kind, cell: ({ kind }) => words.kind[kind] },
    {
      key: 'head',
      header: words.columns.head,
      cell: (row) => <Head row={row} vacant={words.vacant} />,
    },
    {
      key: 'staffCount',
      header: words.columns.staffCount,
      align: 'end',
      width: '7rem',
      cell: ({ staffCount }) => formatNumber(staffCount, 0),
    },
  ];
}

/** Party cells and unions are people of the divisions: an empty place at their head is no vacant post. */
function hasOwnStaff({ kind }: Row): boolean {
  return kind === 'DIRECTORATE' || kind === 'DIVISION' || kind === 'ATTACHED_UNIT';
}

function Head({ row, vacant }: { readonly row: Row; readonly vacant: string }) {
  if (row.head !== null) return <Link to={hrefs.person(row.head.id)}>{row.head.fullName}</Link>;
  return hasOwnStaff(row) ? vacant : '–';
}
