import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';

import { formatBasisPoints } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PassagePairs } from '../../../ui/passage-pairs.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { CopyConclusion } from './copy-conclusion.tsx';
import { CopyVerdictForm } from './copy-verdict-form.tsx';
import { CompareReportsDocument, type CompareReportsQuery, type ComparisonFactsFragment } from './report-copies.gql.ts';
import styles from './report-copies.module.css';
import { copiesText } from './text.ts';

type Nomination = CompareReportsQuery['nomination'];

/** Two reports side by side, the same words marked; the officer concludes here. */
export function CompareReportsPage() {
  const t = useText(copiesText);
  const { nominationId = '', otherId = '' } = useParams();
  const { data, error, refetch } = useQuery(CompareReportsDocument, {
    variables: { id: nominationId, otherId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.page.title}>
      {({ nomination }) => (
        <>
          <Header nomination={nomination} />
          {nomination.reportComparison === null ? (
            <EmptyState action={<ButtonLink to={hrefs.nomination(nomination.id)}>{t.page.back}</ButtonLink>}>
              {t.page.gone}
            </EmptyState>
          ) : (
            <Compared nomination={nomination} comparison={nomination.reportComparison} />
          )}
        </>
      )}
    </QueryState>
  );
}

function Header({ nomination }: { readonly nomination: Nomination }) {
  const t = useText(copiesText);
  const { id, code, year, subjectName, reportComparison } = nomination;
  return (
    <PageHeader
      title={t.page.title}
      windowTitle={t.page.windowTitle(code, reportComparison?.copy.other.code ?? '')}
      crumbs={[
        { label: t.page.list, to: hrefs.nominations(year) },
        { label: code, to: hrefs.nomination(id) },
        { label: t.page.title },
      ]}
      lead={subjectName}
      actions={<ButtonLink to={hrefs.nomination(id)}>{t.page.back}</ButtonLink>}
    />
  );
}

interface ComparedProps {
  readonly nomination: Nomination;
  readonly comparison: ComparisonFactsFragment;
}

function Compared({ nomination, comparison }: ComparedProps) {
  const t = useText(copiesText);
  const { copy, passages, canJudge } = comparison;
  const { other, shareBasisPoints, relation, verdict, version } = copy;
  const own = t.page.side(nomination.subjectName, nomination.code);
  return (
    <div className={styles['page']}>
      <div className={styles['how']}>
        <p>{t.page.how}</p>
        <Threshold copies={nomination.reportCopies} />
      </div>
      {verdict === 'COPIED' && !copy.isJudgedThere && canJudge && (
        <Notice
          kind="warning"
          action={
            <ButtonLink size="small" to={hrefs.nomination(nomination.id)}>
              {t.page.back}
            </ButtonLink>
          }
        >
          {t.judge.next}
        </Notice>
      )}
      <Card title={t.share(formatBasisPoints(shareBasisPoints))}>
        <p>{t.relation[relation]}</p>
        <p className={styles['links']}>
          <Link to={hrefs.achievementReport(nomination.id)}>{t.page.openReport(nomination.subjectName)}</Link>
          <Link to={hrefs.achievementReport(other.id)}>{t.page.openReport(other.subjectName)}</Link>
        </p>
        <PassagePairs
          label={t.page.passages}
          own={own}
          other={t.page.side(other.subjectName, other.code)}
          pairs={passages.map((pair) => ({
            own: { ...pair.own, place: t.page.section[pair.own.name] },
            other: { ...pair.other, place: t.page.section[pair.other.name] },
          }))}
        />
      </Card>
      <Card title={t.judge.title}>
        <CopyConclusion copy={copy} />
        {canJudge && (
          // What was said meanwhile begins the form anew.
          <CopyVerdictForm key={`${other.id} ${String(version)}`} nominationId={nomination.id} copy={copy} />
        )}
      </Card>
    </div>
  );
}

function Threshold({ copies }: { readonly copies: Nomination['reportCopies'] }) {
  const t = useText(copiesText);
  if (copies === null) return null;
  const share = formatBasisPoints(copies.threshold);
  return <p>{copies.thresholdGround === null ? t.page.usual(share) : t.page.set(share, copies.thresholdGround)}</p>;
}
