import { daysOfLessons, type TrainingGrade, type TrainingStatus } from '@thidua/domain/training';
import { Link } from 'react-router';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { trainingText, type TrainingWords } from '../text.ts';
import styles from './training.module.css';

interface Learned {
  readonly id: string;
  readonly status: TrainingStatus;
  readonly grade: TrainingGrade | null;
  readonly certificate: string;
  readonly course: {
    readonly id: string;
    readonly year: number;
    readonly title: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly lessons: number | null;
  };
}

interface PersonTrainingProps {
  /** Null where the reader may not know. */
  readonly trainings: readonly Learned[] | null;
  readonly thisYear: number;
}

/** What somebody learned, year by year, with the days of study of each. */
export function PersonTraining({ trainings, thisYear }: PersonTrainingProps) {
  const t = useText(trainingText);
  const years = Map.groupBy(trainings ?? [], ({ course }) => course.year);
  return (
    <Card title={t.person.title}>
      {trainings === null && <p className={styles['quiet']}>{t.person.hidden}</p>}
      {trainings?.length === 0 && <EmptyState>{t.person.none}</EmptyState>}
      {years.size > 0 && !years.has(thisYear) && <p className={styles['quiet']}>{t.person.noneInYear(thisYear)}</p>}
      {[...years].map(([year, learned]) => (
        <section key={year}>
          <h3 className={styles['year']}>{yearInWords(t, year, learned)}</h3>
          <ul className={styles['rows']}>
            {learned.map((each) => (
              <li key={each.id}>
                <Link to={hrefs.trainingCourse(each.course.id)}>{each.course.title}</Link>
                <p className={styles['quiet']}>{detailOf(t, each)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

/** Days of study count where they were completed. */
function yearInWords(t: TrainingWords, year: number, learned: readonly Learned[]): string {
  const lessons = learned
    .filter(({ status }) => status === 'COMPLETED')
    .reduce((sum, { course }) => sum + (course.lessons ?? 0), 0);
  return t.person.ofYear(year, formatNumber(learned.length, 0), formatNumber(daysOfLessons(lessons)));
}

function detailOf(t: TrainingWords, { status, grade, certificate, course }: Learned): string {
  const days = t.days(formatDate(course.firstDay), formatDate(course.lastDay));
  return [days, t.status[status], grade === null ? '' : t.grade[grade], certificate]
    .filter((part) => part !== '')
    .join(' · ');
}
