import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SkeletonGroup, SkeletonLine } from '../../../ui/skeleton.tsx';
import { HelpPageDocument } from '../pages/help-page.gql.ts';
import styles from '../pages/help-page.module.css';
import { helpText } from '../text.ts';

/** The people of the secretariat as the organisation's own records name them today. */
export function WhomToAsk({ id }: { readonly id: string }) {
  const t = useText(helpText).ask;
  const { data, error, refetch } = useQuery(HelpPageDocument);
  const organisation = data?.viewer?.organisation;
  return (
    <div id={id} className={styles['anchor']}>
      <Card title={t.title}>
        {error !== undefined && <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />}
        {organisation === undefined && error === undefined && (
          <SkeletonGroup>
            <SkeletonLine width="60%" />
          </SkeletonGroup>
        )}
        {organisation !== undefined &&
          (organisation.secretariat.length === 0 ? (
            <p>{t.nobody}</p>
          ) : (
            <div>
              <p>{t.people(organisation.name)}</p>
              <ul className={styles['people']}>
                {organisation.secretariat.map((person) => (
                  <li key={person.id}>
                    <Link to={hrefs.person(person.id)}>{person.fullName}</Link>
                    {[person.post, person.department?.name].filter(Boolean).map((part) => `, ${part}`)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        <p>{t.code}</p>
      </Card>
    </div>
  );
}
