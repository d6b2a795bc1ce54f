import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { AuthorConsentLine } from '../consent/author-consent.tsx';
import { formatShare } from '../forms/share-entry.ts';
import { initiativeText } from '../text.ts';
import { InitiativeAuthorsFragmentDoc, type InitiativeAuthorsFragment } from './initiative-authors.gql.ts';
import styles from './initiative-authors.module.css';

interface InitiativeAuthorsProps {
  readonly initiative: FragmentType<InitiativeAuthorsFragment>;
  /** Another heading where the authors stand on the page already. */
  readonly title?: string;
}

/** Who wrote it, in the order of the request, with the shares and what each co-author said to theirs. */
export function InitiativeAuthors({ initiative, title }: InitiativeAuthorsProps) {
  const t = useText(initiativeText);
  const { data } = useSuspenseFragment({
    fragment: InitiativeAuthorsFragmentDoc,
    fragmentName: 'InitiativeAuthors',
    from: initiative,
  });
  return (
    <Card title={title ?? t.dossier.authors}>
      <ul className={styles['list']}>
        {data.authors.map((author) => {
          const { staff, shareBasisPoints, isOwner } = author;
          return (
            <li key={staff.id}>
              <div>
                <Link to={hrefs.person(staff.id)}>{staff.fullName}</Link>
                <p className={styles['detail']}>
                  {[staff.post, staff.department?.name, isOwner ? t.authors.owner : '']
                    .filter((part) => part !== undefined && part !== '')
                    .join(' · ')}
                </p>
                <AuthorConsentLine
                  initiativeId={data.id}
                  status={data.status}
                  author={author}
                  isWriter={data.viewerCan.includes('SAVE')}
                />
              </div>
              <span className={styles['share']}>
                <span className="visually-hidden">{t.dossier.share}: </span>
                {formatShare(shareBasisPoints)}%
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
