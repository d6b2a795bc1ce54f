import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import type { DepartmentQuery } from '../pages/department.gql.ts';
import { peopleText } from '../text.ts';
import { AwardLine, type ShownAward } from './award-line.tsx';
import { AwardPanel } from './award-panel.tsx';
import styles from './record.module.css';
import { timelineOf, yearsWithoutRating } from './timeline.logic.ts';

export interface AwardYearsProps {
  /** The name of the collective. */
  readonly subject: string;
  readonly awards: readonly ShownAward[];
  readonly ratings: DepartmentQuery['department']['ratings'];
  readonly unratedYears: DepartmentQuery['department']['unratedYears'];
}

/** The awards and ratings of a collective by year, gaps between them told. */
export function AwardYears({ subject, awards, ratings, unratedYears }: AwardYearsProps) {
  const t = useText(peopleText);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const missing = yearsWithoutRating(awards, [...ratings, ...unratedYears], thisYear);
  const notes = [
    ...ratings.map(({ year, level, decisionNumber, decidedOn, decidedBy }) => ({
      year,
      text: t.person.rated(t.rating[level]),
      detail: t.person.decision(decisionNumber, formatDate(decidedOn), decidedBy),
    })),
    ...unratedYears.map(({ year, reason }) => ({
      year,
      text: t.person.unrated(t.unratedReason[reason]),
      detail: undefined,
    })),
    ...missing.map((year) => ({ year, text: undefined, detail: t.person.noRating })),
  ];
  return (
    <>
      <AwardPanel awards={awards} subject={subject} />
      <ol className={styles['years']}>
        {timelineOf(awards, [], notes).map((stretch) =>
          stretch.kind === 'GAP' ? (
            <li key={stretch.from} className={styles['gap']}>
              {t.person.gap(stretch.from, stretch.to)}
            </li>
          ) : (
            <li key={stretch.year} className={styles['year']}>
              <h3>{stretch.year}</h3>
              <div className={styles['lines']}>
                {stretch.notes.map(({ text, detail }) => (
                  <div key={text ?? detail}>
                    {text !== undefined && <p className={styles['note']}>{text}</p>}
                    {detail !== undefined && <p className={styles['detail']}>{detail}</p>}
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
