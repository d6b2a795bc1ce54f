import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { PersonQuery } from '../pages/person.gql.ts';
import { peopleText } from '../text.ts';
import { AwardLine } from './award-line.tsx';
import { AwardPanel } from './award-panel.tsx';
import { InitiativeLine } from './initiative-line.tsx';
import styles from './record.module.css';
import { notesOf } from './timeline-notes.ts';
import { timelineOf } from './timeline.logic.ts';

interface PersonTimelineProps {
  readonly person: PersonQuery['staffMember'];
  /** Up to which year something that still runs is told. */
  readonly thisYear: number;
}

/** Awards and initiatives by year; a gap in the record is seen to be one. */
export function PersonTimeline({ person, thisYear }: PersonTimelineProps) {
  const t = useText(peopleText);
  const stretches = timelineOf(person.awards, person.initiatives, notesOf(person, t, thisYear));
  return (
    <Card title={t.person.timeline}>
      <AwardPanel awards={person.awards} subject={person.fullName} />
      {stretches.length === 0 && <EmptyState>{t.person.noTimeline}</EmptyState>}
      <ol className={styles['years']}>
        {stretches.map((stretch) =>
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
                {stretch.notes.map(({ key, text, isGap }) => (
                  <p key={key} className={styles[isGap === true ? 'detail' : 'note']}>
                    {text}
                  </p>
                ))}
                {stretch.initiatives.map((initiative) => (
                  <InitiativeLine key={initiative.id} initiative={initiative} staffId={person.id} />
                ))}
              </div>
            </li>
          ),
        )}
      </ol>
    </Card>
  );
}
