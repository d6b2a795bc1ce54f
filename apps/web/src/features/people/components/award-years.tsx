import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { DepartmentQuery } from '../pages/department.gql.ts';
import { peopleText } from '../text.ts';
import { AwardLine, type ShownAward } from './award-line.tsx';
import { AwardPanel } from './award-panel.tsx';
import styles from './record.module.css';
import { timelineOf } from './timeline.logic.ts';

export interface AwardYearsProps {
  readonly awards: readonly ShownAward[];
  readonly ratings: DepartmentQuery['department']['ratings'];
}

/** The awards and ratings of a collective by year, gaps between them told. */
export function AwardYears({ awards, ratings }: AwardYearsProps) {
  const t = useText(peopleText);
  return (
    <>
      <AwardPanel awards={awards} />
      <ol className={styles['years']}>
        {timelineOf(awards, [], ratings).map((stretch) =>
          stretch.kind === 'GAP' ? (
            <li key={stretch.from} className={styles['gap']}>
              {t.person.gap(stretch.from, stretch.to)}
            </li>
          ) : (
            <li key={stretch.year} className={styles['year']}>
              <h3>{stretch.year}</h3>
              <div className={styles['lines']}>
                {stretch.notes.map(({ level, decisionNumber, decidedOn, decidedBy }) => (
                  <div key={level}>
                    <p className={styles['note']}>{t.person.rated(t.rating[level])}</p>
                    <p className={styles['detail']}>
                      {t.person.decision(decisionNumber, formatDate(decidedOn), decidedBy)}
                    </p>
                  </div>
                ))}
                {stretch.awards.map((award) => (
                  <AwardLine key={award.id} award={award} />
                ))}
              </div>
            </li>
          ),
        )}
      </ol>
    </>
  );
}
