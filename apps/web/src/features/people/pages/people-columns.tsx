import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import type { PeopleWords } from '../text.ts';
import type { PeopleQuery } from './people.gql.ts';

type Row = PeopleQuery['staff']['nodes'][number];

export function peopleColumns(t: PeopleWords): readonly Column<Row>[] {
  const { columns } = t.people;
  return [
    {
      key: 'fullName',
      header: columns.fullName,
      isRowHeader: true,
      cell: ({ id, fullName }) => <Link to={hrefs.person(id)}>{fullName}</Link>,
    },
    { key: 'post', header: columns.post, cell: ({ post }) => post },
    { key: 'department', header: columns.department, cell: ({ department }) => department?.name ?? '' },
    {
      key: 'staffClass',
      header: columns.staffClass,
      width: '10rem',
      cell: ({ staffClass }) => t.staffClass[staffClass],
    },
    { key: 'code', header: columns.code, width: '8rem', cell: ({ code }) => code, isHiddenOnPhone: true },
  ];
}

/** The columns on the page of one department, where everybody is in it. */
export function recordColumns(t: PeopleWords): readonly Column<Row>[] {
  return peopleColumns(t).filter(({ key }) => key === 'fullName' || key === 'post' || key === 'staffClass');
}
