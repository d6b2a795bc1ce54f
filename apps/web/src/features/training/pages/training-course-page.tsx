import { useQuery } from '@apollo/client/react';
import { daysOfLessons } from '@thidua/domain/training';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { CourseDialog } from '../acts/course-dialog.tsx';
import { WithdrawCourseDialog } from '../acts/record-dialog.tsx';
import { LearnersCard } from '../components/learners-card.tsx';
import styles from '../components/training.module.css';
import { trainingText } from '../text.ts';
import { TrainingCoursePageDocument, type TrainingCoursePageQuery } from './training-course-page.gql.ts';

export type ShownCourse = TrainingCoursePageQuery['trainingCourse'];

/** One course: when, by whom, for how long, and who learned with which result. */
export function TrainingCoursePage() {
  const t = useText(trainingText);
  const { courseId = '' } = useParams();
  const { data, error, refetch } = useQuery(TrainingCoursePageDocument, {
    variables: { id: courseId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ trainingCourse }) => <Shown course={trainingCourse} />}
    </QueryState>
  );
}

function Shown({ course }: { readonly course: ShownCourse }) {
  const t = useText(trainingText);
  const [act, setAct] = useState<'CHANGE' | 'WITHDRAW' | undefined>(undefined);
  const close = () => setAct(undefined);
  const { year, title, status, firstDay, lastDay, organiser, viewerCan } = course;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.title, to: hrefs.trainingCourses(year) }, { label: title }]}
        lead={
          <span className={styles['lead']}>
            {status === 'WITHDRAWN' && <StatusChip family="gone">{t.courseStatus.WITHDRAWN}</StatusChip>}
            <strong>{t.days(formatDate(firstDay), formatDate(lastDay))}</strong>
            <span>{organiser}</span>
          </span>
        }
        actions={
          <>
            {viewerCan.includes('WITHDRAW') && <Button onClick={() => setAct('WITHDRAW')}>{t.withdraw.open}</Button>}
            {viewerCan.includes('CHANGE') && <Button onClick={() => setAct('CHANGE')}>{t.edit.change}</Button>}
          </>
        }
      />
      <div className={styles['sheets']}>
        <Facts course={course} />
        <LearnersCard course={course} />
      </div>
      {act === 'CHANGE' && <CourseDialog year={year} known={course} onClose={close} />}
      {act === 'WITHDRAW' && <WithdrawCourseDialog course={course} onClose={close} />}
    </>
  );
}

function Facts({ course }: { readonly course: ShownCourse }) {
  const t = useText(trainingText);
  const { kind, lessons, paper, task, withdrawnReason } = course;
  return (
    <Card title={t.facts.title}>
      <DescriptionList
        items={[
          ...(withdrawnReason === null ? [] : [{ term: t.facts.withdrawn, detail: withdrawnReason }]),
          { term: t.columns.kind, detail: t.kind[kind] },
          ...(lessons === null
            ? []
            : [
                {
                  term: t.facts.lessons,
                  detail: t.lessons(formatNumber(lessons, 0), formatNumber(daysOfLessons(lessons))),
                },
              ]),
          ...(paper === '' ? [] : [{ term: t.facts.paper, detail: paper }]),
          ...(task === null
            ? []
            : [
                {
                  term: t.facts.task,
                  detail: <Link to={hrefs.task(task.id)}>{t.edit.taskOf(task.number, task.title)}</Link>,
                },
              ]),
        ]}
      />
    </Card>
  );
}
