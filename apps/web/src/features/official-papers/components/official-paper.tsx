import { useQuery } from '@apollo/client/react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { officialPaperText } from '../text.ts';
import {
  OfficialDecisionDocument,
  OfficialSubmissionDocument,
  type OfficialPaperFactsFragment,
} from './official-paper.gql.ts';
import styles from './official-paper.module.css';

export interface OfficialPaperProps {
  readonly of: 'decision' | 'submission';
  readonly id: string;
}

/** What an inspector compares a paper in hand with: when its content was fixed, and the SHA-256 of each file. */
export function OfficialPaper({ of, id }: OfficialPaperProps) {
  return of === 'decision' ? <OfDecision id={id} /> : <OfSubmission id={id} />;
}

function OfDecision({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(OfficialDecisionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data !== undefined) return <Facts paper={data.decision.officialPaper} />;
  return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
}

function OfSubmission({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(OfficialSubmissionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data !== undefined) return <Facts paper={data.submission.officialPaper} />;
  return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
}

function Facts({ paper }: { readonly paper: OfficialPaperFactsFragment | null }) {
  const t = useText(officialPaperText);
  if (paper === null) return null;
  const { frozenAt, isFromUpgrade, files } = paper;
  return (
    <Card title={t.title}>
      <p className={styles['about']}>{(isFromUpgrade ? t.fromUpgrade : t.frozenAt)(formatDateTime(frozenAt))}</p>
      {files.length === 0 ? (
        <p className={styles['about']}>{t.making}</p>
      ) : (
        <DescriptionList
          items={files.map(({ format, fileHash, byteCount }) => ({
            term: t.hash(format.toUpperCase()),
            detail: (
              <>
                <span className={styles['hash']}>{fileHash}</span> (
                {t.size(formatNumber(Math.ceil(byteCount / 1024), 0))})
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
