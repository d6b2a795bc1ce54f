import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { TopicSheet } from '../components/topic-sheet.tsx';
import { researchText } from '../text.ts';
import { ResearchTopicPageDocument, type ResearchTopicPageQuery } from './research-topic-page.gql.ts';

export type ShownTopic = ResearchTopicPageQuery['researchTopic'];

/** One topic: to be put right while it is recorded, to be read and judged afterwards. */
export function ResearchTopicPage() {
  const t = useText(researchText);
  const { topicId = '' } = useParams();
  const { data, error, refetch } = useQuery(ResearchTopicPageDocument, {
    variables: { id: topicId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ researchTopic }) => <TopicSheet key={researchTopic.id} topic={researchTopic} />}
    </QueryState>
  );
}
