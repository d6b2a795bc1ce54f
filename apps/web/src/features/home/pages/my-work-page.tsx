import { useQuery } from '@apollo/client/react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate, formatWeekday } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { WorkList } from '../components/work-list.tsx';
import { FirstStepsLazily } from '../first-steps/first-steps-lazily.tsx';
import { homeText } from '../text.ts';
import { MyWorkPageDocument } from './my-work-page.gql.ts';
import styles from './my-work-page.module.css';

/** What must I do now, by when; then what waits for others, what comes, what has happened. */
export function MyWorkPage() {
  const t = useText(homeText);
  const { year } = useYear();
  // Others' acts change this page, so a visit always asks again; what is known is shown meanwhile.
  const { data, error, refetch } = useQuery(MyWorkPageDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });

  if (data === undefined) {
    return error === undefined ? (
      <PageSkeleton cards={3} />
    ) : (
      <>
        <PageHeader title={t.heading} windowTitle={t.title} />
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </>
    );
  }

  const { today, turn, waiting, calendar, news, firstSteps } = data.myWork;
  // Where there is a body to set up, it would be wrong to say that nothing is left to do.
  const isBeginning = firstSteps.some(({ isDone }) => !isDone);
  const nextDue = calendar.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted()[0];
  const overdue = turn.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;

  return (
    <>
      <PageHeader
        title={t.heading}
        windowTitle={t.title}
        kicker={formatWeekday(today)}
        lead={turn.length === 0 ? undefined : <p className={styles['lead']}>{t.summary(turn.length, overdue)}</p>}
      />
      {error !== undefined && <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />}
      <div className={styles['sheets']}>
        <FirstStepsLazily steps={firstSteps} />
        {(turn.length > 0 || !isBeginning) && (
          <Card title={t.turn}>
            {turn.length === 0 ? (
              <EmptyState>{nextDue === undefined ? t.nothing : t.nothingUntil(formatDate(nextDue))}</EmptyState>
            ) : (
              <WorkList items={turn} today={today} kind="acts" />
            )}
          </Card>
        )}
        <div className={styles['pair']}>
          <Card title={t.waiting}>
            {waiting.length === 0 ? (
              <EmptyState>{t.noWaiting}</EmptyState>
            ) : (
              <WorkList items={waiting} today={today} kind="waits" />
            )}
          </Card>
          <Card title={t.calendar}>
            {calendar.length === 0 ? (
              <EmptyState>{t.noCalendar}</EmptyState>
            ) : (
              <WorkList items={calendar} today={today} kind="dates" />
            )}
          </Card>
        </div>
        <Card title={t.news}>
          {news.length === 0 ? (
            <EmptyState>{t.noNews}</EmptyState>
          ) : (
            <WorkList items={news} today={today} kind="news" />
          )}
        </Card>
      </div>
    </>
  );
}
