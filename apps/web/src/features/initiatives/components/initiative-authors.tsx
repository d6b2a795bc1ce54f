import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { formatShare } from '../forms/share-entry.ts';
import { initiativeText } from '../text.ts';
import { InitiativeAuthorsFragmentDoc, type InitiativeAuthorsFragment } from './initiative-authors.gql.ts';
import styles from './initiative-authors.module.css';

/** Who wrote it, in the order of the request, with the shares. */
export function InitiativeAuthors({ initiative }: { readonly initiative: FragmentType<InitiativeAuthorsFragment> }) {
  const t = useText(initiativeText);
  const { data } = useSuspenseFragment({
    fragment: InitiativeAuthorsFragmentDoc,
    fragmentName: 'InitiativeAuthors',
    from: initiative,
  });
  return (
    <Card title={t.dossier.authors}>
      <ul className={styles['list']}>
        {data.authors.map(({ staff, shareBasisPoints, isOwner }) => (
          <li key={staff.id}>
            <div>
              <Link to={hrefs.person(staff.id)}>{staff.fullName}</Link>
              <p className={styles['detail']}>
                {[staff.post, staff.department?.name, isOwner ? t.authors.owner : '']
                  .filter((part) => part !== undefined && part !== '')
                  .join(' · ')}
              </p>
            </div>
            <span className={styles['share']}>
              <span className="visually-hidden">{t.dossier.share}: </span>
              {formatShare(shareBasisPoints)}%
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
