import { useSuspenseQuery } from '@apollo/client/react';
import type { PlainDate } from '@thidua/domain/kernel';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { recordColumns } from '../pages/people-columns.tsx';
import { peopleText } from '../text.ts';
import { AwardYears, type AwardYearsProps } from './award-years.tsx';
import { ClosedDepartmentDocument } from './closed-department.gql.ts';
import styles from './record.module.css';

interface ClosedDepartmentProps extends AwardYearsProps {
  readonly id: string;
  readonly lastDay: PlainDate;
}

/** A department that no longer stands in the year looked at: who was in it on its last day, and what it was awarded before. */
export function ClosedDepartment({ id, lastDay, subject, awards, ratings, unratedYears }: ClosedDepartmentProps) {
  const t = useText(peopleText);
  const { data } = useSuspenseQuery(ClosedDepartmentDocument, { variables: { id, lastDay } });
  const { head, members } = data.departmentOn;
  return (
    <div className={styles['main']}>
      <Notice kind="info">{t.department.closed(formatDate(lastDay))}</Notice>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <DataTable
            caption={t.department.people(members.length)}
            columns={recordColumns(t)}
            rows={members.map((person) => ({ ...person, code: '', department: null }))}
            keyOf={(person) => person.id}
            hrefOf={(person) => hrefs.person(person.id)}
            empty={{ message: t.department.nobodyOn(formatDate(lastDay)) }}
          />
          <Card title={t.department.awards}>
            {awards.length + ratings.length + unratedYears.length === 0 && (
              <EmptyState>{t.department.noAwards}</EmptyState>
            )}
            <AwardYears {...{ subject, awards, ratings, unratedYears }} />
          </Card>
        </div>
        <div className={styles['side']}>
          {head !== null && (
            <Card title={t.department.head}>
              <Link to={hrefs.person(head.id)}>{head.fullName}</Link>
              <p className={styles['detail']}>{head.post}</p>
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}
