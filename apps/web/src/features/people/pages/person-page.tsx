import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StandInCard } from '../../delegations/index.ts';
import { PersonalCard, RecordsCard, ViewedBy } from '../../records/index.ts';
import { PersonTopics } from '../../research-topics/index.ts';
import { PersonTraining } from '../../training/index.ts';
import { PersonPosts } from '../components/person-posts.tsx';
import { PersonRatings } from '../components/person-ratings.tsx';
import { PersonTimeline } from '../components/person-timeline.tsx';
import styles from '../components/record.module.css';
import { TitleOutlookLazily } from '../components/title-outlook-lazily.tsx';
import { RoadAheadCard } from '../road-ahead/road-ahead-lazily.tsx';
import { peopleText } from '../text.ts';
import { PersonDocument } from './person.gql.ts';

/** One person as of today: posts, awards and initiatives by year, ratings where they may be seen. */
export function PersonPage() {
  const t = useText(peopleText);
  const { staffId = '' } = useParams();
  const { year } = useYear();
  const { data } = useSuspenseQuery(PersonDocument, {
    variables: { id: staffId, year },
    fetchPolicy: 'cache-and-network',
  });
  const person = data.staffMember;
  const isOwn = useViewer().staff?.id === person.id;
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
            {t.staffClass[person.staffClass]} · <Link to={hrefs.career(person.id)}>{t.person.career}</Link>
          </span>
        }
      />
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <TitleOutlookLazily outlook={person.titleOutlook} year={year} />
          {person.titleOutlook !== null && <RoadAheadCard staffId={person.id} year={year} />}
          <PersonTimeline person={person} thisYear={year} />
        </div>
        <div className={styles['side']}>
          <StandInCard standIns={person.standIns} staffId={person.id} />
          <PersonPosts posts={person.posts} />
          <PersonRatings ratings={person.ratings} unratedYears={person.unratedYears} />
          <PersonTraining trainings={person.trainings} thisYear={year} />
          <PersonTopics staffId={person.id} />
          <RecordsCard person={person} isOwn={isOwn} />
          <PersonalCard person={person} isOwn={isOwn} />
          <ViewedBy looks={person.viewedBy} />
        </div>
      </div>
    </>
  );
}
