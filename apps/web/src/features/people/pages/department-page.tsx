import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Card } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StandInList } from '../../delegations/index.ts';
import { AwardYears } from '../components/award-years.tsx';
import { ClosedDepartment } from '../components/closed-department.tsx';
import styles from '../components/record.module.css';
import { StructureCard } from '../components/structure-card.tsx';
import { peopleText } from '../text.ts';
import { DepartmentDocument } from './department.gql.ts';
import { lastDayBefore } from './last-day.ts';
import { recordColumns } from './people-columns.tsx';

/** One division, unit or organisation in the year chosen: its name then, its people, its awards over the years. */
export function DepartmentPage() {
  const t = useText(peopleText);
  const { departmentId = '' } = useParams();
  const { year } = useYear();
  const { today } = useViewer();
  const [isLoadingMore, setIsLoadingMore] = useState(false);
  const { data, fetchMore } = useSuspenseQuery(DepartmentDocument, {
    variables: { id: departmentId, year, filter: { departmentId } },
    fetchPolicy: 'cache-and-network',
  });
  const { department, departments, staff } = data;
  const inYear = departments.find(({ id }) => id === department.id);
  const name = inYear?.name ?? department.name;
  const lastDay = inYear === undefined ? lastDayBefore(department, year) : undefined;
  useDocumentTitle(`${t.department.pageTitle(name)} – ${year}`);

  async function loadMore(): Promise<void> {
    setIsLoadingMore(true);
    await fetchMore({ variables: { after: staff.pageInfo.endCursor } });
    setIsLoadingMore(false);
  }

  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: t.departments.title, to: hrefs.departments(year) }, { label: department.code }]}
        lead={
          <span>
            {t.departments.kind[department.kind]} · {lastDay === undefined && `${t.department.inYear(year)} · `}
            <Link to={hrefs.unit(department.id)}>{t.department.history}</Link>
          </span>
        }
      />
      {lastDay !== undefined ? (
        <ClosedDepartment
          id={department.id}
          lastDay={lastDay}
          subject={department.name}
          awards={department.awards}
          ratings={department.ratings}
          unratedYears={department.unratedYears}
        />
      ) : inYear === undefined ? (
        <Notice kind="info">{t.department.absent(year)}</Notice>
      ) : (
        <div className={styles['columns']}>
          <div className={styles['main']}>
            <DataTable
              caption={t.department.people(staff.totalCount)}
              columns={recordColumns(t)}
              rows={staff.nodes.map((person) => ({ ...person, code: '', department: null }))}
              keyOf={({ id }) => id}
              hrefOf={({ id }) => hrefs.person(id)}
              empty={{ message: t.department.noPeople(year) }}
              paging={{
                totalCount: staff.totalCount,
                hasMore: staff.pageInfo.hasNextPage,
                isLoadingMore,
                onLoadMore: () => void loadMore(),
              }}
            />
            <Card title={t.department.awards}>
              {department.awards.length + department.ratings.length + department.unratedYears.length === 0 && (
                <EmptyState>{t.department.noAwards}</EmptyState>
              )}
              <AwardYears
                subject={department.name}
                awards={department.awards}
                ratings={department.ratings}
                unratedYears={department.unratedYears}
              />
            </Card>
          </div>
          <div className={styles['side']}>
            <Card title={t.department.head}>
              {inYear.head === null ? (
                <p>{t.departments.vacant}</p>
              ) : (
                <div>
                  <Link to={hrefs.person(inYear.head.id)}>{inYear.head.fullName}</Link>
                  <p className={styles['detail']}>{inYear.head.post}</p>
                </div>
              )}
              {year === Number(today.slice(0, 4)) && <StandInList standIns={department.standIns} />}
            </Card>
            <StructureCard structure={department.structure} year={year} />
          </div>
        </div>
      )}
    </>
  );
}
