import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { researchText } from '../text.ts';
import { PersonTopicsDocument } from './person-topics.gql.ts';
import styles from './research.module.css';

/** The topics that somebody took part in and the reader may know of, with the part taken; nothing for who has none. */
export function PersonTopics({ staffId }: { readonly staffId: string }) {
  const t = useText(researchText);
  const { data, error, refetch } = useQuery(PersonTopicsDocument, { variables: { staffId } });
  if (data === undefined) {
    return error === undefined ? null : (
      <Card title={t.title}>
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </Card>
    );
  }
  const { nodes, pageInfo } = data.researchTopics;
  if (nodes.length === 0) return null;
  return (
    <Card title={t.title}>
      <ul className={styles['people']}>
        {nodes
          .toSorted((left, right) => right.year - left.year)
          .map(({ id, title, year, result, status, people }) => (
            <li key={id}>
              <Link to={hrefs.researchTopic(id)}>{title}</Link>
              <p className={styles['quiet']}>
                {[
                  String(year),
                  ...people.filter((each) => each.staffId === staffId).map(({ role }) => t.role[role]),
                  result === null ? t.noResult : t.result[result],
                  ...(status === 'CONFIRMED' ? [] : [t.status[status]]),
                ].join(' · ')}
              </p>
            </li>
          ))}
      </ul>
      {pageInfo.hasNextPage && <p className={styles['quiet']}>{t.ofPerson.more}</p>}
    </Card>
  );
}
