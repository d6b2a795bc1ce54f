import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { TaskClosing } from '../components/task-closing.tsx';
import { TaskItemCard } from '../components/task-item-card.tsx';
import { taskText } from '../task-text.ts';
import { movementText } from '../text.ts';
import styles from './movement-pages.module.css';
import { TaskPageDocument, type TaskPageQuery } from './task-page.gql.ts';

export type ShownTask = TaskPageQuery['movementTask'];

/** One task of a plan: its words, and for each concrete work who does it, what was done on which evidence, how it went. */
export function TaskPage() {
  const t = useText(movementText).movement;
  const { taskId = '' } = useParams();
  const { data, error, refetch } = useQuery(TaskPageDocument, {
    variables: { id: taskId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.tasks}>
      {({ movementTask }) => <Shown task={movementTask} />}
    </QueryState>
  );
}

function Shown({ task }: { readonly task: ShownTask }) {
  const t = useText(taskText);
  const words = useText(movementText).movement;
  const [reporting, setReporting] = useState<string | undefined>(undefined);
  const { number, title, content, movement, items, closing, programmeItems, trainingCourses } = task;
  const plan = hrefs.plan(movement.id);
  return (
    <>
      <PageHeader
        title={t.heading(number, title)}
        crumbs={[
          { label: words.title, to: hrefs.movement(movement.year) },
          { label: words.tasks, to: `${plan}?the=nhiem-vu` },
          { label: number },
        ]}
        lead={<Link to={plan}>{movement.title}</Link>}
      />
      <div className={styles['sheets']}>
        <Card title={t.words}>
          <p className={styles['said']}>{content === '' ? title : content}</p>
          <TaskClosing closing={closing} />
        </Card>
        {programmeItems.length > 0 && (
          <Card title={t.programmes}>
            <ul className={styles['plain']}>
              {programmeItems.map(({ id, text, status, programmeId }) => (
                <li key={id}>
                  <Link to={hrefs.programme(programmeId)}>{text}</Link>: {t.programmeStatuses[status]}
                </li>
              ))}
            </ul>
          </Card>
        )}
        {trainingCourses.length > 0 && (
          <Card title={t.training}>
            <ul className={styles['plain']}>
              {trainingCourses.map(({ id, title: course, tally }) => (
                <li key={id}>
                  <Link to={hrefs.trainingCourse(id)}>{course}</Link>:{' '}
                  {t.trainingCompleted(formatNumber(tally.completed, 0), formatNumber(tally.people, 0))}
                </li>
              ))}
            </ul>
          </Card>
        )}
        {items.length === 0 ? (
          <EmptyState>{t.noContents}</EmptyState>
        ) : (
          items.map((item) => (
            <TaskItemCard
              key={item.id}
              item={item}
              movement={movement}
              isReporting={reporting === item.id}
              onReport={(isReporting) => setReporting(isReporting ? item.id : undefined)}
            />
          ))
        )}
      </div>
    </>
  );
}
