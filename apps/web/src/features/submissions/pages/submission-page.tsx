import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { SubmissionSheet } from '../components/submission-sheet.tsx';
import { submissionText } from '../text.ts';
import { SubmissionPageDocument, type SubmissionPageQuery } from './submission-page.gql.ts';

export type ShownSubmission = SubmissionPageQuery['submission'];
export type ShownLine = ShownSubmission['lines'][number];

/** One tờ trình: its words, its lines, how long each waits and what was answered. */
export function SubmissionPage() {
  const t = useText(submissionText);
  const { submissionId = '' } = useParams();
  const { data, error, refetch } = useQuery(SubmissionPageDocument, {
    variables: { id: submissionId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ submission }) => <SubmissionSheet key={submission.id} submission={submission} />}
    </QueryState>
  );
}
