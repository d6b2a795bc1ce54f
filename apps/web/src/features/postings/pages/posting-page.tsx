import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { PostingSheet } from '../components/posting-sheet.tsx';
import { postingText } from '../text.ts';
import { PostingPageDocument, type PostingPageQuery } from './posting-page.gql.ts';

export type ShownPosting = PostingPageQuery['posting'];

/** One public posting, with what was said of it. */
export function PostingPage() {
  const t = useText(postingText);
  const { postingId = '' } = useParams();
  const { data, error, refetch } = useQuery(PostingPageDocument, {
    variables: { id: postingId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ posting }) => <PostingSheet key={posting.id} posting={posting} />}
    </QueryState>
  );
}
