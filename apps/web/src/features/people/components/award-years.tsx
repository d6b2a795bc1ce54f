import { useText } from '../../../lib/text/language.tsx';
import { peopleText } from '../text.ts';
import { AwardLine, type AwardLineProps } from './award-line.tsx';
import styles from './record.module.css';
import { timelineOf } from './timeline.logic.ts';

interface AwardYearsProps {
  readonly awards: readonly (AwardLineProps['award'] & { readonly id: string; readonly year: number })[];
}

/** The awards of a collective by year, gaps between them told. */
export function AwardYears({ awards }: AwardYearsProps) {
  const t = useText(peopleText);
  return (
    <ol className={styles['years']}>
      {timelineOf(awards, [], []).map((stretch) =>
        stretch.kind === 'GAP' ? (
          <li key={stretch.from} className={styles['gap']}>
            {t.person.gap(stretch.from, stretch.to)}
          </li>
        ) : (
          <li key={stretch.year} className={styles['year']}>
            <h3>{stretch.year}</h3>
            <div className={styles['lines']}>
              {stretch.awards.map((award) => (
                <AwardLine key={award.id} award={award} />
              ))}
            </div>
          </li>
        ),
      )}
    </ol>
  );
}
