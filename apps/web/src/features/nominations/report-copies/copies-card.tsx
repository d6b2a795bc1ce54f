import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatBasisPoints } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { nominationText } from '../text.ts';
import { CopyConclusion } from './copy-conclusion.tsx';
import { ReportCopiesDocument, type CopyFactsFragment } from './report-copies.gql.ts';
import styles from './report-copies.module.css';
import { copiesText } from './text.ts';

/** At a line: which reports its own resembles, how much, and what was concluded. Nothing for whoever is not told. */
export function CopiesCard({ nominationId }: { readonly nominationId: string }) {
  const t = useText(copiesText);
  const { data, error, refetch } = useQuery(ReportCopiesDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined) {
    return (
      <Card title={t.title}>
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </Card>
    );
  }
  const copies = data?.nomination.reportCopies;
  if (copies == null) return null;
  const { isCompared, matches } = copies;
  return (
    <Card title={t.title}>
      <p>{!isCompared ? t.notCompared : matches.length === 0 ? t.none : t.lead}</p>
      {matches.length > 0 && (
        <ul className={styles['list']}>
          {matches.map((copy) => (
            <CopyLine key={copy.other.id} nominationId={nominationId} copy={copy} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function CopyLine({ nominationId, copy }: { readonly nominationId: string; readonly copy: CopyFactsFragment }) {
  const t = useText(copiesText);
  const words = useText(nominationText);
  const { other, relation, shareBasisPoints } = copy;
  return (
    <li className={styles['line']}>
      <p className={styles['first']}>
        <b>{t.share(formatBasisPoints(shareBasisPoints))}</b>
        <span>{other.subjectName}</span>
      </p>
      <p className={styles['small']}>
        <Link to={hrefs.nomination(other.id)}>{other.code}</Link>,{' '}
        {t.of(words.awardName(other.award), other.year, other.department.name)}
      </p>
      {relation !== 'OTHER' && <p className={styles['small']}>{t.relation[relation]}</p>}
      <CopyConclusion copy={copy} />
      <p>
        <Link to={hrefs.compareReports(nominationId, other.id)}>
          {t.compare}
          <span className="visually-hidden"> {t.compareWith(other.subjectName)}</span>
        </Link>
      </p>
    </li>
  );
}
