import { useQuery } from '@apollo/client/react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SkeletonGroup, SkeletonLine } from '../../../ui/skeleton.tsx';
import { nominationText } from '../text.ts';
import { MendedSummary } from './mended-summary.tsx';
import { ReturnedLineDocument } from './nomination-returns.gql.ts';
import { ReturnedNotice } from './returned-notice.tsx';

interface ReturnedLineProps {
  readonly id: string;
  /** Which line of the person it is. */
  readonly title: string;
  /** What was said of a line that came back before fields were named. */
  readonly reason: string | null;
}

/** A line that came back, as it is mended beside the list: what is asked, and its summary. */
export function ReturnedLine({ id, title, reason }: ReturnedLineProps) {
  const t = useText(nominationText);
  const { data, error, refetch } = useQuery(ReturnedLineDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? (
      <SkeletonGroup>
        <SkeletonLine />
        <SkeletonLine />
      </SkeletonGroup>
    ) : (
      <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
    );
  }
  const { nomination } = data;
  return (
    <section>
      <h3>{title}</h3>
      {nomination.returns.length === 0 ? (
        <Notice kind="warning" title={t.summary.returned}>
          {reason}
        </Notice>
      ) : (
        <ReturnedNotice nomination={nomination} />
      )}
      <MendedSummary line={nomination} />
    </section>
  );
}
