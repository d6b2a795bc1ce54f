import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import styles from './people-columns.module.css';
import type { PeopleWords } from '../text.ts';
import { formerNameFound } from './former-name.ts';
import type { PeopleQuery } from './people.gql.ts';

type Listed = PeopleQuery['staff']['nodes'][number];
type Row = Omit<Listed, 'formerNames'> & Partial<Pick<Listed, 'formerNames'>>;

/** `searched` is what the list was searched by: somebody found by a former name only is shown with it. */
export function peopleColumns(t: PeopleWords, searched = ''): readonly Column<Row>[] {
  const { columns } = t.people;
  return [
    {
      key: 'fullName',
      header: columns.fullName,
      isRowHeader: true,
      cell: ({ id, fullName, formerNames = [] }) => {
        const former = formerNameFound(fullName, formerNames, searched);
        return (
          <div>
            <Link to={hrefs.person(id)}>{fullName}</Link>
            {former !== undefined && <div className={styles['quiet']}>{t.people.formerly(former)}</div>}
          </div>
        );
      },
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
