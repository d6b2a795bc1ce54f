import { addDays, plainDate } from '@thidua/domain/kernel';
import { Fragment } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { UnitQuery } from '../pages/unit.gql.ts';
import { organisationText, type OrganisationWords } from '../text.ts';
import styles from './organisation.module.css';

type Event = UnitQuery['departmentOn']['history'][number];

/** What happened to a department, the oldest first; the others it met are links to their day. */
export function UnitTimeline({ history }: { readonly history: readonly Event[] }) {
  const t = useText(organisationText);
  return (
    <ol className={styles['timeline']}>
      {history.map((event) => (
        <li key={`${event.moment} ${event.onDay}`}>
          <span className={styles['day']}>{formatDate(event.onDay)}</span>
          <div>
            <p className={styles['what']}>
              {sentenceOf(t, event)}
              {event.others.map(({ id, name }, index) => (
                <Fragment key={id}>
                  {index > 0 ? ', ' : ' '}
                  <Link to={hrefs.unit(id, dayOfOther(event))}>{name}</Link>
                </Fragment>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Whoever went in is shown on its last day, whoever received on the day itself. */
function dayOfOther({ moment, onDay }: Event): string {
  return moment === 'MERGED_FROM' ? addDays(plainDate(onDay), -1) : onDay;
}

/** The sentence up to the names of the others, which follow as links. */
function sentenceOf(t: OrganisationWords, { moment, name, formerName }: Event): string {
  const { moments } = t.unit;
  switch (moment) {
    case 'OPENED':
      return moments.OPENED(name ?? '');
    case 'RENAMED':
      return moments.RENAMED(name ?? '', formerName ?? '');
    case 'MERGED_FROM':
    case 'MERGED_INTO':
    case 'SPLIT_FROM':
    case 'SPLIT_INTO':
    case 'CLOSED':
      return moments[moment];
  }
}
