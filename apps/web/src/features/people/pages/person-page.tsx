import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PersonPosts } from '../components/person-posts.tsx';
import { PersonRatings } from '../components/person-ratings.tsx';
import { PersonTimeline } from '../components/person-timeline.tsx';
import styles from '../components/record.module.css';
import { peopleText } from '../text.ts';
import { PersonDocument } from './person.gql.ts';

/** One person as of today: posts, awards and initiatives by year, ratings where they may be seen. */
export function PersonPage() {
  const t = useText(peopleText);
  const { staffId = '' } = useParams();
  const { year } = useYear();
  const { data } = useSuspenseQuery(PersonDocument, { variables: { id: staffId }, fetchPolicy: 'cache-and-network' });
  const person = data.staffMember;
  useDocumentTitle(t.person.pageTitle(person.fullName));
  return (
    <>
      <PageHeader
        title={person.fullName}
        crumbs={[{ label: t.people.title, to: hrefs.people(year) }, { label: person.code }]}
        lead={
          <span>
            {person.post}
            {person.department !== null && (
              <>
                {person.post !== '' && ', '}
                <Link to={hrefs.department(person.department.id)}>{person.department.name}</Link>
              </>
            )}
            {' · '}
            {t.staffClass[person.staffClass]}
          </span>
        }
      />
      <div className={styles['columns']}>
        <PersonTimeline person={person} />
        <div className={styles['side']}>
          <PersonPosts posts={person.posts} />
          <PersonRatings ratings={person.ratings} />
        </div>
      </div>
    </>
  );
}
