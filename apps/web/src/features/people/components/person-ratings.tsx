import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { PersonQuery } from '../pages/person.gql.ts';
import { peopleText } from '../text.ts';
import styles from './record.module.css';

/** The annual ratings, for those who may know them; others are told who may. */
export function PersonRatings({ ratings, unratedYears }: Pick<PersonQuery['staffMember'], 'ratings' | 'unratedYears'>) {
  const t = useText(peopleText);
  return (
    <Card title={t.person.ratings}>
      {ratings === null && <p className={styles['detail']}>{t.person.ratingsHidden}</p>}
      {ratings?.length === 0 && (unratedYears ?? []).length === 0 && <EmptyState>{t.person.noRatings}</EmptyState>}
      {(unratedYears ?? []).map(({ year, reason }) => (
        <p key={year}>
          {t.person.ratingOf(year)}: {t.person.unrated(t.unratedReason[reason])}
        </p>
      ))}
      {ratings !== null && ratings.length > 0 && (
        <ul className={styles['rows']}>
          {ratings.map(({ year, level, decisionNumber, decidedOn, decidedBy }) => (
            <li key={year}>
              <p className={styles['name']}>
                {t.person.ratingOf(year)}: {t.rating[level]}
              </p>
              <p className={styles['detail']}>{t.person.decision(decisionNumber, formatDate(decidedOn), decidedBy)}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
