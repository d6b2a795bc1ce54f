import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { PersonQuery } from '../pages/person.gql.ts';
import { peopleText } from '../text.ts';
import styles from './record.module.css';

/** The posts held, the newest first, under the names that the departments had then. */
export function PersonPosts({ posts }: Pick<PersonQuery['staffMember'], 'posts'>) {
  const t = useText(peopleText);
  return (
    <Card title={t.person.posts}>
      {posts.length === 0 && <EmptyState>{t.person.noPosts}</EmptyState>}
      <ul className={styles['rows']}>
        {posts.map(({ title, departmentName, isLeader, validFrom, validTo }) => (
          <li key={`${validFrom} ${title}`}>
            <p className={styles['name']}>{[title, departmentName].filter((part) => part !== '').join(', ')}</p>
            <p className={styles['detail']}>
              {validTo === null
                ? t.person.since(formatDate(validFrom))
                : t.person.until(formatDate(validFrom), formatDate(validTo))}
              {isLeader && <> · {t.person.leader}</>}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
